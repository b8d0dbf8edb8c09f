import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Certificate, CertificateDetails, CertificateSummary } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { SelectField, TextArea, TextField, Tick } from "@/ui/fields";
import { said, saidOrNull } from "@/ui/form";
import { keepFile } from "@/ui/keepFile.queries";
import { MoveDialog } from "@/ui/MoveDialog";
import { faultIn } from "@/ui/Refused";
import { toast } from "@/ui/toast";
import { nameOf } from "./CertificateLine";
import { useChange, useEnter } from "./certificate.queries";

const STANDARDS = ["SNI ISO 9001", "SNI ISO 37001", "SNI ISO/IEC 27001", "SNI ISO/IEC 17025"];
const SCANS = "application/pdf,image/jpeg,image/png";

type FormProps = {
  unitId: string;
  /** Absent for a new one. */
  certificate?: Certificate;
  etag?: string;
  /** Those that it may renew. */
  others: CertificateSummary[];
  onDone: (id: string) => void;
  onClose: () => void;
};

/** What is said of a certificate; what is not known of an old one may stay empty. */
export function CertificateForm({ unitId, certificate, etag, others, onDone, onClose }: FormProps) {
  const intl = useIntl();
  const enter = useEnter(unitId);
  const change = useChange();
  const draft = useFormDraft(`sertifikat/${certificate?.id ?? unitId}`, { etag });
  const [historic, setHistoric] = useState(certificate?.historic ?? false);
  const [failed, setFailed] = useState<unknown>();
  const [uploading, setUploading] = useState(false);
  const error = failed ?? enter.error ?? change.error;
  const busy = uploading || enter.isPending || change.isPending;
  const known = certificate?.state;
  const isApplication = known
    ? ["PLANNED", "STAGE1_DONE", "STAGE2_DONE", "RECOMMENDED"].includes(known)
    : false;

  async function send(form: FormData) {
    setFailed(undefined);
    try {
      setUploading(true);
      const scan = form.get("fileId") as File;
      const fileId = scan.size > 0 ? await keepFile(unitId, scan) : (certificate?.fileId ?? null);
      const body = details(form, fileId, historic);
      if (certificate && etag) {
        await change.mutateAsync({ id: certificate.id, etag, body });
        onDone(certificate.id);
      } else {
        onDone((await enter.mutateAsync(body)).id);
      }
      void draft.forget();
      toast(intl.formatMessage({ id: "workspace.saved" }));
    } catch (refused) {
      setFailed(refused); // said in the form, and what was filled in is still there
      return;
    } finally {
      setUploading(false);
    }
    onClose();
  }

  const text = (name: TextName, most: number, optional = true) => (
    <TextField
      name={name}
      maxLength={most}
      defaultValue={certificate?.[name] ?? ""}
      readOnly={busy}
      label={<FormattedMessage id={`certificate.field.${name}`} />}
      hint={optional && <FormattedMessage id="ui.optional" />}
      error={faultIn(error, name)}
      {...(name === "standard" && { list: "standar-mutu" })}
    />
  );
  const day = (name: "decidedOn" | "validFrom" | "validUntil") => (
    <TextField
      name={name}
      type="date"
      defaultValue={certificate?.[name] ?? ""}
      readOnly={busy}
      label={<FormattedMessage id={`certificate.field.${name}`} />}
      hint={name === "validUntil" && <FormattedMessage id="certificate.field.validUntil.hint" />}
      error={faultIn(error, name)}
    />
  );
  return (
    <MoveDialog
      title={<FormattedMessage id={certificate ? "certificate.change" : "certificate.new"} />}
      action={<FormattedMessage id="certificate.keep" />}
      error={error}
      busy={busy}
      draft={draft}
      onSend={(form) => void send(form)}
      onClose={onClose}
    >
      {!isApplication && (
        <Tick
          name="historic"
          checked={historic}
          disabled={busy}
          onChange={({ target }) => setHistoric(target.checked)}
        >
          <FormattedMessage id="certificate.field.historic" />
        </Tick>
      )}
      {faultIn(error, "historic") && <p className="wrong-text">{faultIn(error, "historic")}</p>}
      {text("standard", 60, false)}
      <datalist id="standar-mutu">
        {STANDARDS.map((standard) => (
          <option key={standard} value={standard} />
        ))}
      </datalist>
      {text("edition", 20, historic)}
      <TextArea
        name="scope"
        rows={2}
        maxLength={1000}
        defaultValue={certificate?.scope ?? ""}
        readOnly={busy}
        label={<FormattedMessage id="certificate.field.scope" />}
        hint={<FormattedMessage id="ui.optional" />}
        error={faultIn(error, "scope")}
      />
      <TextArea
        name="sites"
        rows={2}
        defaultValue={certificate?.sites.join("\n") ?? ""}
        readOnly={busy}
        label={<FormattedMessage id="certificate.field.sites" />}
        hint={<FormattedMessage id="certificate.field.sites.hint" />}
        error={faultIn(error, "sites")}
      />
      {text("body", 200)}
      {text("accreditationBody", 200)}
      {text("accreditationNumber", 100)}
      {text("number", 100)}
      {day("decidedOn")}
      {historic && (
        <TextField
          name="decisionYear"
          type="number"
          min={1980}
          max={2200}
          inputMode="numeric"
          defaultValue={certificate?.decisionYear ?? ""}
          readOnly={busy}
          label={<FormattedMessage id="certificate.field.decisionYear" />}
          hint={<FormattedMessage id="certificate.field.decisionYear.hint" />}
          error={faultIn(error, "decisionYear")}
        />
      )}
      {day("validFrom")}
      {day("validUntil")}
      <SelectField
        name="predecessorId"
        defaultValue={certificate?.predecessorId ?? ""}
        label={<FormattedMessage id="certificate.field.predecessorId" />}
        hint={<FormattedMessage id="ui.optional" />}
        error={faultIn(error, "predecessorId")}
      >
        <option value="">{intl.formatMessage({ id: "certificate.field.predecessorId.none" })}</option>
        {others.map((other) => (
          <option key={other.id} value={other.id}>
            {[nameOf(other), other.number, other.decisionYear ?? other.decidedOn?.slice(0, 4)]
              .filter(Boolean)
              .join(" · ")}
          </option>
        ))}
      </SelectField>
      <TextField
        name="fileId"
        type="file"
        accept={SCANS}
        label={<FormattedMessage id="certificate.field.fileId" />}
        hint={
          <FormattedMessage
            id={certificate?.fileId ? "certificate.field.fileId.there" : "certificate.field.fileId.hint"}
          />
        }
        error={faultIn(error, "fileId")}
      />
      <Tick name="published" defaultChecked={certificate?.published ?? false} disabled={busy}>
        <FormattedMessage id="certificate.field.published" />
      </Tick>
      <Tick name="countsPublished" defaultChecked={certificate?.countsPublished ?? false} disabled={busy}>
        <FormattedMessage id="certificate.field.countsPublished" />
      </Tick>
    </MoveDialog>
  );
}

type TextName = "standard" | "edition" | "body" | "accreditationBody" | "accreditationNumber" | "number";

function details(form: FormData, fileId: string | null, historic: boolean): CertificateDetails {
  return {
    standard: said(form, "standard"),
    edition: saidOrNull(form, "edition"),
    scope: saidOrNull(form, "scope"),
    sites: said(form, "sites")
      .split("\n")
      .map((site) => site.trim())
      .filter(Boolean),
    body: saidOrNull(form, "body"),
    accreditationBody: saidOrNull(form, "accreditationBody"),
    accreditationNumber: saidOrNull(form, "accreditationNumber"),
    number: saidOrNull(form, "number"),
    decidedOn: saidOrNull(form, "decidedOn"),
    decisionYear: said(form, "decisionYear") ? Number(said(form, "decisionYear")) : null,
    validFrom: saidOrNull(form, "validFrom"),
    validUntil: saidOrNull(form, "validUntil"),
    predecessorId: saidOrNull(form, "predecessorId"),
    fileId,
    historic,
    published: form.get("published") === "on",
    countsPublished: form.get("countsPublished") === "on",
  };
}
