import { use } from "react";
import { FormattedMessage } from "react-intl";
import { ErrorSummary } from "./ErrorSummary";
import { Note } from "./Note";
import { type FieldError, isStale, rowErrorsOf } from "./problem";
import { StaleContext } from "./staleContext";

/**
 * Why a form of the workspace was not taken. When somebody else was quicker, the newer version has been read
 * meanwhile and what one filled in is still there: within `AsRead` it is shown what is newer, and which of the two is to
 * stay is then a decision.
 */
export function Refused({
  error,
  fields = rowErrorsOf(error),
}: {
  error: unknown;
  /** Where a field of the service has another id on the page. */
  fields?: FieldError[];
}) {
  const stale = use(StaleContext);
  if (!isStale(error)) {
    return <ErrorSummary error={error} fields={fields} />;
  }
  if (stale) return stale(error);
  return (
    <Note kind="bad" live="alert">
      <p>
        <FormattedMessage id="workspace.stale" />
      </p>
    </Note>
  );
}

/** What the service said of one field. */
export function faultIn(error: unknown, field: string) {
  return rowErrorsOf(error).find((fault) => fault.field === field)?.text;
}
