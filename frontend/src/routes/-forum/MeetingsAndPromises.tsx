import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import { OpenData } from "@/features/export/OpenData";
import { FactsOfStandard } from "@/features/fact/Facts";
import { Follow } from "@/features/follow/Follow";
import { EarlierFollowUps } from "@/features/followup/EarlierFollowUps";
import { FollowUps } from "@/features/followup/FollowUps";
import { forum as forumOf } from "@/features/forum/forum.queries";
import { chosenStandard } from "@/features/forum/standards";
import { FollowLink } from "@/features/live/FollowLink";
import { Opinions } from "@/features/opinion/Opinions";
import { ResultsLink } from "@/features/results/ResultsLink";
import { Meetings } from "@/features/session/Meetings";
import { MeetingMessages } from "@/i18n/Messages";

export { FactsOfComponent } from "@/features/fact/Facts";

/**
 * What the organiser asks on the standard one reads, when people meet, what became of what they said there, and what was
 * promised when they had met.
 */
export function MeetingsAndPromises({ forum }: { forum: string }) {
  const { standar } = useSearch({ from: "/forum/$slug/" });
  const { data } = useQuery(forumOf(forum));
  const standard = data && chosenStandard(data, standar);
  return (
    <>
      {standard && <Opinions key={standard.standardId} forum={forum} standardId={standard.standardId} />}
      {data && (
        <MeetingMessages>
          <ResultsLink forum={data} />
        </MeetingMessages>
      )}
      {data && <Follow objectId={data.id} title={data.title} />}
      <Meetings forum={forum} follow={(session) => <FollowLink session={session} />} />
      <MeetingMessages>
        <EarlierFollowUps forum={forum} />
      </MeetingMessages>
      <FollowUps forum={forum} />
      {data?.standards.map(({ standardId, code }) => (
        <FactsOfStandard key={standardId} standard={standardId} code={code} />
      ))}
      <MeetingMessages>
        <OpenData forum={forum} forumId={data?.id} />
        <p className="sm">
          <Link to="/moderasi/$forum" params={{ forum }}>
            <FormattedMessage id="moderation.log" />
          </Link>
        </p>
      </MeetingMessages>
    </>
  );
}
