import { createFileRoute } from "@tanstack/react-router";
import { ForumDuty } from "@/features/deadline/AnswerDuties";
import { Printed } from "@/features/entry/Printed";
import { SaveRows } from "@/features/export/SaveRows";
import { EarlierFollowUps } from "@/features/followup/EarlierFollowUps";
import { ForumPage } from "@/features/forum-workspace/ForumPage";
import { forumToRun, standardsToDiscuss } from "@/features/forum-workspace/forum.queries";
import { SessionTime } from "@/features/session/SessionFacts";
import { SessionState } from "@/features/session/SessionState";
import { SessionsCard } from "@/features/session-workspace/SessionsCard";
import { sessionsToRun } from "@/features/session-workspace/session.queries";

export const Route = createFileRoute("/kelola/$unit/forum/$forum/")({
  loader: ({ context: { queries, membership }, params }) =>
    Promise.all([
      queries.ensureQueryData(forumToRun(params.forum)),
      queries.ensureQueryData(standardsToDiscuss(membership.unitId)),
      queries.ensureQueryData(sessionsToRun(params.forum)),
    ]),
  component: ForumRoute,
});

function ForumRoute() {
  const { membership } = Route.useRouteContext();
  const { forum } = Route.useParams();
  return (
    <ForumPage
      membership={membership}
      forum={forum}
      earlier={<EarlierFollowUps forum={forum} />}
      printed={(forumId) => <Printed forum={forumId} />}
      duty={(forumId) => <ForumDuty unit={membership.unitSlug} forumId={forumId} />}
      save={(forumId) =>
        (["FEEDBACK", "ATTENDANCES"] as const).map((dataSet) => (
          <SaveRows
            key={dataSet}
            which={{ dataSet, unitId: membership.unitId, filter: { forumId } }}
            zone={membership.zone}
          />
        ))
      }
      sessions={
        <SessionsCard
          membership={membership}
          forum={forum}
          line={(session) => (
            <>
              <p className="sm">
                <SessionState state={session.state} />
              </p>
              <p className="sm muted">
                <SessionTime session={session} />
              </p>
            </>
          )}
        />
      }
    />
  );
}
