import { createFileRoute } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import { RetentionPage } from "@/features/retention/RetentionPage";
import { retentionClasses, retentionDue, retentionRuns } from "@/features/retention/retention.queries";
import { AdminFrame } from "@/features/unit-workspace/AdminForms";

export const Route = createFileRoute("/kelola/admin/retensi")({
  loader: ({ context: { queries } }) =>
    Promise.all([
      queries.ensureQueryData(retentionClasses()),
      queries.ensureQueryData(retentionDue()),
      queries.ensureInfiniteQueryData(retentionRuns()),
    ]),
  component: RetentionRoute,
});

function RetentionRoute() {
  const intl = useIntl();
  return (
    <AdminFrame title={intl.formatMessage({ id: "retention.title" })}>
      <RetentionPage />
    </AdminFrame>
  );
}
