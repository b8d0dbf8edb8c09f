import { FormattedMessage, useIntl } from "react-intl";
import type { InboxFeedback } from "@/api/types.gen";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { PlainText } from "@/ui/PlainText";
import { longTime } from "@/ui/time";
import { toast } from "@/ui/toast";
import { useDismissReports } from "./inbox.queries";

type ReportsProps = { input: InboxFeedback; zone: string; mayDismiss: boolean };

/** What readers have reported. They hide nothing: a moderator hides the input, or says that it stays. */
export function Reports({ input, zone, mayDismiss }: ReportsProps) {
  const intl = useIntl();
  const dismiss = useDismissReports();
  const [newest] = input.reports;
  if (!newest) return null;
  return (
    <section className="stack" aria-label={intl.formatMessage({ id: "inbox.reports" })}>
      <h3 className="pane-title">
        <FormattedMessage id="inbox.reports.title" values={{ count: input.reports.length }} />
      </h3>
      {dismiss.isError && <ErrorSummary error={dismiss.error} />}
      <ul className="plain ruled">
        {input.reports.map(({ reason, text, madeAt }, place) => (
          <li key={place} className="sm">
            <p>
              <b>
                <FormattedMessage id={`feedback.hide.${reason}`} />
              </b>{" "}
              <span className="muted">{longTime(intl, madeAt, zone)}</span>
            </p>
            {text && <PlainText>{text}</PlainText>}
          </li>
        ))}
      </ul>
      {mayDismiss && (
        <p>
          <button
            type="button"
            data-key="dismiss"
            className="btn"
            disabled={dismiss.isPending}
            onClick={() =>
              dismiss.mutate(
                { id: input.feedback.id, readUntil: newest.madeAt },
                { onSuccess: () => toast(intl.formatMessage({ id: "inbox.reports.dismissed" })) },
              )
            }
          >
            <FormattedMessage id="inbox.reports.dismiss" />
          </button>
        </p>
      )}
    </section>
  );
}
