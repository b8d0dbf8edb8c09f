import { createFileRoute } from "@tanstack/react-router";
import { EnterUnitPage } from "@/features/unit-workspace/AdminForms";
import { institutions } from "@/features/unit-workspace/unit.queries";

export const Route = createFileRoute("/kelola/admin/unit-baru")({
  loader: ({ context }) => context.queries.ensureInfiniteQueryData(institutions()),
  component: EnterUnitPage,
});
