import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { forumToRun } from "@/features/forum-workspace/forum.queries";
import { opinionQuestions } from "@/features/opinion/opinion.queries";
import { QuestionsPage } from "@/features/opinion/QuestionsPage";

export const Route = createFileRoute("/kelola/$unit/forum/$forum/pertanyaan")({
  loader: async ({ context: { queries }, params }) => {
    const { value } = await queries.ensureQueryData(forumToRun(params.forum));
    await queries.ensureQueryData(opinionQuestions(value.id));
  },
  component: QuestionsRoute,
});

function QuestionsRoute() {
  const { membership } = Route.useRouteContext();
  const { data } = useSuspenseQuery(forumToRun(Route.useParams().forum));
  return <QuestionsPage membership={membership} forum={data.value} />;
}
