import { type FormEvent, useEffect, useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Feedback, HideReason } from "@/api/types.gen";
import { type Kept, useKept } from "@/device/useKept";
import { EvidenceMessages } from "@/i18n/Messages";
import { Picks, TextArea } from "@/ui/fields";
import { HIDE_REASONS } from "@/ui/hideReasons";
import { TickIcon } from "@/ui/icons";
import { Refused } from "@/ui/Refused";
import { useAccount } from "../identity/useAccount";
import { KeptNote } from "./KeptNote";
import { useReport } from "./report.queries";

interface Written {
  reason?: HideReason | undefined;
  text: string;
}

const BLANK: Written = { text: "" };

/** The way to tell the moderators that an input should not be public. It hides nothing by itself. */
export function ReportLine({ feedback }: { feedback: Feedback }) {
  return (
    <EvidenceMessages>
      <Line feedback={feedback} />
    </EvidenceMessages>
  );
}

function Line({ feedback }: { feedback: Feedback }) {
  // Whose a report is, the service keeps nowhere: only this device knows.
  const own = useKept<boolean>(`laporan/${feedback.id}`, false);
  const written = useKept<Written>(`laporan-isi/${useAccount() ?? ""}/${feedback.id}`, BLANK);
  const [open, setOpen] = useState(false);
  if (own === undefined || written === undefined) return null;
  return (
    <>
      <p className="sm muted" role="status">
        {own.value && (
          <>
            <TickIcon /> <FormattedMessage id="feedback.report.done" />
          </>
        )}
      </p>
      {!own.value && (
        <p className="sm">
          <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            <FormattedMessage id="feedback.report" />
            <span className="vh">: {feedback.text}</span>
          </button>
        </p>
      )}
      {open && !own.value && (
        <ReportForm id={feedback.id} written={written} onSent={() => own.change(() => true)} />
      )}
    </>
  );
}

type FormProps = { id: string; written: Kept<Written>; onSent: () => Promise<void> };

function ReportForm({ id, written, onSent }: FormProps) {
  const intl = useIntl();
  const report = useReport(id);
  const { reason, text } = written.value;
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setMissing(reason === undefined);
    if (reason === undefined || report.isPending) return;
    const answer = await report.mutateAsync({ reason, text: text.trim() }).catch(() => undefined);
    if (!answer) return;
    await onSent();
    await written.forget();
  }

  return (
    <form ref={form} className="stack mt2" noValidate onSubmit={(event) => void send(event)}>
      {report.isError && <Refused error={report.error} />}
      <p className="sm">
        <FormattedMessage id="feedback.report.body" />
      </p>
      <Picks
        name={`laporan-${id}`}
        label={<FormattedMessage id="feedback.report.reason" />}
        options={HIDE_REASONS.map((value) => ({
          value,
          label: <FormattedMessage id={`feedback.hide.${value}`} />,
        }))}
        value={reason}
        onPick={(picked) => written.change((before) => ({ ...before, reason: picked }))}
        error={missing ? intl.formatMessage({ id: "feedback.report.missing" }) : undefined}
      />
      <TextArea
        name={`laporan-teks-${id}`}
        label={<FormattedMessage id="feedback.report.text" />}
        hint={<FormattedMessage id="feedback.report.text.hint" />}
        error={undefined}
        rows={2}
        maxLength={500}
        value={text}
        onChange={({ target }) => written.change((before) => ({ ...before, text: target.value }))}
      />
      <p>
        <button type="submit" className="btn dense" aria-busy={report.isPending}>
          <FormattedMessage id="feedback.report.send" />
        </button>
      </p>
      <KeptNote state={written.keeping} refused={report.error} text={text} />
    </form>
  );
}
