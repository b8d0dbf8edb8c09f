import type { Component } from "@/api/types.gen";
import type { StructuredText } from "@/ui/document/document";
import { canonical, saysTheSame } from "@/ui/editor/canonical";
import { isFinal, isStale, Refusal } from "@/ui/problem";
import { type ComponentPlace, sendComponent } from "./drafting.queries";
import { forgetText, type KeptText, keepText } from "./keptTexts";
import { canonicalReason, type DraftReason, joined, reasonOf, sameReason } from "./reasons";
import { canonicalRows, type DraftRow, isFinished, sameRows } from "./rows";

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
 * Brings what is typed into one component, its text, its rows and the reason of the change, to the service, and loses
 * none of it: every change is on the device before anything else, and is forgotten there only when the service has acknowledged it. It outlives the editor on the
 * page, so that going to another component interrupts nothing. A row that is not finished stays on the device until it is.
 */
export class TextSaver {
  readonly place: ComponentPlace;
  #author: string;
  #saved: (component: Component) => void;
  #text: StructuredText;
  #rows: readonly DraftRow[];
  #reason: DraftReason;
  #base: StructuredText;
  #baseRows: readonly DraftRow[];
  #baseReason: DraftReason;
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
    this.#rows = kept?.rows ?? component.rows;
    this.#reason = kept?.reason ?? reasonOf(component.reason);
    this.#base = kept?.base ?? textOf(component);
    this.#baseRows = kept?.baseRows ?? component.rows;
    this.#baseReason = kept?.baseReason ?? reasonOf(component.reason);
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

  /** The rows as they stand in their fields, finished or not. */
  get rows() {
    return this.#rows;
  }

  /** Why it reads otherwise than in the version before, as far as the author has said. */
  get reason() {
    return this.#reason;
  }

  /** How many rows are on the device only since something is missing in them. */
  get unfinished() {
    return this.#rows.filter((row) => !isFinished(row)).length;
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
    this.#typed();
  }

  /** Takes up what was typed into the rows. */
  typeRows(rows: readonly DraftRow[]) {
    this.#rows = rows;
    this.#typed();
  }

  /** Takes up what was said about the change. */
  explain(reason: DraftReason) {
    this.#reason = reason;
    this.#typed();
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

  /** Ends a conflict with the text and rows decided on, written over what the other one saved. */
  resolve(text: StructuredText, rows: readonly DraftRow[]) {
    if (this.#saving.step !== "conflict") return;
    const { theirs } = this.#saving;
    this.#seen = theirs.version;
    this.#base = textOf(theirs);
    this.#baseRows = theirs.rows;
    this.#baseReason = reasonOf(theirs.reason);
    this.#text = canonical(text);
    this.#rows = rows;
    this.#reason = joined(this.#reason, this.#baseReason);
    const isTheirs = saysTheSame(text, this.#base) && sameRows(rows, theirs.rows);
    if (isTheirs && sameReason(this.#reason, this.#baseReason)) {
      this.#acknowledge(theirs, text, rows, this.#reason);
    } else {
      this.#keep();
      this.#tell({ step: "typing" });
      void this.flush();
    }
  }

  /** Takes up what others saved meanwhile, unless something of one's own is on the way. Says whether the text changed. */
  refresh(component: Component) {
    if (this.isUnsent || component.version <= this.#seen) return false;
    const changed = !saysTheSame(this.#text, textOf(component)) || !sameRows(this.#rows, component.rows);
    this.#text = textOf(component);
    this.#rows = [...component.rows, ...this.#rows.filter((row) => !isFinished(row))];
    this.#base = this.#text;
    this.#baseRows = component.rows;
    this.#reason = reasonOf(component.reason);
    this.#baseReason = this.#reason;
    this.#seen = component.version;
    this.#tell({ step: "saved", at: component.updatedAt ?? undefined });
    return changed;
  }

  async #send() {
    const text = this.#text;
    const rows = this.#rows;
    const reason = this.#reason;
    this.#tell({ step: "saving" });
    try {
      const said = { text, rows: canonicalRows(rows), reason: canonicalReason(reason) };
      const component = await sendComponent(this.place, said, this.#seen);
      this.#acknowledge(component, text, rows, reason);
      this.#wait = FIRST_WAIT;
    } catch (thrown) {
      this.#failed(thrown);
    }
  }

  #acknowledge(
    component: Component,
    sent: StructuredText,
    sentRows: readonly DraftRow[],
    sentReason: DraftReason,
  ) {
    this.#seen = component.version;
    this.#base = sent;
    this.#baseRows = canonicalRows(sentRows);
    this.#baseReason = sentReason;
    this.#saved(component);
    const isAll =
      saysTheSame(this.#text, sent) && sameRows(this.#rows, sentRows) && sameReason(this.#reason, sentReason);
    if (isAll) {
      if (this.unfinished > 0) this.#keep();
      else void forgetText(this.#author, this.place);
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
    else if (isLost(thrown)) this.#tell({ step: "refused", because: thrown });
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
    const isSeen =
      saysTheSame(textOf(theirs), this.#base) &&
      sameRows(theirs.rows, this.#baseRows) &&
      sameReason(reasonOf(theirs.reason), this.#baseReason);
    if (isSeen) {
      this.#seen = theirs.version;
      this.#tell({ step: "typing" });
      this.#after(0);
    } else {
      this.#tell({ step: "conflict", theirs });
    }
  }

  #typed() {
    this.#keep();
    // Whoever shows what stands there looks again.
    this.#tell(
      this.#saving.step === "saving" || this.#saving.step === "conflict" ? this.#saving : { step: "typing" },
    );
    if (this.#saving.step !== "conflict") this.#after(REST);
  }

  #keep() {
    const kept = {
      ...this.place,
      text: this.#text,
      rows: this.#rows,
      reason: this.#reason,
      seen: this.#seen,
      base: this.#base,
      baseRows: this.#baseRows,
      baseReason: this.#baseReason,
    };
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
function isLost(thrown: unknown): thrown is Refusal {
  return isFinal(thrown) && thrown.status !== 401;
}

function textOf({ content }: Component) {
  return canonical(content as StructuredText);
}
