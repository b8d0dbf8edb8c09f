import type { Feedback } from "@/api/types.gen";
import { AnswerPromises } from "@/ui/Promises";
import { ObjectionShown } from "./ObjectionShown";

/** What followed the answer: what was promised with it, and what its giver has against it. */
export function AfterAnswer({ feedback, zone }: { feedback: Feedback; zone?: string | undefined }) {
  return (
    <>
      {feedback.response && <AnswerPromises response={feedback.response} />}
      {feedback.objection && <ObjectionShown objection={feedback.objection} zone={zone} />}
    </>
  );
}
