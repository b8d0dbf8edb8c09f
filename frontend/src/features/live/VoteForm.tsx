import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { LivePoll, OwnLive } from "@/api/types.gen";
import type { Pass } from "@/device/passes";
import { useKept } from "@/device/useKept";
import { WRITTEN_IN } from "@/ui/content";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Picks } from "@/ui/fields";
import { Note } from "@/ui/Note";
import { isFinal } from "@/ui/problem";
import { useVote } from "./part.queries";
import { voteName } from "./question";

type VoteProps = { session: string; poll: LivePoll; pass: Pass; mine: OwnLive };

const NOTHING = 0;

/** Takes one vote in an open poll. Which one it was is known to this device alone. */
export function VoteForm({ session, poll, pass, mine }: VoteProps) {
  const intl = useIntl();
  const vote = useVote(session, pass);
  const kept = useKept<number>(voteName(session, pass, poll.id), NOTHING);
  const [fresh, pick] = useState<number>();
  const [missing, setMissing] = useState(false);
  const [sending, setSending] = useState(false);
  if (kept === undefined) return null;

  if (mine.voted.includes(poll.id)) {
    const given = poll.options[kept.value - 1];
    return (
      <Note kind="done" live="status">
        <p>
          {given ? (
            <FormattedMessage
              id="live.poll.voted"
              values={{ choice: <b lang={WRITTEN_IN}>{given.text}</b> }}
            />
          ) : (
            <FormattedMessage id="live.poll.votedBefore" />
          )}
        </p>
        <p className="sm">
          <FormattedMessage id="live.poll.hidden" />
        </p>
      </Note>
    );
  }

  // What was sent before may have arrived, so nothing else is sent in its place.
  const sent = kept.value !== NOTHING;
  const picked = sent ? kept.value : fresh;
  const again = sent && !sending;

  async function send(event: FormEvent) {
    event.preventDefault();
    setMissing(picked === undefined);
    if (picked === undefined || sending) return;
    setSending(true);
    // What was picked is kept first: where the answer is lost, the service still knows that one has voted, but not what.
    await kept?.change(() => picked);
    try {
      await vote.mutateAsync({ pollId: poll.id, option: picked });
    } catch (failure) {
      if (!sent && isFinal(failure)) await kept?.forget();
    }
    setSending(false);
  }

  return (
    <form className="stack" noValidate onSubmit={send}>
      {vote.isError && <ErrorSummary error={vote.error} />}
      <Picks
        name={`pilihan-${poll.id}`}
        label={<span lang={WRITTEN_IN}>{poll.question}</span>}
        hint={<FormattedMessage id={again ? "live.poll.again" : "live.poll.once"} />}
        options={poll.options
          .map(({ text }, place) => ({
            value: String(place + 1),
            label: <span lang={WRITTEN_IN}>{text}</span>,
          }))
          .filter(({ value }) => !again || value === String(picked))}
        value={picked === undefined ? undefined : String(picked)}
        onPick={(value) => pick(Number(value))}
        error={missing ? intl.formatMessage({ id: "live.poll.empty" }) : undefined}
      />
      <p>
        <button type="submit" className="btn main" disabled={sending}>
          <FormattedMessage id="live.poll.vote" />
        </button>
      </p>
    </form>
  );
}
