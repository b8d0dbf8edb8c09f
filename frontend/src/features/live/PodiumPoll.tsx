import { useState } from "react";
import { FormattedMessage } from "react-intl";
import type { Live, LivePoll, LiveSubject, UnitRoles } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { LoadFailed } from "@/ui/LoadFailed";
import { may } from "../identity/roles";
import { ClosePoll } from "./ClosePoll";
import { useOpenPoll, usePolls } from "./desk.queries";
import { PollResult } from "./PollResult";

function isAbout({ standardId, component }: LivePoll, subject: LiveSubject | undefined) {
  return (
    (standardId ?? null) === (subject?.standardId ?? null) &&
    (component ?? null) === (subject?.component ?? null)
  );
}

type PollProps = { membership: UnitRoles; session: string; view: Live };

/** At the lectern: the polls about what lies on the table, to be opened and closed there. */
export function PodiumPoll({ membership, session, view }: PollProps) {
  const { data, error, refetch } = usePolls(session, view.revision);
  const open = useOpenPoll(session);
  const [closing, setClosing] = useState<string>();
  const mayRun = may(membership, "runForum");
  const { subject } = view.stage;
  const polls = data?.filter((poll) => poll.state === "OPEN" || isAbout(poll, subject)) ?? [];
  return (
    <>
      {error && data === undefined && (
        <LoadFailed
          error={error}
          retry={() => void refetch()}
          what={<FormattedMessage id="podium.polls.failed" />}
        />
      )}
      {open.isError && <ErrorSummary error={open.error} />}
      {polls.map((poll) => (
        <section key={poll.id} className="podium-poll stack" aria-labelledby={`jajak-${poll.id}`}>
          <p className="eyebrow">
            <FormattedMessage id="live.poll" />, <FormattedMessage id={`poll.state.${poll.state}`} />
          </p>
          <h2 id={`jajak-${poll.id}`} lang={WRITTEN_IN}>
            {poll.question}
          </h2>
          {poll.state === "CLOSED" && <PollResult poll={poll} />}
          {poll.state === "OPEN" && (
            <p role="status">
              <FormattedMessage id="live.poll.votes" values={{ count: poll.votes }} />
            </p>
          )}
          {mayRun && poll.state === "PREPARED" && (
            <p>
              <button
                type="button"
                className="btn"
                disabled={open.isPending}
                onClick={() => open.mutate(poll)}
              >
                <FormattedMessage id="poll.open" />
              </button>
            </p>
          )}
          {mayRun && poll.state === "OPEN" && (
            <p>
              <button type="button" className="btn" onClick={() => setClosing(poll.id)}>
                <FormattedMessage id="poll.close" />
              </button>
            </p>
          )}
          {closing === poll.id && (
            <ClosePoll session={session} poll={poll} onClose={() => setClosing(undefined)} />
          )}
        </section>
      ))}
    </>
  );
}
