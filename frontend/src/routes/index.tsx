import { createFileRoute } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import { PageTitle } from "@/ui/PageTitle";

export const Route = createFileRoute("/")({ component: HomeRoute });

function HomeRoute() {
  const intl = useIntl();
  return (
    <div className="wrap">
      <PageTitle title={intl.formatMessage({ id: "shell.product" })} />
    </div>
  );
}
