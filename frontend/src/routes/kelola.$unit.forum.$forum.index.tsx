import { createFileRoute } from "@tanstack/react-router";
import { ForumDuty } from "@/features/deadline/AnswerDuties";
import { Printed } from "@/features/entry/Printed";
import { SaveRows, SaveSets } from "@/features/export/SaveRows";
import { EarlierFollowUps } from "@/features/followup/EarlierFollowUps";
import { ForumPage } from "@/features/forum-workspace/ForumPage";
import { forumToRun, standardsToDiscuss } from "@/features/forum-workspace/forum.queries";
import { may } from "@/features/identity/roles";
import { SessionTime } from "@/features/session/SessionFacts";
import { SessionState } from "@/features/session/SessionState";
import { SessionsCard } from "@/features/session-workspace/SessionsCard";
import { sessionsToRun } from "@/features/session-workspace/session.queries";

const OF_A_FORUM = [
  "REGISTRATIONS",
  "INVITATIONS",
  "MINUTES",
  "AGREEMENT_ITEMS",
  "RESPONSES",
  "FOLLOW_UPS",
  "MODERATION_ACTS",
  "REPORTS",
  "DEADLINES",
] as const;

const WHO_ANSWERS = [...OF_A_FORUM, "ANSWER_DRAFTS"] as const;

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
      save={(forumId) => {
        const of = { unitId: membership.unitId, filter: { forumId } };
        return (
          <>
            <SaveRows which={{ dataSet: "FEEDBACK", ...of }} zone={membership.zone} />
            <SaveRows which={{ dataSet: "ATTENDANCES", ...of }} zone={membership.zone} />
            <SaveSets
              sets={may(membership, "answer") ? WHO_ANSWERS : OF_A_FORUM}
              {...of}
              zone={membership.zone}
            />
          </>
        );
      }}
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
