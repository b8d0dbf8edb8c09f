import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { LockIcon } from "@/ui/icons";
import { toast } from "@/ui/toast";
import { type ReceiptKey, useReceiptActs } from "./receipt.queries";

/** Name and contact can be erased at any time; the text stays. */
export function PersonData({ of, hasPerson }: { of: ReceiptKey; hasPerson: boolean }) {
  const intl = useIntl();
  const { erase } = useReceiptActs(of);
  const [asking, ask] = useState(false);

  function confirm() {
    erase.mutate(undefined, {
      onSuccess: () => toast(intl.formatMessage({ id: "receipt.person.erased" })),
      onSettled: () => ask(false),
    });
  }

  return (
    <section className="stack" aria-labelledby="data-pribadi">
      <h2 id="data-pribadi">
        <FormattedMessage id="receipt.person.title" />
      </h2>
      {erase.isError && <ErrorSummary error={erase.error} />}
      <p>
        <FormattedMessage id={hasPerson ? "receipt.person.body" : "receipt.person.none"} />
      </p>
      {hasPerson && (
        <p>
          <button type="button" className="btn" onClick={() => ask(true)}>
            <LockIcon />
            <FormattedMessage id="receipt.person.erase" />
          </button>
        </p>
      )}
      {asking && (
        <ConfirmDialog
          danger
          title={<FormattedMessage id="receipt.person.erase.title" />}
          action={<FormattedMessage id="receipt.person.erase" />}
          busy={erase.isPending}
          onConfirm={confirm}
          onCancel={() => ask(false)}
        >
          <p>
            <FormattedMessage id="receipt.person.erase.body" />
          </p>
        </ConfirmDialog>
      )}
    </section>
  );
}
