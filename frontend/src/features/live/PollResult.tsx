import { FormattedMessage, useIntl } from "react-intl";
import type { LivePoll } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";

/** What came out of a closed poll: every bar has its number beside it. */
export function PollResult({ poll }: { poll: LivePoll }) {
  const intl = useIntl();
  const all = poll.votes;
  const share = (votes: number) => (all === 0 ? 0 : votes / all);
  return (
    <>
      <ul className="plain bars">
        {poll.options.map(({ text, votes = 0 }) => (
          <li key={text}>
            <span lang={WRITTEN_IN}>{text}</span>
            <span>
              <FormattedMessage
                id="live.poll.share"
                values={{ votes, all, share: intl.formatNumber(share(votes), { style: "percent" }) }}
              />
            </span>
            <span className="bar" aria-hidden="true">
              <i style={{ inlineSize: `${share(votes) * 100}%` }} />
            </span>
          </li>
        ))}
      </ul>
      <p className="sm muted">
        <FormattedMessage id="live.poll.result.of" values={{ count: all }} />
      </p>
    </>
  );
}
