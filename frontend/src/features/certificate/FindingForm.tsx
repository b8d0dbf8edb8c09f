import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { AuditFinding, CertificateAudit, FindingDetails, FindingKind } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { SelectField, TextArea, TextField } from "@/ui/fields";
import { said, saidOrNull } from "@/ui/form";
import { keepFile } from "@/ui/keepFile.queries";
import { MoveDialog } from "@/ui/MoveDialog";
import { faultIn } from "@/ui/Refused";
import { toast } from "@/ui/toast";
import { promisesOfUnit, useKeepFinding } from "./certificate.queries";

const KINDS: FindingKind[] = ["MAJOR", "MINOR", "AREA_FOR_IMPROVEMENT", "POSITIVE"];
const LONG = ["text", "cause", "action", "evidence"] as const;

type FormProps = {
  unitId: string;
  audit: CertificateAudit;
  finding?: AuditFinding | undefined;
  onClose: () => void;
};

export function FindingForm({ unitId, audit, finding, onClose }: FormProps) {
  const intl = useIntl();
  const keep = useKeepFinding(audit);
  const draft = useFormDraft(`temuan/${finding?.id ?? audit.id}`, {
    etag: finding && String(finding.version),
  });
  const promises = useQuery(promisesOfUnit(unitId));
  const [failed, setFailed] = useState<unknown>();
  const [busy, setBusy] = useState(false);

  async function send(form: FormData) {
    setFailed(undefined);
    setBusy(true);
    try {
      const proof = form.get("evidenceFileId") as File;
      const evidenceFileId =
        proof.size > 0 ? await keepFile(unitId, proof) : (finding?.evidenceFileId ?? null);
      await keep.mutateAsync({ finding, body: details(form, evidenceFileId, finding?.followUpId ?? null) });
    } catch (refused) {
      setFailed(refused);
      return;
    } finally {
      setBusy(false);
    }
    void draft.forget();
    toast(intl.formatMessage({ id: "workspace.saved" }));
    onClose();
  }

  const long = (name: (typeof LONG)[number]) => (
    <TextArea
      name={name}
      rows={2}
      maxLength={2000}
      defaultValue={finding?.[name]}
      readOnly={busy}
      label={<FormattedMessage id={`certificate.finding.${name}`} />}
      hint={name !== "text" && <FormattedMessage id="ui.optional" />}
      error={faultIn(failed, name)}
    />
  );
  const day = (name: "dueOn" | "closedOn") => (
    <TextField
      name={name}
      type="date"
      defaultValue={finding?.[name]}
      readOnly={busy}
      label={<FormattedMessage id={`certificate.finding.${name}`} />}
      hint={<FormattedMessage id="ui.optional" />}
      error={faultIn(failed, name)}
    />
  );
  return (
    <MoveDialog
      title={<FormattedMessage id={finding ? "certificate.finding.change" : "certificate.finding.new"} />}
      action={<FormattedMessage id="certificate.keep" />}
      error={failed}
      busy={busy}
      draft={draft}
      onSend={(form) => void send(form)}
      onClose={onClose}
    >
      <TextField
        name="number"
        maxLength={40}
        defaultValue={finding?.number}
        readOnly={busy}
        label={<FormattedMessage id="certificate.finding.number" />}
        error={faultIn(failed, "number")}
      />
      <SelectField
        name="kind"
        defaultValue={finding?.kind ?? "MINOR"}
        label={<FormattedMessage id="certificate.finding.kind" />}
        error={faultIn(failed, "kind")}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {intl.formatMessage({ id: `certificate.finding.${kind}` })}
          </option>
        ))}
      </SelectField>
      <TextField
        name="clause"
        maxLength={60}
        defaultValue={finding?.clause}
        readOnly={busy}
        label={<FormattedMessage id="certificate.finding.clause" />}
        hint={<FormattedMessage id="ui.optional" />}
        error={faultIn(failed, "clause")}
      />
      {long("text")}
      {long("cause")}
      {long("action")}
      {day("dueOn")}
      {long("evidence")}
      <TextField
        name="evidenceFileId"
        type="file"
        label={<FormattedMessage id="certificate.finding.file" />}
        hint={
          <FormattedMessage id={finding?.evidenceFileId ? "certificate.field.fileId.there" : "ui.optional"} />
        }
        error={faultIn(failed, "evidenceFileId")}
      />
      {promises.data && promises.data.length > 0 && (
        <SelectField
          name="followUpId"
          defaultValue={finding?.followUpId ?? ""}
          label={<FormattedMessage id="certificate.finding.followUp" />}
          hint={<FormattedMessage id="ui.optional" />}
          error={faultIn(failed, "followUpId")}
        >
          <option value="">{intl.formatMessage({ id: "certificate.finding.followUp.none" })}</option>
          {promises.data.map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </SelectField>
      )}
      {day("closedOn")}
    </MoveDialog>
  );
}

function details(form: FormData, evidenceFileId: string | null, before: string | null): FindingDetails {
  return {
    number: said(form, "number"),
    clause: saidOrNull(form, "clause"),
    kind: said(form, "kind") as FindingKind,
    text: said(form, "text"),
    cause: saidOrNull(form, "cause"),
    action: saidOrNull(form, "action"),
    dueOn: saidOrNull(form, "dueOn"),
    closedOn: saidOrNull(form, "closedOn"),
    evidence: saidOrNull(form, "evidence"),
    evidenceFileId,
    // While the promises are not there to choose from, the one that was named stays.
    followUpId: form.has("followUpId") ? saidOrNull(form, "followUpId") : before,
  };
}
