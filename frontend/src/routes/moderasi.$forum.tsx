import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { PublicFiles } from "@/features/export/PublicFiles";
import { forum, forumCounts } from "@/features/forum/forum.queries";
import { ModerationPage } from "@/features/moderation/ModerationPage";
import { EvidenceMessages } from "@/i18n/Messages";

export const Route = createFileRoute("/moderasi/$forum")({
  loader: ({ context: { queries }, params }) =>
    Promise.all([
      queries.ensureQueryData(forum(params.forum)),
      queries.ensureQueryData(forumCounts(params.forum)),
    ]),
  component: ModerationRoute,
});

function ModerationRoute() {
  const ref = Route.useParams().forum;
  const { data } = useSuspenseQuery(forum(ref));
  const { data: counts } = useSuspenseQuery(forumCounts(ref));
  return (
    <EvidenceMessages>
      <ModerationPage
        forum={data}
        counts={counts}
        files={<PublicFiles what="moderation" filter={{ forumId: data.id }} />}
      />
    </EvidenceMessages>
  );
}
