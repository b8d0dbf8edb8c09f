import { createFileRoute } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import { UnitList } from "@/features/unit/UnitList";
import { PageTitle } from "@/ui/PageTitle";

export const Route = createFileRoute("/unit/")({ component: UnitsRoute });

function UnitsRoute() {
  const intl = useIntl();
  return (
    <div className="wrap stack">
      <PageTitle title={intl.formatMessage({ id: "unit.list.title" })} />
      <p className="lead">
        <FormattedMessage id="unit.list.lead" />
      </p>
      <UnitList />
    </div>
  );
}
