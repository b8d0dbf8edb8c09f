import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { ForumResults, ResultParticipants } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { PageTitle } from "@/ui/PageTitle";
import { ByComponent } from "./ByComponent";
import { Evaluated, Participants } from "./Participants";
import { ResultPapers } from "./ResultPapers";
import { forumResults } from "./results.queries";
import { type OtherFeatures, SaidAndDone } from "./SaidAndDone";
import { ShareResults } from "./ShareResults";
import { Sums } from "./Sums";

type PageProps = OtherFeatures & {
  forum: string;
  /** That the forum is over, and why although something was open, which is another feature's. */
  over?: ReactNode;
  /** What was promised, which is another feature's. */
  followUps: ReactNode;
  /** What people answered to the organiser's questions, which is another feature's. */
  opinions: ReactNode;
};

/** 'You said, we act on it': what was said in a forum, in numbers that add up, and what became of it. */
export function ResultsPage({ forum, over, followUps, opinions, ...others }: PageProps) {
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
      {over}
      <ShareResults title={data.forum.title} />
      <Sums inputs={data.inputs} />
      <section className="cols half results">
        <ByComponent components={data.components} published={data.inputs.published} />
        <div className="stack">
          {followUps}
          {met(data) && <Participants participants={data.participants} />}
          {data.evaluation && <Evaluated evaluation={data.evaluation} />}
        </div>
      </section>
      {opinions}
      <SaidAndDone results={data} {...others} />
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
