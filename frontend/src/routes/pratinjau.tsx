import { createFileRoute, useLocation } from "@tanstack/react-router";
import { PreviewPage } from "@/features/standard/PreviewPage";

export const Route = createFileRoute("/pratinjau")({ component: PreviewRoute });

function PreviewRoute() {
  return <PreviewPage token={useLocation().hash} />;
}
