import { type ReactNode, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Decree, Pledge } from "@/api/types.gen";
import { TextField } from "@/ui/fields";
import { said } from "@/ui/form";
import { MoveDialog } from "@/ui/MoveDialog";
import { faultIn } from "@/ui/Refused";
import { toast } from "@/ui/toast";
import { useSign } from "./establish.queries";

const SCANS = "application/pdf,image/jpeg,image/png";

/** Makes the signed decree known; its standards are established by that. */
export function SignDecree({ decree, etag }: { decree: Decree; etag: string }) {
  return (
    <Sign what="decree" id={decree.id} etag={etag} unitId={decree.unit.id}>
      <FormattedMessage id="establish.sign.decree.body" values={{ count: decree.standards.length }} />
    </Sign>
  );
}

export function SignPledge({ pledge, etag }: { pledge: Pledge; etag: string }) {
  return (
    <Sign what="pledge" id={pledge.id} etag={etag} unitId={pledge.unit.id}>
      <FormattedMessage id="establish.sign.pledge.body" />
    </Sign>
  );
}

type SignProps = { what: "decree" | "pledge"; id: string; etag: string; unitId: string; children: ReactNode };

/** Uploads the signed scan, after saying that this cannot be undone. */
function Sign({ what, id, etag, unitId, children }: SignProps) {
  const intl = useIntl();
  const sign = useSign(what, unitId);
  const [open, setOpen] = useState(false);
  const [noFile, setNoFile] = useState(false);

  async function send(form: FormData) {
    const scan = form.get("scan") as File;
    setNoFile(scan.size === 0);
    if (scan.size === 0) return;
    try {
      // Awaited, since what is signed is shown anew before anybody could be told here.
      await sign.mutateAsync({ id, etag, scan, signedOn: said(form, "signedOn") });
    } catch {
      return;
    }
    toast(intl.formatMessage({ id: `establish.sign.${what}.done` }));
    setOpen(false);
  }

  return (
    <>
      <p>
        <button type="button" className="btn main wide" onClick={() => setOpen(true)}>
          <FormattedMessage id={`establish.sign.${what}`} />
        </button>
      </p>
      {open && (
        <MoveDialog
          title={<FormattedMessage id={`establish.sign.${what}`} />}
          action={<FormattedMessage id={`establish.sign.${what}.action`} />}
          error={sign.error}
          busy={sign.isPending}
          onSend={(form) => void send(form)}
          onClose={() => setOpen(false)}
        >
          <p>{children}</p>
          <TextField
            name="signedOn"
            type="date"
            label={<FormattedMessage id="establish.sign.on" />}
            error={faultIn(sign.error, "signedOn")}
          />
          <TextField
            name="scan"
            type="file"
            accept={SCANS}
            label={<FormattedMessage id="establish.sign.scan" />}
            hint={<FormattedMessage id="establish.sign.scan.hint" />}
            error={
              noFile ? intl.formatMessage({ id: "establish.sign.noFile" }) : faultIn(sign.error, "fileId")
            }
          />
        </MoveDialog>
      )}
    </>
  );
}
