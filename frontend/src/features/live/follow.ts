/** How news of a session reaches this page. */
export type Line =
  /** Nothing has come yet. */
  | "connecting"
  /** The service tells by itself. */
  | "live"
  /** The page asks every few seconds. */
  | "polling"
  /** Neither works; what is shown is the last that was known. */
  | "lost";

/** As much of an EventSource as is needed. */
export interface Stream {
  readonly readyState: number;
  onmessage: ((event: MessageEvent<string>) => void) | null;
  onerror: ((event: Event) => void) | null;
  close: () => void;
}

export interface Ways<T> {
  /** Opens the stream; absent where the browser knows none. */
  open: (() => Stream) | undefined;
  /** What there is; undefined when it is what was told last. Rejects when the service does not answer. */
  ask: (signal: AbortSignal) => Promise<T | undefined>;
  tell: (news: T) => void;
  tellLine: (line: Line) => void;
}

const ASK_AGAIN_MS = 4_000;
/** So that a hall of phones that lost the stream together does not ask together. */
const SCATTER_MS = 1_000;
const FIRST_PAUSE_MS = 10_000;
const LONGEST_PAUSE_MS = 60_000;
/** A line that died without a word looks like one on which nothing happens. */
const SILENCE_MS = 45_000;
/** Some proxies hold a stream back until it ends. */
const FIRST_WORD_MS = 6_000;
const CLOSED = 2;

/**
 * Brings all news of a session, whatever the network allows: first the stream, and while that fails questions at short
 * intervals, until the stream is there again. Returns how to end it.
 */
export function follow<T>({ open, ask, tell, tellLine }: Ways<T>) {
  const ended = new AbortController();
  const { signal } = ended;
  let stream: Stream | undefined;
  let asking: ReturnType<typeof setTimeout> | undefined;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let pause = FIRST_PAUSE_MS;

  function listen() {
    if (open === undefined) return askAndAgain();
    const opened = open();
    stream = opened;
    clearTimeout(silence);
    silence = setTimeout(askAndAgain, FIRST_WORD_MS);
    opened.onmessage = ({ data }) => {
      pause = FIRST_PAUSE_MS;
      stopAsking();
      watch();
      tellLine("live");
      tell(JSON.parse(data) as T);
    };
    opened.onerror = () => {
      clearTimeout(silence);
      askAndAgain();
      // A refusal ends it for good, a broken line does not: that the browser mends itself.
      if (opened.readyState === CLOSED) listenLater();
    };
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
    asking = setTimeout(async () => {
      const answered = await hear();
      if (asking === undefined || signal.aborted) return;
      tellLine(answered ? "polling" : "lost");
      asking = undefined;
      askAndAgain();
    }, nextTurn());
  }

  let turns = 0;
  /** The first question goes out at once. */
  function nextTurn() {
    return turns++ === 0 ? 0 : ASK_AGAIN_MS + Math.random() * SCATTER_MS;
  }

  function stopAsking() {
    clearTimeout(asking);
    asking = undefined;
    turns = 0;
  }

  /** Asks once; whether the service answered. */
  async function hear() {
    try {
      const news = await ask(signal);
      if (news !== undefined && !signal.aborted) tell(news);
      return true;
    } catch {
      return false;
    }
  }

  /** After a long silence the page asks whether there is news that the stream did not bring. */
  function watch() {
    clearTimeout(silence);
    silence = setTimeout(async () => {
      const news = await ask(signal).catch(() => undefined);
      if (signal.aborted || stream === undefined) return;
      if (news === undefined) return watch();
      tell(news);
      askAndAgain();
      listenLater();
    }, SILENCE_MS);
  }

  /** With the network back, or the page in sight again, nobody waits for the next turn. */
  function now() {
    if (document.visibilityState === "hidden") return;
    if (stream === undefined && open !== undefined) {
      clearTimeout(opening);
      listen();
    }
    void hear();
  }

  listen();
  window.addEventListener("online", now);
  document.addEventListener("visibilitychange", now);
  return () => {
    ended.abort();
    stream?.close();
    stopAsking();
    clearTimeout(opening);
    clearTimeout(silence);
    window.removeEventListener("online", now);
    document.removeEventListener("visibilitychange", now);
  };
}
