import { FormattedMessage, useIntl } from "react-intl";
import type { InboxFeedback } from "@/api/types.gen";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Note } from "@/ui/Note";
import { toast } from "@/ui/toast";
import { usePublishObjection } from "./inbox.queries";

/** That an objection waits to be read, and the way to show it. */
export function HeldObjection({ input, mayAct }: { input: InboxFeedback; mayAct: boolean }) {
  const intl = useIntl();
  const publish = usePublishObjection();
  return (
    <>
      {publish.isError && <ErrorSummary error={publish.error} />}
      <Note kind="closed">
        <p>
          <FormattedMessage id="inbox.objection.held" />
        </p>
      </Note>
      {mayAct && (
        <p>
          <button
            type="button"
            className="btn"
            disabled={publish.isPending}
            onClick={() =>
              publish.mutate(input, {
                onSuccess: () => toast(intl.formatMessage({ id: "inbox.objection.shown" })),
              })
            }
          >
            <FormattedMessage id="inbox.objection.show" />
          </button>
        </p>
      )}
    </>
  );
}
