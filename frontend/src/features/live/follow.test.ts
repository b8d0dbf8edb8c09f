import { follow, type Line, type Stream } from "./follow";

type Hear = (event: MessageEvent<string>) => void;

class FakeStream implements Stream {
  static opened: FakeStream[] = [];
  readyState = 0;
  onerror: Stream["onerror"] = null;
  readonly heard: Record<string, Hear> = {};

  constructor() {
    FakeStream.opened.push(this);
  }

  addEventListener(name: string, hear: Hear) {
    this.heard[name] = hear;
  }

  close() {
    this.readyState = 2;
  }

  says(news: string, name = "snapshot") {
    this.tells(JSON.stringify(news), name);
  }

  tells(data: string, name: string) {
    this.readyState = 1;
    this.heard[name]?.(new MessageEvent(name, { data }));
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
  const clock: string[] = [];
  let asked = 0;
  const stop = follow<string>({
    open: streams ? () => new FakeStream() : undefined,
    ask: async () => {
      const answer = answers[asked++];
      if (answer instanceof Error) throw answer;
      return answer;
    },
    isLast: (news) => news === "selesai",
    tell: (news) => told.push(news),
    tellLine: (line) => lines.push(line),
    tellClock: (instant) => clock.push(instant),
  });
  return { told, lines, clock, stop, asked: () => asked };
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
  await wait(2);
  expect(told).toEqual(["satu"]);
  expect(lines).toEqual(["polling"]);
  stop();
});

test("a stream that tells the time only is alive, one that tells nothing is replaced", async () => {
  const { told, clock, asked, stop } = following(["terlewat"]);
  stream().says("lama");
  for (const second of [15, 30, 45]) {
    await wait(15);
    stream().tells(`2026-11-26T02:00:${second}Z`, "clock");
  }
  expect(asked()).toBe(0);
  expect(clock).toHaveLength(3);
  await wait(40);
  await wait(1);
  expect(told).toEqual(["lama", "terlewat"]);
  await wait(10);
  expect(FakeStream.opened).toHaveLength(2);
  stop();
});

test.each(["snapshot", "ended"])(
  "after the last news, told as %s, nothing is opened or asked again",
  async (name) => {
    const { told, lines, asked } = following();
    stream().says("selesai", name);
    expect(stream().readyState).toBe(2);
    await wait(120);
    expect(told).toEqual(["selesai"]);
    expect(lines.at(-1)).toBe("ended");
    expect(asked()).toBe(0);
    expect(FakeStream.opened).toHaveLength(1);
  },
);

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
