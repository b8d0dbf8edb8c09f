import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { PhotosPage } from "@/features/photo/PhotosPage";
import { photosOf } from "@/features/photo/photo.queries";
import { RecordingsSection } from "@/features/recording/RecordingsSection";
import { recordingsOf } from "@/features/recording/recording.queries";
import { sessionToRun } from "@/features/session-workspace/session.queries";

export const Route = createFileRoute("/kelola/$unit/forum/$forum/pertemuan/$session/foto")({
  loader: ({ context: { queries }, params: { session } }) =>
    Promise.all([queries.ensureQueryData(photosOf(session)), queries.ensureQueryData(recordingsOf(session))]),
  component: PhotosRoute,
});

function PhotosRoute() {
  const { membership } = Route.useRouteContext();
  const { session } = Route.useParams();
  const { data } = useSuspenseQuery(sessionToRun(session));
  const begun = data.value.state === "RUNNING" || data.value.state === "HELD";
  return (
    <>
      <PhotosPage membership={membership} session={session} begun={begun} />
      <RecordingsSection membership={membership} session={data.value} begun={begun} />
    </>
  );
}
