import { FormattedMessage } from "react-intl";
import { Note } from "@/ui/Note";
import { Refusal } from "@/ui/problem";
import type { PickedInput } from "./usePicked";

/** Nobody reads more of them one by one; all are left out by one press. */
const SHOWN = 20;

export interface RefusedInput {
  input: PickedInput;
  why: string;
}

/** The inputs for which an answer to several was refused, by the pointers the service sent. */
export function refusedInputs(error: unknown, inputs: PickedInput[]): RefusedInput[] {
  if (!(error instanceof Refusal)) return [];
  return (error.problem.errors ?? []).flatMap(({ pointer, detail }) => {
    const place = /^\/feedbackIds\/(\d+)$/.exec(pointer)?.[1];
    const input = place === undefined ? undefined : inputs[Number(place)];
    return input ? [{ input, why: detail }] : [];
  });
}

/** Nothing was published: names each input that stood in the way. */
export function BulkRefused({ refused, error }: { refused: RefusedInput[]; error: unknown }) {
  return (
    <Note kind="bad" live="alert">
      <h2 className="note-title">{error instanceof Refusal && error.problem.title}</h2>
      <ul>
        {refused.slice(0, SHOWN).map(({ input, why }) => (
          <li key={input.feedback.id}>
            <span className="code">{input.receiptNumber}</span>{" "}
            <bdi>{(input.feedback.text ?? "").slice(0, 80)}</bdi>: {why}
          </li>
        ))}
        {refused.length > SHOWN && (
          <li>
            <FormattedMessage id="inbox.more" values={{ count: refused.length - SHOWN }} />
          </li>
        )}
      </ul>
      <p>
        <FormattedMessage id="inbox.refused.body" />
      </p>
    </Note>
  );
}
