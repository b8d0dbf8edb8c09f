import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { CSSProperties, ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { ForumResults, ResultParticipants } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { PageTitle } from "@/ui/PageTitle";
import { longTime } from "@/ui/time";
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
  const { data, dataUpdatedAt } = useSuspenseQuery(forumResults(forum));
  return (
    <div className="wrap results-page" style={ON_PAPER}>
      <PaperHead forum={data.forum} at={dataUpdatedAt} />
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
      {over && <div className="mt4">{over}</div>}
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

/** Of the links on paper, which lead nowhere without it. */
const ON_PAPER = { "--origin": `"${location.origin}"` } as CSSProperties;

/** What paper says of itself: of which forum it is, of when, and where one reads it as it is now. */
function PaperHead({
  forum: { slug, title, place, unit },
  at,
}: {
  forum: ForumResults["forum"];
  at: number;
}) {
  const intl = useIntl();
  return (
    <div className="on-paper">
      <p lang={WRITTEN_IN}>
        <b>{title}</b>
      </p>
      <p className="sm" lang={WRITTEN_IN}>
        {[unit.name, place].filter(Boolean).join(", ")}
      </p>
      <p className="sm">
        <FormattedMessage
          id="results.paper"
          values={{
            at: longTime(intl, new Date(at).toISOString(), unit.zone),
            address: `${location.origin}/forum/${slug}/hasil`,
          }}
        />
      </p>
    </div>
  );
}

/** Whether people met or were to meet; where they only wrote, nobody of any element is missing. */
function met({ sessions, participants }: ForumResults) {
  const isExpected = ({ invited, registered, present }: ResultParticipants) =>
    invited + registered + present > 0;
  return sessions.length > 0 || participants.some(isExpected);
}
