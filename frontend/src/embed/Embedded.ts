import { el, type Piece } from "./dom";
import css from "./embed.css?inline";
import { languageOf, type Speech, speechIn } from "./words";

/** Where this file came from, which is the product it shows. */
const HOME = new URL(import.meta.url).origin;

/** Made by script, which the strictest content policy of a host lets pass; no element has a style of its own. */
const SHEET = new CSSStyleSheet();
SHEET.replaceSync(css);

/** What an element of ours needs to show itself. */
export interface Around extends Speech {
  /** Origin of the product, without a slash at the end. */
  home: string;
  /** Reads something public. */
  read: <T>(path: string) => Promise<T>;
  heading: (below: number, attributes: Record<string, string>, ...pieces: Piece[]) => HTMLElement;
}

/** What the address names is not there, or not public. */
class Missing extends Error {}

/**
 * An element of ours on somebody else's page. What the host put into it shows until ours is there, and stays when ours
 * does not come.
 */
export abstract class Embedded extends HTMLElement {
  readonly #root = this.attachShadow({ mode: "open" });
  #asking: AbortController | undefined;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [SHEET];
  }

  /** Page of ours that shows the same, below its home. */
  protected abstract page(): string;

  protected abstract content(around: Around): Promise<Piece[]>;

  connectedCallback() {
    this.#begin();
  }

  disconnectedCallback() {
    this.#asking?.abort();
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#begin();
  }

  /** Once for all attributes that change together. */
  #begin(moveFocus = false) {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    queueMicrotask(() => {
      if (!asking.signal.aborted) void this.#show(asking.signal, moveFocus);
    });
  }

  async #show(signal: AbortSignal, moveFocus: boolean) {
    const around = this.#around(signal);
    this.#put(around, this.#fallback(around), el("p", { role: "status" }, ...around.say("ui.loading")));
    let shown: Piece[];
    try {
      shown = await this.content(around);
    } catch (failure) {
      shown = this.#failed(around, failure instanceof Missing);
    }
    if (signal.aborted) return;
    const box = this.#put(around, ...shown);
    if (moveFocus) box.focus();
  }

  #put({ language }: Around, ...pieces: Piece[]) {
    const box = el("div", { class: "box", lang: language, tabindex: "-1" }, ...pieces);
    this.#root.replaceChildren(box);
    return box;
  }

  /** The host's own words, else a link to the page that shows the same. */
  #fallback({ home, say }: Around) {
    return el("slot", {}, el("a", { href: home + this.page() }, ...say("embed.open")));
  }

  #failed(around: Around, missing: boolean): Piece[] {
    const { say } = around;
    const again = el("button", { type: "button" }, ...say("ui.tryAgain"));
    again.addEventListener("click", () => this.#begin(true));
    return [
      this.#fallback(around),
      el("p", { role: "status" }, ...say(missing ? "embed.missing" : "embed.failed")),
      ...(missing ? [] : [again]),
    ];
  }

  #around(signal: AbortSignal): Around {
    const home = this.getAttribute("alamat")?.replace(/\/+$/, "") ?? HOME;
    const speech = speechIn(languageOf(this));
    const top = Math.min(6, Math.max(1, Number(this.getAttribute("tingkat-judul")) || 3));
    return {
      ...speech,
      home,
      read: async <T>(path: string) => {
        const answer = await fetch(home + path, {
          credentials: "omit",
          headers: { "Accept-Language": speech.language },
          signal,
        });
        if (answer.status === 404) throw new Missing();
        if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
        return (await answer.json()) as T;
      },
      heading: (below, attributes, ...pieces) =>
        el(`h${Math.min(6, top + below)}` as "h3", attributes, ...pieces),
    };
  }
}
