import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { HideReason, LineCorrection } from "@/api/types.gen";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { WRITTEN_IN } from "@/ui/content";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Picks } from "@/ui/fields";
import { PlainText } from "@/ui/PlainText";
import { longTime } from "@/ui/time";
import { useModerateCorrection } from "./minutes.queries";

const REASONS: HideReason[] = ["PERSONAL_DATA", "ABUSE", "SPAM", "OFF_TOPIC"];

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
  const intl = useIntl();
  const [asking, ask] = useState(false);
  const [reason, setReason] = useState<HideReason>();
  const [missing, setMissing] = useState(false);
  const { hide, restore } = useModerateCorrection(session, correction.id);

  function confirm() {
    setMissing(reason === undefined);
    if (reason !== undefined) hide.mutate(reason, { onSuccess: () => ask(false) });
  }

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
        <ConfirmDialog
          title={<FormattedMessage id="minutes.correction.hide.title" />}
          action={<FormattedMessage id="minutes.correction.hide" />}
          busy={hide.isPending}
          onCancel={() => ask(false)}
          onConfirm={confirm}
        >
          {hide.error && <ErrorSummary error={hide.error} />}
          <p>
            <FormattedMessage id="minutes.correction.hide.body" />
          </p>
          <Picks
            name="hide-correction"
            label={<FormattedMessage id="minutes.correction.hide.reason" />}
            options={REASONS.map((value) => ({
              value,
              label: <FormattedMessage id={`feedback.hide.${value}`} />,
            }))}
            value={reason}
            onPick={setReason}
            error={missing ? intl.formatMessage({ id: "minutes.correction.hide.missing" }) : undefined}
          />
        </ConfirmDialog>
      )}
    </>
  );
}
