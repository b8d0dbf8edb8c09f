import type { DraftedAnswer, AnswerDraft as SavedDraft } from "@/api/types.gen";
import { isFinal, isStale, Refusal } from "@/ui/problem";
import { canonical, sameAnswer } from "./answerDraft";
import { sendDraft } from "./draft.queries";

export type Saving =
  /** Nothing is written, or nothing that the service should keep. */
  | { step: "rest" }
  /** Typed a moment ago and kept on the device; will be sent when the typing rests. */
  | { step: "typing" }
  | { step: "saved"; at: string }
  /** On the device only, and tried again by itself. */
  | { step: "waiting" }
  /** On the device only, and no repetition will help. */
  | { step: "refused"; because: Refusal }
  /** The same author has written something else in another window; both texts are here. */
  | { step: "conflict"; theirs: SavedDraft };

/** What the service had when it was last heard of. */
export interface Seen {
  version: number;
  answer: DraftedAnswer;
}

const REST = 1_500;
const FIRST_WAIT = 4_000;
const LONGEST_WAIT = 60_000;

/** Brings the answer that is being written to one input to the service, and overwrites nothing that it has not seen. */
export class DraftSaver {
  #feedbackId: string;
  #seen: Seen;
  #answer: DraftedAnswer;
  #told: (saving: Saving) => void;
  #saw: (seen: Seen) => void;
  #saving: Saving = { step: "rest" };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wait = FIRST_WAIT;
  #sending: Promise<void> | undefined;
  #halted = false;

  /**
   * @param told is told how far it is
   * @param saw is told of each version that the service has acknowledged
   */
  constructor(
    feedbackId: string,
    own: SavedDraft,
    told: (saving: Saving) => void,
    saw: (seen: Seen) => void,
  ) {
    this.#feedbackId = feedbackId;
    this.#seen = seenIn(own);
    this.#answer = this.#seen.answer;
    this.#told = told;
    this.#saw = saw;
    this.#rest(own);
  }

  /** Takes up what was typed. While two texts wait for a decision nothing is sent. */
  type(answer: DraftedAnswer) {
    this.#answer = canonical(answer);
    if (this.#saving.step === "conflict") return;
    this.#tell({ step: "typing" });
    this.#after(REST);
  }

  /** Sends now what is not sent yet; resolves when the service has answered. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#sending) return this.#sending;
    if (this.#halted || this.#saving.step === "conflict" || this.#saving.step === "rest") return;
    this.#sending = this.#send().finally(() => {
      this.#sending = undefined;
    });
    return this.#sending;
  }

  /** Nothing more is sent, so that no draft comes after the answer that was made of it. */
  async halt() {
    this.#halted = true;
    clearTimeout(this.#timer);
    await this.#sending;
  }

  /** Its page is left: what is not sent yet is sent once, and not again, since another page may go on or send it. */
  async leave() {
    await this.#sending;
    const last = this.flush();
    this.#halted = true;
    await last;
  }

  /** The answer was refused: its draft is kept on. */
  goOn() {
    this.#halted = false;
    this.type(this.#answer);
  }

  /** The device and the service have two texts that do not come from one another. */
  collide(theirs: SavedDraft, mine: DraftedAnswer) {
    this.#answer = canonical(mine);
    this.#tell({ step: "conflict", theirs });
  }

  /** Ends a conflict with the text that was decided on. */
  resolve(answer: DraftedAnswer) {
    if (this.#saving.step !== "conflict") return;
    this.#seen = seenIn(this.#saving.theirs);
    this.#saw(this.#seen);
    this.#saving = { step: "typing" };
    this.type(answer);
  }

  async #send() {
    const answer = this.#answer;
    if (sameAnswer(answer, this.#seen.answer) && this.#saving.step === "saved") return;
    try {
      const own = await sendDraft(this.#feedbackId, this.#seen.version, answer);
      this.#seen = seenIn(own);
      this.#saw(this.#seen);
      this.#wait = FIRST_WAIT;
      if (sameAnswer(answer, this.#answer)) this.#rest(own);
      else this.#after(REST);
    } catch (thrown) {
      this.#failed(thrown);
    }
  }

  #failed(thrown: unknown) {
    const theirs = isStale(thrown) ? ((thrown as Refusal).problem.current as SavedDraft) : undefined;
    if (theirs) {
      // Another version with the text one wrote over is no quarrel: nothing would be lost.
      if (!theirs.answer || sameAnswer(canonical(theirs.answer), this.#seen.answer)) {
        this.#seen = seenIn(theirs);
        this.#after(0);
      } else this.#tell({ step: "conflict", theirs });
    } else if (isFinal(thrown) && thrown.status !== 401) {
      this.#tell({ step: "refused", because: thrown });
    } else {
      this.#tell({ step: "waiting" });
      const told = thrown instanceof Refusal ? (thrown.retryAfterSeconds ?? 0) * 1000 : 0;
      this.#after(Math.max(this.#wait, told));
      this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
    }
  }

  #rest({ answer, writtenAt }: SavedDraft) {
    this.#tell(answer && writtenAt ? { step: "saved", at: writtenAt } : { step: "rest" });
  }

  #after(wait: number) {
    clearTimeout(this.#timer);
    if (!this.#halted) this.#timer = setTimeout(() => void this.flush(), wait);
  }

  #tell(saving: Saving) {
    this.#saving = saving;
    this.#told(saving);
  }
}

function seenIn({ version, answer }: SavedDraft): Seen {
  return { version, answer: canonical(answer ?? {}) };
}
