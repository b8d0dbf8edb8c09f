import { createFileRoute } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import { assessmentRules } from "@/features/assessment/assessment.queries";
import { RulesPage } from "@/features/assessment/RulesPage";
import { AdminFrame } from "@/features/unit-workspace/AdminForms";

export const Route = createFileRoute("/kelola/admin/pekppp")({
  loader: ({ context }) => context.queries.ensureQueryData(assessmentRules()),
  component: RulesRoute,
});

function RulesRoute() {
  const intl = useIntl();
  return (
    <AdminFrame title={intl.formatMessage({ id: "assessment.rules.title" })}>
      <RulesPage />
    </AdminFrame>
  );
}
