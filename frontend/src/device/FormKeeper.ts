import { forgetDraft, keepDraft, keptDraft } from "./drafts";
import { canSay, type Field, fieldsOf, putBack, textOf } from "./formFields";
import type { Keeping } from "./useKept";

/** A form on the device: only what one has changed, so that what the service says of the rest is never hidden. */
interface KeptForm {
  /** The version that one saw when one began. */
  etag?: string | undefined;
  fields: Record<string, string>;
  more?: unknown;
}

/** What a form holds besides its fields, such as how many rows it has; as JSON can say it. */
export interface More<T> {
  value: T;
  put: (value: T) => void;
}

/** What belongs to the form at this moment. */
export interface Around {
  etag: string | undefined;
  more: More<unknown> | undefined;
}

/** One field of a form that was filled in before somebody else changed the same. */
interface Old {
  label: string;
  text: string;
}

export interface FormState {
  keeping: Keeping;
  outdated: Old[] | undefined;
}

/** Seldom enough for a long text, and soon enough for a tab that is closed in the middle of a word. */
const PAUSE_MS = 300;

/** Watches over one form: keeps what is typed on the device, and puts it back into the fields as they appear. */
export class FormKeeper {
  /** What each field said when it came. */
  readonly #first = new WeakMap<Field, string>();
  #firstMore: string;
  /** What was typed into, or put back; it still says so when the page has taken it away. */
  readonly #typed = new Map<string, Field>();
  readonly #observer = new MutationObserver(() => this.#look());
  readonly #form: HTMLElement;
  readonly #name: string;
  readonly #around: () => Around;
  readonly #tell: (state: FormState) => void;
  /** What lies on the device for fields that are not there yet, or until it is decided about. */
  #waiting: Record<string, string> = {};
  #waitingMore: unknown;
  #begunWith: string | undefined;
  #asked = false;
  #undecided = false;
  #keeping: Keeping = "nothing";
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  constructor(form: HTMLElement, name: string, around: () => Around, tell: (state: FormState) => void) {
    this.#form = form;
    this.#name = name;
    this.#around = around;
    this.#tell = tell;
    this.#firstMore = saidBy(around().more);
    this.#begunWith = around().etag;
    this.#look();
    form.addEventListener("input", this.#onInput);
    document.addEventListener("visibilitychange", this.#onHidden);
    window.addEventListener("pagehide", this.#onHidden);
    this.#observer.observe(form, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ["disabled"],
    });
    void this.#begin();
  }

  async #begin() {
    const found = await keptDraft<KeptForm>(this.#name);
    this.#asked = true;
    if (found === undefined) {
      if (this.#typed.size > 0 || this.#moreNow() !== undefined) this.#later();
      return;
    }
    this.#waiting = { ...found.fields };
    this.#waitingMore = found.more;
    for (const key of this.#typed.keys()) delete this.#waiting[key];
    const now = this.#around().etag;
    if (found.etag !== undefined && now !== undefined && found.etag !== now) {
      this.#begunWith = found.etag;
      this.#undecided = true;
      this.#show("kept");
    } else {
      this.#putBackAll();
      // Where the service says the same by now, there is nothing more to keep.
      await this.#write();
    }
  }

  /** Puts what is on the device over what somebody else has written meanwhile. */
  takeMine() {
    this.#undecided = false;
    this.#begunWith = this.#around().etag;
    this.#putBackAll();
    return this.#write();
  }

  /** Goes on with what the service says, and with what was typed since the form was opened. */
  takeTheirs() {
    this.#undecided = false;
    this.#begunWith = this.#around().etag;
    this.#waiting = {};
    this.#waitingMore = undefined;
    return this.#write();
  }

  /** Begins anew with what the form said when it came. */
  discard() {
    const fields = fieldsOf(this.#form);
    const typed = [...this.#typed.keys()];
    this.#typed.clear();
    // Round buttons that were picked at first come last: they put out the others.
    const saidFirst = (key: string) => this.#first.get(fields.get(key) as Field) ?? "";
    for (const key of typed.toSorted((one, other) => saidFirst(one).localeCompare(saidFirst(other)))) {
      const field = fields.get(key);
      if (field) putBack(field, saidFirst(key));
    }
    const first = this.#firstMore;
    if (first) this.#around().more?.put(JSON.parse(first));
    this.#undecided = false;
    const forgotten = this.forget();
    // What was put back is drawn only later.
    this.#firstMore = first;
    return forgotten;
  }

  /**
   * Nothing of what the form says is needed any more: it has arrived, and is where one begins next time. What waits to be
   * decided about has not been in the form, and is asked about again.
   */
  forget() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#typed.clear();
    for (const field of fieldsOf(this.#form).values()) this.#first.set(field, textOf(field));
    this.#firstMore = saidBy(this.#around().more);
    const waiting = this.#waitingMore ?? Object.keys(this.#waiting)[0];
    if (this.#undecided && waiting !== undefined) return this.#write();
    this.#turn++;
    this.#undecided = false;
    this.#waiting = {};
    this.#waitingMore = undefined;
    this.#begunWith = undefined;
    this.#show("nothing");
    return forgetDraft(this.#name);
  }

  /** Writes at once what is still to be written, and says whether it is on the device. */
  async leave() {
    if (this.#timer !== undefined) await this.#write();
    return this.#keeping;
  }

  stop() {
    void this.leave();
    this.#observer.disconnect();
    this.#form.removeEventListener("input", this.#onInput);
    document.removeEventListener("visibilitychange", this.#onHidden);
    window.removeEventListener("pagehide", this.#onHidden);
  }

  /** What the form holds besides its fields has changed. */
  noteMore() {
    this.#later();
  }

  readonly #onInput = ({ target }: Event) => {
    for (const [key, field] of fieldsOf(this.#form)) {
      if (field !== target) continue;
      this.#typed.set(key, field);
      delete this.#waiting[key];
      this.#later();
    }
  };

  /** A phone may end a tab that is out of sight, and asks nobody. */
  readonly #onHidden = () => void this.leave();

  /** Notes what fields say that have just come, and gives them what was typed into them before. */
  #look() {
    for (const [key, field] of fieldsOf(this.#form)) {
      if (this.#first.has(field)) continue;
      this.#first.set(field, textOf(field));
      const before = this.#typed.get(key);
      if (before) this.#waiting[key] ??= textOf(before);
    }
    if (this.#asked && !this.#undecided) this.#putBackFields();
  }

  #putBackAll() {
    if (this.#waitingMore !== undefined) this.#around().more?.put(this.#waitingMore);
    this.#waitingMore = undefined;
    this.#putBackFields();
  }

  #putBackFields() {
    const fields = fieldsOf(this.#form);
    for (const [key, text] of Object.entries(this.#waiting)) {
      const field = fields.get(key);
      if (!field || !canSay(field, text)) continue;
      delete this.#waiting[key];
      this.#typed.set(key, field);
      putBack(field, text);
    }
  }

  #later() {
    if (!this.#asked) return;
    this.#timer ??= setTimeout(() => void this.#write(), PAUSE_MS);
  }

  async #write() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const turn = ++this.#turn;
    const fields = this.#changed();
    const more = this.#moreNow();
    if (Object.keys(fields).length === 0 && more === undefined) {
      this.#show("nothing");
      return forgetDraft(this.#name);
    }
    this.#begunWith ??= this.#around().etag;
    const kept: KeptForm = { etag: this.#begunWith, fields, more };
    const keeping = await keepDraft(this.#name, kept).then(
      () => "kept" as const,
      () => "refused" as const,
    );
    if (turn === this.#turn) this.#show(keeping);
  }

  #changed() {
    const changed = { ...this.#waiting };
    for (const [key, field] of this.#typed) {
      const text = textOf(field);
      if (text !== this.#first.get(field)) changed[key] ??= text;
    }
    return changed;
  }

  #moreNow() {
    if (this.#waitingMore !== undefined) return this.#waitingMore;
    const { more } = this.#around();
    return saidBy(more) === this.#firstMore ? undefined : more?.value;
  }

  #show(keeping: Keeping) {
    this.#keeping = keeping;
    this.#tell({ keeping, outdated: this.#undecided ? this.#old() : undefined });
  }

  #old(): Old[] {
    const fields = fieldsOf(this.#form);
    return Object.entries(this.#waiting).flatMap(([key, text]) => {
      const field = fields.get(key);
      if (!field || (field.type === "radio" && !text)) return [];
      const label = field.labels?.[0]?.textContent ?? "";
      if (field.type === "checkbox" || field.type === "radio") return { label, text: text ? "✓" : "–" };
      if (field instanceof HTMLSelectElement) {
        return { label, text: [...field.options].find(({ value }) => value === text)?.text ?? text };
      }
      return { label, text };
    });
  }
}

function saidBy(more: More<unknown> | undefined) {
  return JSON.stringify(more?.value) ?? "";
}
