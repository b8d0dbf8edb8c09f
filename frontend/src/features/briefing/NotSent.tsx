import { FormattedMessage } from "react-intl";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Note } from "@/ui/Note";
import { Refusal, rowErrorsOf } from "@/ui/problem";

/** Why it is not there yet, and that it is not lost. */
export function NotSent({ error }: { error: unknown }) {
  if (error instanceof Refusal) return <ErrorSummary error={error} fields={rowErrorsOf(error)} />;
  return (
    <Note kind="offline" live="alert">
      <p>
        <FormattedMessage id="briefed.unsent" />
      </p>
    </Note>
  );
}
