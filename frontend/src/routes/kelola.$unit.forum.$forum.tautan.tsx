import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { forumToRun } from "@/features/forum-workspace/forum.queries";
import { LinksPage } from "@/features/link/LinksPage";
import { forumLinks } from "@/features/link/link.queries";
import { QrCode } from "@/features/live/QrCode";

export const Route = createFileRoute("/kelola/$unit/forum/$forum/tautan")({
  loader: async ({ context: { queries }, params }) => {
    const { value } = await queries.ensureQueryData(forumToRun(params.forum));
    await queries.ensureInfiniteQueryData(forumLinks(value.id));
  },
  component: LinksRoute,
});

function LinksRoute() {
  const { membership } = Route.useRouteContext();
  const { data } = useSuspenseQuery(forumToRun(Route.useParams().forum));
  return (
    <LinksPage
      membership={membership}
      forum={data.value}
      code={(link, label) => <QrCode text={link} label={label} />}
    />
  );
}
