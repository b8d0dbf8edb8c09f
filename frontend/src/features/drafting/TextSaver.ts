import type { Component } from "@/api/types.gen";
import type { StructuredText } from "@/ui/document/document";
import { canonical, saysTheSame } from "@/ui/editor/canonical";
import { isStale, Refusal } from "@/ui/problem";
import { type ComponentPlace, sendComponent } from "./drafting.queries";
import { forgetText, type KeptText, keepText } from "./keptTexts";

export type Saving =
  /** The service has it; `at` when somebody wrote it last. */
  | { step: "saved"; at: string | undefined }
  /** Typed a moment ago and kept on the device; will be sent when the typing rests. */
  | { step: "typing" }
  | { step: "saving" }
  /** On the device only, and tried again by itself. */
  | { step: "waiting"; because: unknown }
  /** On the device only, and no repetition will help: what to do, the refusal says. */
  | { step: "refused"; because: Refusal }
  /** Somebody else saved first; both texts are here. */
  | { step: "conflict"; theirs: Component };

const REST = 2_000;
const FIRST_WAIT = 4_000;
const LONGEST_WAIT = 60_000;

/**
 * Brings what is typed into one component to the service, and loses none of it: every change is on the device before
 * anything else, and is forgotten there only when the service has acknowledged it. It outlives the editor on the
 * page, so that going to another component interrupts nothing.
 */
export class TextSaver {
  readonly place: ComponentPlace;
  #author: string;
  #saved: (component: Component) => void;
  #text: StructuredText;
  #base: StructuredText;
  #seen: number;
  #saving: Saving;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wait = FIRST_WAIT;
  #sending: Promise<void> | undefined;
  #onDevice = true;
  #listeners = new Set<() => void>();

  /** @param saved is told of each component the service acknowledged */
  constructor(
    author: string,
    place: ComponentPlace,
    component: Component,
    saved: (component: Component) => void,
    kept?: KeptText,
  ) {
    this.#author = author;
    this.place = place;
    this.#saved = saved;
    this.#text = kept?.text ?? textOf(component);
    this.#base = kept?.base ?? textOf(component);
    this.#seen = kept?.seen ?? component.version;
    this.#saving = kept ? { step: "typing" } : { step: "saved", at: component.updatedAt ?? undefined };
    if (kept) void this.flush();
  }

  get saving() {
    return this.#saving;
  }

  /** What the author sees as theirs: the text typed last. */
  get text() {
    return this.#text;
  }

  get isUnsent() {
    return this.#saving.step !== "saved";
  }

  /** Whether it stays unsent until somebody or something helps. */
  get isStuck() {
    return ["waiting", "refused", "conflict"].includes(this.#saving.step);
  }

  /** Whether what is unsent would survive a closed tab; some browsers keep nothing. */
  get isOnDevice() {
    return this.#onDevice;
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Takes up what was typed. While two texts wait for a decision, nothing is sent. */
  type(text: StructuredText) {
    this.#text = canonical(text);
    this.#keep();
    if (this.#saving.step === "conflict") return;
    if (this.#saving.step !== "saving") this.#tell({ step: "typing" });
    this.#after(REST);
  }

  /** Sends now what is not sent yet; answers when the service has answered. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#sending) return this.#sending;
    if (!this.isUnsent || this.#saving.step === "conflict") return;
    this.#sending = this.#send().finally(() => {
      this.#sending = undefined;
    });
    return this.#sending;
  }

  /** Ends a conflict with the text decided on, written over what the other one saved. */
  resolve(text: StructuredText) {
    if (this.#saving.step !== "conflict") return;
    const { theirs } = this.#saving;
    this.#seen = theirs.version;
    this.#base = textOf(theirs);
    this.#text = canonical(text);
    if (saysTheSame(text, this.#base)) this.#acknowledge(theirs, text);
    else {
      this.#keep();
      this.#tell({ step: "typing" });
      void this.flush();
    }
  }

  /** Takes up what others saved meanwhile, unless something of one's own is on the way. Says whether the text changed. */
  refresh(component: Component) {
    if (this.isUnsent || component.version <= this.#seen) return false;
    const changed = !saysTheSame(this.#text, textOf(component));
    this.#text = textOf(component);
    this.#base = this.#text;
    this.#seen = component.version;
    this.#tell({ step: "saved", at: component.updatedAt ?? undefined });
    return changed;
  }

  async #send() {
    const text = this.#text;
    this.#tell({ step: "saving" });
    try {
      this.#acknowledge(await sendComponent(this.place, text, this.#seen), text);
      this.#wait = FIRST_WAIT;
    } catch (thrown) {
      this.#failed(thrown);
    }
  }

  #acknowledge(component: Component, sent: StructuredText) {
    this.#seen = component.version;
    this.#base = sent;
    this.#saved(component);
    if (saysTheSame(this.#text, sent)) {
      void forgetText(this.#author, this.place);
      this.#tell({ step: "saved", at: component.updatedAt ?? undefined });
    } else {
      // Somebody went on typing while the request was under way.
      this.#keep();
      this.#tell({ step: "typing" });
      this.#after(REST);
    }
  }

  #failed(thrown: unknown) {
    const theirs = isStale(thrown) ? ((thrown as Refusal).problem.current as Component) : undefined;
    if (theirs) this.#collided(theirs);
    else if (thrown instanceof Refusal && isFinal(thrown)) this.#tell({ step: "refused", because: thrown });
    else {
      this.#tell({ step: "waiting", because: thrown });
      this.#after(
        thrown instanceof Refusal ? Math.max(this.#wait, (thrown.retryAfterSeconds ?? 0) * 1000) : this.#wait,
      );
      this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
    }
  }

  /** Another version with the text one wrote over is no quarrel: nothing of anybody would be lost. */
  #collided(theirs: Component) {
    if (saysTheSame(textOf(theirs), this.#base)) {
      this.#seen = theirs.version;
      this.#tell({ step: "typing" });
      this.#after(0);
    } else {
      this.#tell({ step: "conflict", theirs });
    }
  }

  #keep() {
    const kept = { ...this.place, text: this.#text, seen: this.#seen, base: this.#base };
    keepText(this.#author, kept).then(
      () => this.#keptOnDevice(true),
      () => this.#keptOnDevice(false),
    );
  }

  #keptOnDevice(kept: boolean) {
    if (this.#onDevice === kept) return;
    this.#onDevice = kept;
    this.#tell({ ...this.#saving });
  }

  #after(wait: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), wait);
  }

  #tell(saving: Saving) {
    this.#saving = saving;
    for (const listener of this.#listeners) listener();
  }
}

/** Frozen meanwhile, too long, no longer a member: asking again changes nothing. An ended login is taken up again. */
function isFinal({ status }: Refusal) {
  return status >= 400 && status < 500 && status !== 401 && status !== 429;
}

function textOf({ content }: Component) {
  return canonical(content as StructuredText);
}
