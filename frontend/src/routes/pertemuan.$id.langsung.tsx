import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, useLocation } from "@tanstack/react-router";
import { forum } from "@/features/forum/forum.queries";
import { LivePage } from "@/features/live/LivePage";
import { session } from "@/features/session/session.queries";
import { MeetingMessages } from "@/i18n/Messages";
import { SubjectText } from "./-live/SubjectText";
import { Theme } from "./-live/Theme";

export const Route = createFileRoute("/pertemuan/$id/langsung")({
  loader: async ({ context: { queries }, params }) => {
    const { value } = await queries.ensureQueryData(session(params.id));
    await queries.ensureQueryData(forum(value.forum.slug));
  },
  component: LiveRoute,
});

/** Who comes from a ticket or an attendance has its secret in the fragment, which browsers keep to themselves. */
function LiveRoute() {
  const { id } = Route.useParams();
  const { data } = useSuspenseQuery(session(id));
  const { data: of } = useSuspenseQuery(forum(data.value.forum.slug));
  const fragment = useLocation({ select: ({ hash }) => hash });
  return (
    <MeetingMessages>
      <LivePage
        key={id}
        session={data.value}
        standards={of.standards}
        fragment={fragment}
        text={(subject) => <SubjectText subject={subject} />}
        opening={<Theme of={of} />}
      />
    </MeetingMessages>
  );
}
