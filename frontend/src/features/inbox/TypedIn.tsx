import { useQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import type { Feedback } from "@/api/types.gen";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { LoadFailed } from "@/ui/LoadFailed";
import { isMissing } from "@/ui/problem";
import { saveAs } from "@/ui/saveAs";
import { assistedEntry, useReadSheet } from "./inbox.queries";

/** How an input that was typed in reached the office, and the sheet in its writer's hand. */
export function TypedIn({ feedback }: { feedback: Feedback }) {
  const intl = useIntl();
  const entry = useQuery({ ...assistedEntry(feedback.id), enabled: feedback.channel === "PAPER_FORM" });
  return (
    <>
      <p className="sm">
        <FormattedMessage
          id="inbox.entered"
          values={{
            channel: intl.formatMessage({
              id: `entry.channel.${feedback.channel}` as "entry.channel.LETTER",
            }),
            on: intl.formatDate(`${feedback.receivedOn}T00:00`, { dateStyle: "long" }),
          }}
        />{" "}
        {entry.data && (
          <FormattedMessage id="inbox.entered.by" values={{ by: <bdi>{entry.data.typedBy}</bdi> }} />
        )}
      </p>
      {entry.data && (
        <div className="sm">
          {entry.data.originalLocked ? (
            <FormattedMessage id="inbox.entered.locked" />
          ) : entry.data.originalFileId ? (
            <Original fileId={entry.data.originalFileId} />
          ) : (
            <FormattedMessage id="inbox.entered.erased" />
          )}
        </div>
      )}
      {/* A paper form that came in a spreadsheet has no original. */}
      {entry.isError && !isMissing(entry.error) && <LoadFailed error={entry.error} retry={entry.refetch} />}
    </>
  );
}

/** The sheet is read with the login, which an address alone would not send along. */
function Original({ fileId }: { fileId: string }) {
  const sheet = useReadSheet();
  return (
    <div className="stack">
      {sheet.isError && <ErrorSummary error={sheet.error} fields={[]} />}
      <button
        type="button"
        className="btn dense"
        disabled={sheet.isPending}
        onClick={() =>
          sheet.mutate(fileId, {
            onSuccess: (file) => saveAs(file, `lembar-asli.${file.type.split("/")[1]}`),
          })
        }
      >
        <FormattedMessage id="inbox.entered.original" />
      </button>
    </div>
  );
}
