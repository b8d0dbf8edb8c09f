import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { ForumResults, ResultParticipants } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { PageTitle } from "@/ui/PageTitle";
import { Answers } from "./Answers";
import { ByComponent } from "./ByComponent";
import { Evaluated, Participants } from "./Participants";
import { ResultPapers } from "./ResultPapers";
import { forumResults } from "./results.queries";
import { Sums } from "./Sums";

type PageProps = {
  forum: string;
  /** What was promised, which is another feature's. */
  followUps: ReactNode;
};

/** 'You said, we act on it': what was said in a forum, in numbers that add up, and what became of it. */
export function ResultsPage({ forum, followUps }: PageProps) {
  const intl = useIntl();
  const { data } = useSuspenseQuery(forumResults(forum));
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/forum/$slug" params={{ slug: data.forum.slug }} lang={WRITTEN_IN}>
          {data.forum.title}
        </Link>
      </p>
      <PageTitle title={intl.formatMessage({ id: "results.title" })} />
      <p className="lead mt4">
        <FormattedMessage
          id="results.lead"
          values={{ unit: <bdi lang={WRITTEN_IN}>{data.forum.unit.name}</bdi> }}
        />
      </p>
      <Sums inputs={data.inputs} />
      <section className="cols half results">
        <ByComponent components={data.components} published={data.inputs.published} />
        <div className="stack">
          {followUps}
          {met(data) && <Participants participants={data.participants} />}
          {data.evaluation && <Evaluated evaluation={data.evaluation} />}
        </div>
      </section>
      <Changes changes={data.changes} />
      <Answers answers={data.answers} unitName={data.forum.unit.shortName} />
      <ResultPapers results={data} />
    </div>
  );
}

/** Whether people met or were to meet; where they only wrote, nobody of any element is missing. */
function met({ sessions, participants }: ForumResults) {
  const isExpected = ({ invited, registered, present }: ResultParticipants) =>
    invited + registered + present > 0;
  return sessions.length > 0 || participants.some(isExpected);
}

/** Texts that read otherwise now, with the way to the redline. */
function Changes({ changes }: Pick<ForumResults, "changes">) {
  return (
    <section aria-labelledby="perubahan">
      <h2 id="perubahan">
        <FormattedMessage id="results.changes" />
      </h2>
      {changes.length === 0 ? (
        <p className="muted">
          <FormattedMessage id="results.changes.none" />
        </p>
      ) : (
        <ul className="plain ruled card mt4">
          {changes.map(({ slug, code, title, discussed, newest, components }) => (
            <li key={slug}>
              <p>
                <b lang={WRITTEN_IN}>
                  {code} {title}
                </b>
              </p>
              <p className="sm muted">
                <FormattedMessage
                  id="results.changes.components"
                  values={{ components: components.join(", "), count: components.length }}
                />
              </p>
              <p>
                <Link
                  to="/standar/$slug/bandingkan"
                  params={{ slug }}
                  search={{ dari: discussed, ke: newest }}
                  className="go"
                >
                  <FormattedMessage id="results.changes.compare" values={{ discussed, newest }} />
                  <span className="vh"> {title}</span>
                </Link>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
