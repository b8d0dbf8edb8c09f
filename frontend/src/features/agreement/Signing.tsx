import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { AgreementDraft, SigningWay, UnitRoles } from "@/api/types.gen";
import { Picks, TextField } from "@/ui/fields";
import { said } from "@/ui/form";
import type { Held } from "@/ui/held";
import { faultIn, Refused } from "@/ui/Refused";
import { useSavedFirst } from "@/ui/savedFirst";
import { toast } from "@/ui/toast";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { useKeepFile, useSignAgreement } from "./agreement.queries";
import { SignaturePads } from "./SignaturePads";

const WAYS: SigningWay[] = ["PAPER", "SCREEN", "CERTIFIED"];
const SCANS = { PAPER: "application/pdf,image/jpeg,image/png", CERTIFIED: "application/pdf" };

type SigningProps = {
  membership: UnitRoles;
  forum: string;
  draft: AgreementDraft;
  /** The form of the draft, beside which one signs. */
  form: Held<AgreementDraft>;
};

/** The signing: the scan of the signed paper, signatures drawn here, or a file with certified signatures. */
export function Signing({ membership, forum, draft, form: beside }: SigningProps) {
  const intl = useIntl();
  const [way, setWay] = useState<SigningWay>("PAPER");
  const keep = useKeepFile(membership.unitId);
  const sign = useSignAgreement(forum);
  const error = sign.error ?? keep.error;
  const saved = useSavedFirst(beside);
  if (!may(membership, "runForum")) return <RoleNeeded task="runForum" />;

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!saved.mayAct()) return;
    const form = new FormData(event.currentTarget);
    const kept = async (name: string) => {
      const file = form.get(name);
      return file instanceof File && file.size > 0 ? await keep.mutateAsync(file) : null;
    };
    try {
      const body = {
        way,
        signedOn: said(form, "signedOn"),
        documentFileId: way === "SCREEN" ? null : await kept("documentFileId"),
        attendanceFileId: await kept("attendanceFileId"),
      };
      await sign.mutateAsync({ etag: beside.etag, body });
    } catch {
      return;
    }
    toast(intl.formatMessage({ id: "agreement.signed.done" }));
  }

  return (
    <section className="card stack" aria-labelledby="penandatanganan">
      <h2 id="penandatanganan">
        <FormattedMessage id="agreement.signing" />
      </h2>
      <form className="stack" noValidate onSubmit={(event) => void send(event)}>
        {saved.why}
        {error ? <Refused error={error} /> : null}
        <Picks
          name="way"
          label={<FormattedMessage id="agreement.way" />}
          options={WAYS.map((value) => ({
            value,
            label: <FormattedMessage id={`agreement.way.${value}`} />,
          }))}
          value={way}
          onPick={setWay}
          error={undefined}
        />
        {way === "SCREEN" ? (
          <SignaturePads forum={forum} draft={draft} mayDraw={saved.mayAct} />
        ) : (
          <TextField
            name="documentFileId"
            type="file"
            accept={SCANS[way]}
            label={<FormattedMessage id={`agreement.document.${way}`} />}
            error={faultIn(error, "documentFileId")}
          />
        )}
        <TextField
          name="attendanceFileId"
          type="file"
          accept={SCANS.PAPER}
          label={<FormattedMessage id="agreement.attendance" />}
          hint={<FormattedMessage id="agreement.attendance.hint" />}
          error={faultIn(error, "attendanceFileId")}
        />
        <TextField
          name="signedOn"
          type="date"
          label={<FormattedMessage id="agreement.signedOn" />}
          defaultValue={draft.heldOn ?? ""}
          error={faultIn(error, "signedOn")}
        />
        <p className="sm">
          <FormattedMessage id="agreement.signing.final" />
        </p>
        <p>
          <button type="submit" className="btn main" disabled={sign.isPending || keep.isPending}>
            <FormattedMessage id="agreement.sign" />
          </button>
        </p>
      </form>
    </section>
  );
}
