import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { EntryPage } from "@/features/entry/EntryPage";
import { entryBatches } from "@/features/entry/entry.queries";
import { forumToRun } from "@/features/forum-workspace/forum.queries";
import { me } from "@/features/identity/me.queries";

export const Route = createFileRoute("/kelola/$unit/forum/$forum/entri")({
  loader: async ({ context: { queries }, params }) => {
    const { value } = await queries.ensureQueryData(forumToRun(params.forum));
    await queries.ensureQueryData(entryBatches(value.id));
  },
  component: EntryRoute,
});

function EntryRoute() {
  const { membership } = Route.useRouteContext();
  const { data: author } = useSuspenseQuery(me());
  const { data } = useSuspenseQuery(forumToRun(Route.useParams().forum));
  return <EntryPage membership={membership} forum={data.value} author={author.subject} />;
}
