import { FormattedMessage, useIntl } from "react-intl";
import type { Certificate, CertificateState } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { TextArea, TextField } from "@/ui/fields";
import { said, saidOrNull } from "@/ui/form";
import { MoveDialog } from "@/ui/MoveDialog";
import { faultIn } from "@/ui/Refused";
import { dayOf } from "@/ui/time";
import { toast } from "@/ui/toast";
import { useMove } from "./certificate.queries";
import { loses, wordsOf } from "./moves";

type MoveProps = {
  certificate: Certificate;
  etag: string;
  to: CertificateState;
  zone: string;
  onClose: () => void;
};

/** Stands between the wish and the move, and says what it means. */
export function Move({ certificate, etag, to, zone, onClose }: MoveProps) {
  const intl = useIntl();
  const move = useMove();
  const draft = useFormDraft(`sertifikat/${certificate.id}/${to}`);
  const words = wordsOf(certificate.state, to);
  const ended = certificate.state === "EXPIRED" ? certificate.endsOn : undefined;
  const needsReason = loses(to) || words === "certificate.move.RESTORED";

  async function send(form: FormData) {
    try {
      await move.mutateAsync({
        id: certificate.id,
        etag,
        body: { to, on: said(form, "on"), reason: saidOrNull(form, "reason") },
      });
    } catch {
      return;
    }
    void draft.forget();
    toast(intl.formatMessage({ id: "workspace.saved" }));
    onClose();
  }

  return (
    <MoveDialog
      title={<FormattedMessage id={words} />}
      action={<FormattedMessage id={words} />}
      danger={loses(to)}
      error={move.error}
      busy={move.isPending}
      draft={draft}
      onSend={(form) => void send(form)}
      onClose={onClose}
    >
      <p>
        <FormattedMessage id={loses(to) ? `certificate.move.${to}.body` : "certificate.move.body"} />
      </p>
      <TextField
        name="on"
        type="date"
        defaultValue={
          ended ?? new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" }).format(Date.now())
        }
        label={<FormattedMessage id="certificate.move.on" />}
        hint={ended && <FormattedMessage id="certificate.move.ended" values={{ date: dayOf(intl, ended) }} />}
        error={faultIn(move.error, "on")}
      />
      {needsReason && (
        <TextArea
          name="reason"
          rows={3}
          maxLength={1000}
          label={<FormattedMessage id="certificate.move.reason" />}
          hint={certificate.published && <FormattedMessage id="certificate.move.reason.public" />}
          error={faultIn(move.error, "reason")}
        />
      )}
    </MoveDialog>
  );
}
