/** How news of a session reaches this page. */
export type Line =
  /** Nothing has come yet. */
  | "connecting"
  /** The service tells by itself. */
  | "live"
  /** The page asks every few seconds. */
  | "polling"
  /** Neither works; what is shown is the last that was known. */
  | "lost"
  /** Nothing more will come. */
  | "ended";

type Told = "snapshot" | "ended" | "clock";

/** As much of an EventSource as is needed. */
export interface Stream {
  readonly readyState: number;
  onerror: ((event: Event) => void) | null;
  addEventListener: (name: Told, hear: (event: MessageEvent<string>) => void) => void;
  close: () => void;
}

export interface Ways<T> {
  /** Opens the stream; absent where the browser knows none. */
  open: (() => Stream) | undefined;
  /** What there is; undefined when it is what was asked for last. Rejects when the service does not answer. */
  ask: (signal: AbortSignal) => Promise<T | undefined>;
  /** Whether nothing comes after it. */
  isLast: (news: T) => boolean;
  tell: (news: T) => void;
  tellLine: (line: Line) => void;
  /** What time it is for the service. */
  tellClock: (instant: string) => void;
}

const ASK_AGAIN_MS = 4_000;
/** So that a hall of phones that lost the stream together does not ask together. */
const SCATTER_MS = 1_000;
const FIRST_PAUSE_MS = 10_000;
const LONGEST_PAUSE_MS = 60_000;
/** Some proxies hold a stream back until it ends. */
const FIRST_WORD_MS = 6_000;
/** The service tells the time every 15 seconds: after this long the line has died without a word. */
const SILENCE_MS = 40_000;
const CLOSED = 2;

/**
 * Brings all news of a session, whatever the network allows: first the stream, and while that fails questions at short
 * intervals, until the stream is there again. Returns how to end it.
 */
export function follow<T>({ open, ask, isLast, tell, tellLine, tellClock }: Ways<T>) {
  const ended = new AbortController();
  const { signal } = ended;
  let stream: Stream | undefined;
  let asking: ReturnType<typeof setTimeout> | undefined;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let pause = FIRST_PAUSE_MS;
  let turns = 0;

  function listen() {
    if (open === undefined) return askAndAgain();
    const opened = open();
    stream = opened;
    expectWithin(FIRST_WORD_MS, askAndAgain);
    const hear = ({ data }: MessageEvent<string>) => {
      pause = FIRST_PAUSE_MS;
      stopAsking();
      tellLine("live");
      expectWithin(SILENCE_MS, replace);
      take(JSON.parse(data) as T);
    };
    opened.addEventListener("snapshot", hear);
    opened.addEventListener("ended", hear);
    opened.addEventListener("clock", ({ data }) => {
      tellClock(data);
      expectWithin(SILENCE_MS, replace);
    });
    opened.onerror = () => {
      clearTimeout(silence);
      askAndAgain();
      // A refusal ends it for good, a broken line does not: that the browser mends itself.
      if (opened.readyState === CLOSED) listenLater();
    };
  }

  function expectWithin(ms: number, otherwise: () => void) {
    clearTimeout(silence);
    silence = setTimeout(otherwise, ms);
  }

  function replace() {
    askAndAgain();
    listenLater();
  }

  function listenLater() {
    stream?.close();
    stream = undefined;
    clearTimeout(opening);
    opening = setTimeout(listen, pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  }

  function askAndAgain() {
    if (asking !== undefined || signal.aborted) return;
    // The first question goes out at once.
    const wait = turns++ === 0 ? 0 : ASK_AGAIN_MS + Math.random() * SCATTER_MS;
    asking = setTimeout(async () => {
      const answered = await askOnce();
      if (asking === undefined || signal.aborted) return;
      tellLine(answered ? "polling" : "lost");
      asking = undefined;
      askAndAgain();
    }, wait);
  }

  function stopAsking() {
    clearTimeout(asking);
    asking = undefined;
    turns = 0;
  }

  /** Whether the service answered. */
  async function askOnce() {
    try {
      const news = await ask(signal);
      if (news !== undefined && !signal.aborted) take(news);
      return true;
    } catch {
      return false;
    }
  }

  function take(news: T) {
    tell(news);
    if (!isLast(news)) return;
    end();
    tellLine("ended");
  }

  /** With the network back, or the page in sight again, nobody waits for the next turn. */
  function now() {
    if (document.visibilityState === "hidden") return;
    // Phones close the lines of a page in the background without saying so.
    if (open !== undefined && (stream === undefined || stream.readyState === CLOSED)) {
      clearTimeout(opening);
      listen();
    }
    void askOnce();
  }

  function end() {
    ended.abort();
    stream?.close();
    stopAsking();
    clearTimeout(opening);
    clearTimeout(silence);
    window.removeEventListener("online", now);
    document.removeEventListener("visibilitychange", now);
  }

  window.addEventListener("online", now);
  document.addEventListener("visibilitychange", now);
  listen();
  return end;
}
