import { type ReactNode, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Decree, Pledge } from "@/api/types.gen";
import { TextField } from "@/ui/fields";
import { said } from "@/ui/form";
import type { Held } from "@/ui/held";
import { MoveDialog } from "@/ui/MoveDialog";
import { faultIn } from "@/ui/Refused";
import { useSavedFirst } from "@/ui/savedFirst";
import { toast } from "@/ui/toast";
import { useSign } from "./establish.queries";

const SCANS = "application/pdf,image/jpeg,image/png";

/** What is signed, as the form beside it shows it. */
type Shown<T> = Pick<Held<T>, "value" | "etag" | "isDirty">;

/** Makes the signed decree known; its standards are established by that. */
export function SignDecree({ form }: { form: Shown<Decree> }) {
  const decree = form.value;
  return (
    <Sign what="decree" form={form}>
      <FormattedMessage id="establish.sign.decree.body" values={{ count: decree.standards.length }} />
    </Sign>
  );
}

export function SignPledge({ form }: { form: Shown<Pledge> }) {
  return (
    <Sign what="pledge" form={form}>
      <FormattedMessage id="establish.sign.pledge.body" />
    </Sign>
  );
}

type SignProps = {
  what: "decree" | "pledge";
  form: Shown<Decree | Pledge>;
  children: ReactNode;
};

/** Uploads the signed scan, after saying that this cannot be undone. */
function Sign({ what, form, children }: SignProps) {
  const intl = useIntl();
  const { id, unit } = form.value;
  const { etag } = form;
  const sign = useSign(what, unit.id);
  const saved = useSavedFirst(form);
  const [open, setOpen] = useState(false);
  const [noFile, setNoFile] = useState(false);
  const choose = noFile ? intl.formatMessage({ id: "establish.sign.noFile" }) : undefined;

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
      {saved.why}
      <p>
        <button type="button" className="btn main wide" onClick={() => setOpen(saved.mayAct())}>
          <FormattedMessage id={`establish.sign.${what}`} />
        </button>
      </p>
      {open && (
        <MoveDialog
          title={<FormattedMessage id={`establish.sign.${what}`} />}
          action={<FormattedMessage id={`establish.sign.${what}.action`} />}
          error={sign.error}
          lacks={choose ? [{ field: "scan", text: choose }] : []}
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
            error={choose ?? faultIn(sign.error, "fileId")}
          />
        </MoveDialog>
      )}
    </>
  );
}
