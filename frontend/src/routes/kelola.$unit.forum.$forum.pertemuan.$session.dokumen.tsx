import { createFileRoute } from "@tanstack/react-router";
import { DocumentsPage } from "@/features/report/DocumentsPage";

export const Route = createFileRoute("/kelola/$unit/forum/$forum/pertemuan/$session/dokumen")({
  component: DocumentsRoute,
});

function DocumentsRoute() {
  const { session, forum } = Route.useParams();
  return <DocumentsPage session={session} forum={forum} />;
}
