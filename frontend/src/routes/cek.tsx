import { createFileRoute } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import { CheckForm } from "@/features/feedback/CheckForm";
import { EvidenceMessages } from "@/i18n/Messages";
import { PageTitle } from "@/ui/PageTitle";

export const Route = createFileRoute("/cek")({ component: CheckRoute });

function CheckRoute() {
  return (
    <EvidenceMessages>
      <Check />
    </EvidenceMessages>
  );
}

function Check() {
  const intl = useIntl();
  return (
    <div className="wrap narrow stack roomy">
      <PageTitle title={intl.formatMessage({ id: "receipt.check.title" })} />
      <p className="lead">
        <FormattedMessage id="receipt.check.lead" />
      </p>
      <CheckForm />
      <p className="muted sm">
        <FormattedMessage id="receipt.check.lost" />
      </p>
    </div>
  );
}
