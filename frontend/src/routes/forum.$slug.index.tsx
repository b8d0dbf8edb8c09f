import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import { FormLink } from "@/features/feedback/FormLink";
import { feedbackOn } from "@/features/feedback/feedback.queries";
import { UnsentNote } from "@/features/feedback/UnsentNote";
import { AllVoices } from "@/features/feedback/Voices";
import { ForumChanges, ForumNumbers } from "@/features/forum/ForumAside";
import { ForumHead } from "@/features/forum/ForumHead";
import { ForumStandards } from "@/features/forum/ForumStandards";
import { forum, forumCounts } from "@/features/forum/forum.queries";
import { chosenStandard } from "@/features/forum/standards";
import { standardVersion } from "@/features/standard/standard.queries";
import { WRITTEN_IN } from "@/ui/content";
import { SpeechIcon } from "@/ui/icons";
import { LaterMeetings } from "./-forum/LaterMeetings";
import { LawfulSteps } from "./-forum/LawfulSteps";
import { StandardInForum } from "./-forum/StandardInForum";

export const Route = createFileRoute("/forum/$slug/")({
  validateSearch: ({ standar }: Record<string, unknown>): { standar?: string } =>
    typeof standar === "string" && standar ? { standar } : {},
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queries }, params: { slug }, deps: { standar } }) => {
    void queries.prefetchQuery(forumCounts(slug));
    const standard = chosenStandard(await queries.ensureQueryData(forum(slug)), standar);
    if (standard === undefined) return;
    const { standardId, versionNumber } = standard;
    void queries.prefetchInfiniteQuery(feedbackOn(slug, { standardId, limit: 100 }));
    await queries.ensureQueryData(standardVersion(standardId, versionNumber));
  },
  component: ForumRoute,
});

/** A forum lists its standards first and shows one at a time; with a single one there is nothing to choose. */
function ForumRoute() {
  const { slug } = Route.useParams();
  const { standar } = Route.useSearch();
  const { data } = useSuspenseQuery(forum(slug));
  const { data: counts } = useQuery(forumCounts(slug));
  const standard = chosenStandard(data, standar);
  if (standard) return <StandardInForum forum={data} standard={standard} counts={counts} />;
  const { shortName, zone } = data.unit;
  return (
    <div className="wrap">
      <UnsentNote />
      <ForumHead
        forum={data}
        title={data.title}
        lead={<span lang={WRITTEN_IN}>{data.theme ?? data.description}</span>}
      >
        {data.windowStatus === "OPEN" && (
          <p className="row">
            <FormLink slug={slug} className="btn">
              <SpeechIcon />
              <FormattedMessage id="forum.give.general" />
            </FormLink>
          </p>
        )}
      </ForumHead>
      <div className="cols side mt6">
        <div>
          {data.theme && data.description && (
            <p className="measure" lang={WRITTEN_IN}>
              {data.description}
            </p>
          )}
          <ForumStandards forum={data} counts={counts} />
          {counts && counts.general > 0 && (
            <section aria-labelledby="umum">
              <h2 id="umum">
                <FormattedMessage id="forum.general.title" />
              </h2>
              <div className="card mt4">
                <AllVoices
                  forum={slug}
                  unitName={shortName}
                  zone={zone}
                  supporting={data.windowStatus === "OPEN"}
                  on={{ general: true }}
                />
              </div>
            </section>
          )}
        </div>
        <aside className="stack">
          <LaterMeetings forum={slug} />
          <LawfulSteps forum={data} />
          <ForumChanges forum={data} />
          {counts && <ForumNumbers counts={counts} />}
        </aside>
      </div>
    </div>
  );
}
