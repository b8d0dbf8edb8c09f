import type { LineText, LiveQuestion, MinuteLine } from "@/api/types.gen";

/** A line as it stands in the form: every field a text, so that a half-written one is kept as it is. */
export interface Written {
  /** Of who spoke, where the attendance list has them. */
  attendanceId: string;
  /** Of the question from a phone that the line takes down. */
  feedbackId: string;
  speaker: string;
  element: string;
  standardId: string;
  component: string;
  problem: string;
  proposal: string;
  answer: string;
  action: string;
  horizon: string;
  amount: string;
  timeUnit: string;
  owner: string;
}

export const BLANK: Written = {
  attendanceId: "",
  feedbackId: "",
  speaker: "",
  element: "",
  standardId: "",
  component: "",
  problem: "",
  proposal: "",
  answer: "",
  action: "",
  horizon: "",
  amount: "",
  timeUnit: "",
  owner: "",
};

/** What is sent. The next line of the same speaker about the same component usually follows, so see {@link nextAfter}. */
export function toSend(written: Written): LineText {
  const orNull = (text: string) => text.trim() || null;
  return {
    problem: written.problem,
    // What was kept on the device by an earlier release has no such fields.
    attendanceId: orNull(written.attendanceId ?? ""),
    feedbackId: orNull(written.feedbackId ?? ""),
    speaker: orNull(written.speaker),
    element: orNull(written.element) as NonNullable<LineText["element"]> | null,
    standardId: orNull(written.standardId),
    component: (written.standardId ? orNull(written.component) : null) as NonNullable<
      LineText["component"]
    > | null,
    proposal: orNull(written.proposal),
    answer: orNull(written.answer),
    action: orNull(written.action),
    horizon: orNull(written.horizon) as NonNullable<LineText["horizon"]> | null,
    amount: written.amount ? Number(written.amount) : null,
    timeUnit: (written.amount ? orNull(written.timeUnit) || "CALENDAR_DAYS" : null) as NonNullable<
      LineText["timeUnit"]
    > | null,
    owner: orNull(written.owner),
  };
}

/** All that somebody wrote of a line, below each other. */
export function saidIn({ speaker, problem, proposal, answer, action, owner }: LineText) {
  return [speaker, problem, proposal, answer, action, owner].filter(Boolean).join("\n");
}

/** A line that is there, as it stands in the form. */
export function toWrite(line: MinuteLine): Written {
  return {
    attendanceId: line.attendanceId ?? "",
    feedbackId: line.feedbackId ?? "",
    speaker: line.speaker ?? "",
    element: line.element ?? "",
    standardId: line.standardId ?? "",
    component: line.component ?? "",
    problem: line.problem,
    proposal: line.proposal ?? "",
    answer: line.answer ?? "",
    action: line.action ?? "",
    horizon: line.horizon ?? "",
    amount: line.amount ? String(line.amount) : "",
    timeUnit: line.timeUnit ?? "",
    owner: line.owner ?? "",
  };
}

/** Who speaks usually goes on about the same component. */
export function nextAfter({ attendanceId, speaker, element, standardId, component }: Written): Written {
  return { ...BLANK, attendanceId, speaker, element, standardId, component };
}

/**
 * The line that takes a question down: its words and what it is about, as far as nothing else is written yet. What the
 * question chosen before has brought goes with that one.
 *
 * @param question what is chosen now, if anything
 * @param last what was chosen before, if anything
 */
export function takingDown(
  question: LiveQuestion | undefined,
  before: Written,
  last: LiveQuestion | undefined,
): Partial<Written> {
  const problem = before.problem.trim();
  const isUnwritten = problem === "" || problem === last?.text.trim();
  const isAboutLast = last?.standardId !== undefined && before.standardId === last.standardId;
  const about = question?.standardId ? question : isAboutLast && { standardId: "", component: "" };
  return {
    feedbackId: question?.feedbackId ?? "",
    ...(isUnwritten && { problem: question?.text ?? "" }),
    ...(about && { standardId: about.standardId ?? "", component: about.component ?? "" }),
  };
}
