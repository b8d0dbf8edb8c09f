import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { EarlierFollowUps } from "@/features/followup/EarlierFollowUps";
import { Programme } from "@/features/session/Programme";
import { SessionChanges, SessionFacts } from "@/features/session/SessionFacts";
import { MaterialFile } from "@/features/session-workspace/MaterialFile";
import { SessionRunPage } from "@/features/session-workspace/SessionRunPage";
import { forumOfSession } from "@/features/session-workspace/session.queries";

export const Route = createFileRoute("/kelola/$unit/forum/$forum/pertemuan/$session/")({
  loader: ({ context: { queries }, params }) => queries.ensureQueryData(forumOfSession(params.forum)),
  component: SessionRunRoute,
});

function SessionRunRoute() {
  const { membership } = Route.useRouteContext();
  const { session: id, forum } = Route.useParams();
  const { data } = useSuspenseQuery(forumOfSession(forum));
  return (
    <SessionRunPage
      membership={membership}
      id={id}
      programme={(session) => (
        <>
          <Programme
            session={session}
            standards={data.standards}
            file={(fileId, title) => <MaterialFile fileId={fileId} title={title} />}
          />
          <EarlierFollowUps forum={forum} />
        </>
      )}
      facts={(session) => (
        <>
          <SessionFacts session={session} />
          <SessionChanges session={session} />
        </>
      )}
    />
  );
}
