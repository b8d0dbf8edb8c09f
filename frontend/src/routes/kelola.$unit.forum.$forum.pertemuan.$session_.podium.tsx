import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { ThemeSlide } from "@/features/fact/ThemeSlide";
import { PodiumPage } from "@/features/live/PodiumPage";
import { forumOfSession, sessionToRun } from "@/features/session-workspace/session.queries";
import { LastFollowUps } from "./-live/LastFollowUps";
import { SubjectText } from "./-live/SubjectText";

// Not within the layout of the session's pages: what stands at the lectern needs the room.
export const Route = createFileRoute("/kelola/$unit/forum/$forum/pertemuan/$session_/podium")({
  loader: ({ context: { queries }, params }) =>
    Promise.all([
      queries.ensureQueryData(sessionToRun(params.session)),
      queries.ensureQueryData(forumOfSession(params.forum)),
    ]),
  component: PodiumRoute,
});

function PodiumRoute() {
  const { membership } = Route.useRouteContext();
  const { session: id, forum } = Route.useParams();
  const { data } = useSuspenseQuery(sessionToRun(id));
  const { data: of } = useSuspenseQuery(forumOfSession(forum));
  return (
    <PodiumPage
      key={id}
      membership={membership}
      session={data.value}
      standards={of.standards}
      text={(subject) => <SubjectText subject={subject} />}
      opening={
        <>
          {of.theme && <ThemeSlide unitId={of.unit.id} theme={of.theme} standards={of.standards} />}
          <LastFollowUps forum={of.id} />
        </>
      }
    />
  );
}
