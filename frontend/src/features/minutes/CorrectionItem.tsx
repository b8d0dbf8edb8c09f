import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { LineCorrection } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { HideDialog } from "@/ui/HideDialog";
import { PlainText } from "@/ui/PlainText";
import { longTime } from "@/ui/time";
import { useModerateCorrection } from "./minutes.queries";

type ItemProps = {
  correction: LineCorrection;
  /** Of the unit, in which times are read. */
  zone: string;
  /** With it, the correction may be hidden from the public. */
  session: string | undefined;
};

/** What somebody who spoke has set right, and whether the public reads it. */
export function CorrectionItem({ correction, zone, session }: ItemProps) {
  const intl = useIntl();
  const { text, at, hidden } = correction;
  return (
    <div className="reply">
      <p className="xs muted">
        <FormattedMessage id="minutes.correction.at" values={{ time: longTime(intl, at, zone) }} />
      </p>
      <p>
        <PlainText language={WRITTEN_IN}>{text}</PlainText>
      </p>
      {hidden && (
        <p className="xs muted">
          <FormattedMessage
            id="minutes.correction.hidden"
            values={{ reason: <FormattedMessage id={`feedback.hide.${hidden.reason}`} /> }}
          />
        </p>
      )}
      {session && <Moderate correction={correction} session={session} />}
    </div>
  );
}

function Moderate({ correction, session }: { correction: LineCorrection; session: string }) {
  const [asking, ask] = useState(false);
  const { hide, restore } = useModerateCorrection(session, correction.id);

  if (correction.hidden) {
    return (
      <>
        {restore.error && <ErrorSummary error={restore.error} />}
        <button
          type="button"
          className="btn bare dense"
          disabled={restore.isPending}
          onClick={() => restore.mutate()}
        >
          <FormattedMessage id="minutes.correction.restore" />
        </button>
      </>
    );
  }
  return (
    <>
      <button type="button" className="btn bare dense" onClick={() => ask(true)}>
        <FormattedMessage id="minutes.correction.hide" />
      </button>
      {asking && (
        <HideDialog
          title={<FormattedMessage id="minutes.correction.hide.title" />}
          action={<FormattedMessage id="minutes.correction.hide" />}
          busy={hide.isPending}
          error={hide.error}
          onHide={(reason) => hide.mutate(reason, { onSuccess: () => ask(false) })}
          onClose={() => ask(false)}
        >
          <FormattedMessage id="minutes.correction.hide.body" />
        </HideDialog>
      )}
    </>
  );
}
