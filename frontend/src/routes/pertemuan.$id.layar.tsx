import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { forum } from "@/features/forum/forum.queries";
import { ScreenPage } from "@/features/live/ScreenPage";
import { session } from "@/features/session/session.queries";
import { MeetingMessages } from "@/i18n/Messages";
import { SubjectText } from "./-live/SubjectText";
import { Theme } from "./-live/Theme";

export const Route = createFileRoute("/pertemuan/$id/layar")({
  loader: async ({ context: { queries }, params }) => {
    const { value } = await queries.ensureQueryData(session(params.id));
    await queries.ensureQueryData(forum(value.forum.slug));
  },
  component: ScreenRoute,
});

function ScreenRoute() {
  const { id } = Route.useParams();
  const { data } = useSuspenseQuery(session(id));
  const { data: of } = useSuspenseQuery(forum(data.value.forum.slug));
  return (
    <MeetingMessages>
      <ScreenPage
        key={id}
        session={data.value}
        standards={of.standards}
        text={(subject) => <SubjectText subject={subject} />}
        opening={(welcome) => <Theme of={of} otherwise={welcome} />}
      />
    </MeetingMessages>
  );
}
