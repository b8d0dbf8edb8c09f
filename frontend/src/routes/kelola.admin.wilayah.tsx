import { createFileRoute } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import { RegionImportPage } from "@/features/region/RegionImportPage";
import { AdminFrame } from "@/features/unit-workspace/AdminForms";

export const Route = createFileRoute("/kelola/admin/wilayah")({ component: RegionsRoute });

function RegionsRoute() {
  const intl = useIntl();
  return (
    <AdminFrame title={intl.formatMessage({ id: "region.title" })}>
      <RegionImportPage />
    </AdminFrame>
  );
}
