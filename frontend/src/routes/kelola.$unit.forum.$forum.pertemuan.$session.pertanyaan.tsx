import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { QuestionsPage } from "@/features/live/QuestionsPage";
import { forumOfSession, sessionToRun } from "@/features/session-workspace/session.queries";

export const Route = createFileRoute("/kelola/$unit/forum/$forum/pertemuan/$session/pertanyaan")({
  loader: ({ context: { queries }, params }) => queries.ensureQueryData(forumOfSession(params.forum)),
  component: QuestionsRoute,
});

function QuestionsRoute() {
  const { membership } = Route.useRouteContext();
  const { session: id, forum } = Route.useParams();
  const { data } = useSuspenseQuery(sessionToRun(id));
  const { data: of } = useSuspenseQuery(forumOfSession(forum));
  return <QuestionsPage key={id} membership={membership} session={data.value} standards={of.standards} />;
}
