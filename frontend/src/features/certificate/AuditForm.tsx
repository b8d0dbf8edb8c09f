import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type {
  AuditDetails,
  AuditKind,
  AuditRecommendation,
  Certificate,
  CertificateAudit,
} from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { SelectField, TextArea, TextField, Tick } from "@/ui/fields";
import { said, saidOrNull } from "@/ui/form";
import { keepFile } from "@/ui/keepFile.queries";
import { MoveDialog } from "@/ui/MoveDialog";
import { faultIn } from "@/ui/Refused";
import { toast } from "@/ui/toast";
import { forumsOfUnit, useKeepAudit } from "./certificate.queries";
import { COUNTS } from "./counts";

const KINDS: AuditKind[] = [
  "STAGE_1",
  "STAGE_2",
  "SURVEILLANCE_1",
  "SURVEILLANCE_2",
  "RECERTIFICATION",
  "SPECIAL",
];
const RECOMMENDATIONS: AuditRecommendation[] = [
  "PROCEED_TO_STAGE_2",
  "RECOMMENDED",
  "NOT_RECOMMENDED",
  "CONTINUE",
];

/** Only in these states a forum has a signed record of agreement. */
const SIGNED = ["AGREEMENT_SIGNED", "RESULTS_PUBLISHED", "FOLLOW_UP", "CLOSED"];

type FormProps = { certificate: Certificate; audit?: CertificateAudit | undefined; onClose: () => void };

export function AuditForm({ certificate, audit, onClose }: FormProps) {
  const intl = useIntl();
  const unitId = certificate.unit.id;
  const keep = useKeepAudit(certificate);
  const draft = useFormDraft(`audit/${audit?.id ?? certificate.id}`, {
    etag: audit && String(audit.version),
  });
  const forums = useQuery(forumsOfUnit(unitId));
  const [failed, setFailed] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [forumIds, setForumIds] = useState(audit?.records.map(({ forumId }) => forumId) ?? []);
  const signed = (forums.data ?? []).filter(({ state }) => SIGNED.includes(state));

  async function send(form: FormData) {
    setFailed(undefined);
    setBusy(true);
    try {
      const report = form.get("reportFileId") as File;
      const reportFileId = report.size > 0 ? await keepFile(unitId, report) : (audit?.reportFileId ?? null);
      await keep.mutateAsync({ audit, body: details(form, reportFileId, forumIds) });
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

  return (
    <MoveDialog
      title={<FormattedMessage id={audit ? "certificate.audit.change" : "certificate.audit.new"} />}
      action={<FormattedMessage id="certificate.keep" />}
      error={failed}
      busy={busy}
      draft={draft}
      onSend={(form) => void send(form)}
      onClose={onClose}
    >
      <SelectField
        name="kind"
        defaultValue={audit?.kind ?? "STAGE_1"}
        label={<FormattedMessage id="certificate.audit.kind" />}
        error={faultIn(failed, "kind")}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {intl.formatMessage({ id: `certificate.audit.${kind}` })}
          </option>
        ))}
      </SelectField>
      <TextField
        name="startedOn"
        type="date"
        defaultValue={audit?.startedOn}
        label={<FormattedMessage id="certificate.audit.startedOn" />}
        error={faultIn(failed, "startedOn")}
      />
      <TextField
        name="endedOn"
        type="date"
        defaultValue={audit?.endedOn}
        label={<FormattedMessage id="certificate.audit.endedOn" />}
        hint={<FormattedMessage id="certificate.audit.endedOn.hint" />}
        error={faultIn(failed, "endedOn")}
      />
      <TextField
        name="auditors"
        defaultValue={audit?.auditors.join(", ")}
        label={<FormattedMessage id="certificate.audit.auditors" />}
        hint={<FormattedMessage id="certificate.audit.auditors.hint" />}
        error={faultIn(failed, "auditors")}
      />
      <div className="cols half">
        {COUNTS.map((name) => (
          <TextField
            key={name}
            name={name}
            type="number"
            min={0}
            max={1000}
            inputMode="numeric"
            defaultValue={audit?.[name]}
            label={<FormattedMessage id={`certificate.audit.${name}`} />}
            error={faultIn(failed, name)}
          />
        ))}
      </div>
      <SelectField
        name="recommendation"
        defaultValue={audit?.recommendation ?? ""}
        label={<FormattedMessage id="certificate.audit.recommendation" />}
        error={faultIn(failed, "recommendation")}
      >
        <option value="">{intl.formatMessage({ id: "certificate.audit.recommendation.none" })}</option>
        {RECOMMENDATIONS.map((value) => (
          <option key={value} value={value}>
            {intl.formatMessage({ id: `certificate.recommendation.${value}` })}
          </option>
        ))}
      </SelectField>
      <TextArea
        name="summary"
        rows={3}
        maxLength={4000}
        defaultValue={audit?.summary}
        label={<FormattedMessage id="certificate.audit.summary" />}
        hint={<FormattedMessage id="ui.optional" />}
        error={faultIn(failed, "summary")}
      />
      <TextField
        name="reportFileId"
        type="file"
        accept="application/pdf"
        label={<FormattedMessage id="certificate.audit.report" />}
        hint={
          <FormattedMessage id={audit?.reportFileId ? "certificate.field.fileId.there" : "ui.optional"} />
        }
        error={faultIn(failed, "reportFileId")}
      />
      {signed.length > 0 && (
        <fieldset className="field">
          <legend>
            <FormattedMessage id="certificate.audit.records" />
          </legend>
          <p className="hint">
            <FormattedMessage id="certificate.audit.records.hint" />
          </p>
          <div className="picks">
            {signed.map(({ id, title }) => (
              <Tick
                key={id}
                name={`forum.${id}`}
                checked={forumIds.includes(id)}
                disabled={busy}
                onChange={({ target }) =>
                  setForumIds((before) =>
                    target.checked ? [...before, id] : before.filter((other) => other !== id),
                  )
                }
              >
                {title}
              </Tick>
            ))}
          </div>
        </fieldset>
      )}
    </MoveDialog>
  );
}

function details(form: FormData, reportFileId: string | null, forumIds: string[]): AuditDetails {
  const count = (name: string) => (said(form, name) ? Number(said(form, name)) : null);
  return {
    kind: said(form, "kind") as AuditKind,
    startedOn: said(form, "startedOn"),
    endedOn: saidOrNull(form, "endedOn"),
    auditors: said(form, "auditors")
      .split(",")
      .map((auditor) => auditor.trim())
      .filter(Boolean),
    majorCount: count("majorCount"),
    minorCount: count("minorCount"),
    improvementCount: count("improvementCount"),
    positiveCount: count("positiveCount"),
    recommendation: saidOrNull(form, "recommendation") as AuditRecommendation | null,
    summary: saidOrNull(form, "summary"),
    reportFileId,
    forumIds,
  };
}
