import { FormattedMessage } from "react-intl";
import type { InboxFeedback } from "@/api/types.gen";
import { Note } from "@/ui/Note";

/** Says that an input is not public yet, and why it waits, as far as that is known. */
export function HeldNote({ input }: { input: InboxFeedback }) {
  const reason = reasonOf(input);
  return (
    <Note kind="closed">
      <p>
        <FormattedMessage id="inbox.held.body" /> {reason && <FormattedMessage id={reason} />}
      </p>
    </Note>
  );
}

/** A complaint belongs to SP4N-LAPOR! rather than to the public page, whatever else is known of it. */
function reasonOf({ feedback, signs, publishBy }: InboxFeedback) {
  if (feedback.kind === "COMPLAINT") return "inbox.held.complaint";
  if (signs) return "inbox.held.spam";
  if (publishBy) return "inbox.held.promised";
  return feedback.edited ? "inbox.held.edited" : undefined;
}
