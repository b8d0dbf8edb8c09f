import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { EarlierFollowUps } from "@/features/followup/EarlierFollowUps";
import { forum } from "@/features/forum/forum.queries";
import { FollowLink } from "@/features/live/FollowLink";
import { ShownPhotos } from "@/features/photo/ShownPhotos";
import { PublishedRecordings } from "@/features/recording/PublishedRecordings";
import { RegisterLink } from "@/features/registration/RegisterLink";
import { PublicPapers } from "@/features/report/PublicPapers";
import { SessionPage } from "@/features/session/SessionPage";
import { session } from "@/features/session/session.queries";
import { MeetingMessages } from "@/i18n/Messages";

export const Route = createFileRoute("/pertemuan/$id/")({
  loader: async ({ context: { queries }, params }) => {
    const { value } = await queries.ensureQueryData(session(params.id));
    await queries.ensureQueryData(forum(value.forum.slug));
  },
  component: SessionRoute,
});

function SessionRoute() {
  const { data } = useSuspenseQuery(session(Route.useParams().id));
  const { data: of } = useSuspenseQuery(forum(data.value.forum.slug));
  return (
    <MeetingMessages>
      <SessionPage session={data.value} standards={of.standards} now={<FollowLink session={data.value} />}>
        <RegisterLink session={data.value} />
        <EarlierFollowUps forum={data.value.forum.slug} />
        <ShownPhotos session={data.value.id} />
        <PublishedRecordings session={data.value.id} />
        <PublicPapers session={data.value} />
      </SessionPage>
    </MeetingMessages>
  );
}
