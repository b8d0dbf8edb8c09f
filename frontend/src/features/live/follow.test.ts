import { follow, type Line, type Stream } from "./follow";

class FakeStream implements Stream {
  static opened: FakeStream[] = [];
  readyState = 0;
  onmessage: Stream["onmessage"] = null;
  onerror: Stream["onerror"] = null;

  constructor() {
    FakeStream.opened.push(this);
  }

  close() {
    this.readyState = 2;
  }

  says(news: string) {
    this.readyState = 1;
    this.onmessage?.(new MessageEvent("message", { data: JSON.stringify(news) }));
  }

  /** The browser goes on trying. */
  breaks() {
    this.readyState = 0;
    this.onerror?.(new Event("error"));
  }

  /** As after 503: the browser gives up. */
  isRefused() {
    this.readyState = 2;
    this.onerror?.(new Event("error"));
  }
}

/** Follows a session of which the service says what stands in `answers`, one after the other. */
function following(answers: (string | undefined | Error)[] = [], streams = true) {
  const told: string[] = [];
  const lines: Line[] = [];
  let asked = 0;
  const stop = follow<string>({
    open: streams ? () => new FakeStream() : undefined,
    ask: async () => {
      const answer = answers[asked++];
      if (answer instanceof Error) throw answer;
      return answer;
    },
    tell: (news) => told.push(news),
    tellLine: (line) => lines.push(line),
  });
  return { told, lines, stop, asked: () => asked };
}

const stream = () => FakeStream.opened.at(-1) as FakeStream;
const wait = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

beforeEach(() => {
  vi.useFakeTimers();
  FakeStream.opened = [];
});
afterEach(() => vi.useRealTimers());

test("while the stream works nobody asks", async () => {
  const { told, lines, asked, stop } = following();
  stream().says("satu");
  stream().says("dua");
  await wait(30);
  expect(told).toEqual(["satu", "dua"]);
  expect(lines.at(-1)).toBe("live");
  expect(asked()).toBe(0);
  stop();
});

test("when the service refuses the stream the page asks at once and every few seconds", async () => {
  const { told, lines, asked, stop } = following(["satu", undefined, "dua"]);
  stream().isRefused();
  await wait(0);
  expect(told).toEqual(["satu"]);
  expect(lines.at(-1)).toBe("polling");
  await wait(5);
  expect(told).toEqual(["satu"]);
  await wait(5);
  expect(told).toEqual(["satu", "dua"]);
  expect(asked()).toBe(3);
  stop();
});

test("a refused stream is opened again after a pause, each time a longer one, and ends the asking", async () => {
  const { told, lines, asked, stop } = following();
  stream().isRefused();
  await wait(10);
  expect(FakeStream.opened).toHaveLength(2);
  stream().isRefused();
  await wait(19);
  expect(FakeStream.opened).toHaveLength(2);
  await wait(1);
  expect(FakeStream.opened).toHaveLength(3);
  stream().says("kembali");
  const before = asked();
  await wait(30);
  expect(asked()).toBe(before);
  expect(told).toEqual(["kembali"]);
  expect(lines.at(-1)).toBe("live");
  stop();
});

test("a broken line is left to the browser, and the page asks meanwhile", async () => {
  const { told, stop } = following([undefined, "baru"]);
  stream().says("lama");
  stream().breaks();
  await wait(6);
  expect(FakeStream.opened).toHaveLength(1);
  expect(told).toEqual(["lama", "baru"]);
  stop();
});

test("when neither works the page says so, and goes on", async () => {
  const { lines, told, stop } = following([new Error("no network"), "ada"]);
  stream().isRefused();
  await wait(0);
  expect(lines).toEqual(["lost"]);
  await wait(5);
  expect(lines.at(-1)).toBe("polling");
  expect(told).toEqual(["ada"]);
  stop();
});

test("a stream that a proxy holds back is not waited for", async () => {
  const { told, lines, stop } = following(["satu"]);
  await wait(5);
  expect(told).toEqual([]);
  await wait(1);
  expect(told).toEqual(["satu"]);
  expect(lines).toEqual(["polling"]);
  stop();
});

test("a stream that died in silence is found out and replaced", async () => {
  const { told, stop } = following([undefined, "terlewat"]);
  stream().says("lama");
  await wait(45);
  expect(told).toEqual(["lama"]);
  await wait(45);
  expect(told).toEqual(["lama", "terlewat"]);
  await wait(10);
  expect(FakeStream.opened).toHaveLength(2);
  stop();
});

test("a browser without streams asks", async () => {
  const { told, lines, stop } = following(["satu"], false);
  await wait(0);
  expect(told).toEqual(["satu"]);
  expect(lines).toEqual(["polling"]);
  stop();
});

test("with the network back nobody waits for the next turn", async () => {
  const { told, stop } = following([new Error("no network"), "ada"]);
  stream().isRefused();
  await wait(1);
  window.dispatchEvent(new Event("online"));
  await wait(0);
  expect(told).toEqual(["ada"]);
  expect(FakeStream.opened).toHaveLength(2);
  stop();
});

test("after the end nothing is asked, opened or told", async () => {
  const { told, asked, stop } = following(["satu", "dua"]);
  stream().isRefused();
  await wait(0);
  stop();
  await wait(60);
  expect(asked()).toBe(1);
  expect(told).toEqual(["satu"]);
  expect(FakeStream.opened).toHaveLength(1);
});
