import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { toast } from "@/ui/toast";
import { type Letter, useEraseAddressee } from "./invitation.queries";

/** Lets who was written to have name, position and contact erased. */
export function EraseAddressee({ letter }: { letter: Letter }) {
  const intl = useIntl();
  const [asking, ask] = useState(false);
  const erase = useEraseAddressee(letter);
  return (
    <section className="stack" aria-labelledby="hapus-data">
      <h2 id="hapus-data">
        <FormattedMessage id="invitation.person" />
      </h2>
      <p>
        <FormattedMessage id="invitation.person.body" />
      </p>
      {erase.error && <ErrorSummary error={erase.error} />}
      <p>
        <button type="button" className="btn" onClick={() => ask(true)}>
          <FormattedMessage id="invitation.person.erase" />
        </button>
      </p>
      {asking && (
        <ConfirmDialog
          danger
          title={<FormattedMessage id="invitation.person.sure" />}
          action={<FormattedMessage id="invitation.person.erase" />}
          busy={erase.isPending}
          onCancel={() => ask(false)}
          onConfirm={() =>
            erase.mutate(undefined, {
              onSuccess: () => toast(intl.formatMessage({ id: "invitation.person.erased" })),
              onSettled: () => ask(false),
            })
          }
        >
          <p>
            <FormattedMessage id="invitation.person.body" />
          </p>
        </ConfirmDialog>
      )}
    </section>
  );
}
