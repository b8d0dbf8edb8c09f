import { createFileRoute } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import { PageTitle } from "@/ui/PageTitle";

export const Route = createFileRoute("/kelola/")({ component: ChooseUnitRoute });

function ChooseUnitRoute() {
  const intl = useIntl();
  return (
    <div className="wrap">
      <PageTitle title={intl.formatMessage({ id: "workspace.title" })} />
    </div>
  );
}
