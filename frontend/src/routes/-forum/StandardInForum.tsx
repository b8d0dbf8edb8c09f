import { useInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import type { ComponentCode, DiscussedStandard, Forum, ForumCounts } from "@/api/types.gen";
import { FormLink } from "@/features/feedback/FormLink";
import { feedbackOn } from "@/features/feedback/feedback.queries";
import { GiveLink, GiveOnRowLink } from "@/features/feedback/GiveLink";
import { UnsentNote } from "@/features/feedback/UnsentNote";
import { Voices } from "@/features/feedback/Voices";
import { ForumChanges, ForumNumbers } from "@/features/forum/ForumAside";
import { ForumHead } from "@/features/forum/ForumHead";
import { countsOn } from "@/features/forum/standards";
import { ComponentJump, ComponentRail } from "@/features/standard/ComponentRail";
import { StandardText, unfold } from "@/features/standard/StandardText";
import { standardVersion } from "@/features/standard/standard.queries";
import { PencilIcon, SpeechIcon } from "@/ui/icons";
import { LoadFailed } from "@/ui/LoadFailed";
import { LaterFacts, LaterMeetings } from "./LaterMeetings";
import { LawfulSteps } from "./LawfulSteps";

/** So many inputs stand below a component at once; the others come when somebody asks. */
const AT_ONCE = 2;

type Props = { forum: Forum; standard: DiscussedStandard; counts: ForumCounts | undefined };

/** One standard of a forum: each component with its text, its button, what was said and what was answered. */
export function StandardInForum({ forum, standard, counts }: Props) {
  const { standardId, versionNumber, code: standardCode } = standard;
  const { data: version } = useSuspenseQuery(standardVersion(standardId, versionNumber));
  const list = useInfiniteQuery(feedbackOn(forum.slug, { standardId, limit: 100 }));
  const said = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const { byComponent, byRow, whole } = countsOn(counts, standardId);
  const open = forum.windowStatus === "OPEN";
  const many = forum.standards.length > 1;
  const place = {
    forum: forum.slug,
    unitName: forum.unit.shortName,
    zone: forum.unit.zone,
    versionId: standard.versionId,
    supporting: open,
  };

  /** What was said about a component and is at hand. */
  const on = (code: ComponentCode) => said.filter(({ components }) => components.includes(code));
  const countOf = (code: ComponentCode) => Math.max(byComponent[code] ?? 0, on(code).length);
  const onWhole = said.filter(({ components }) => components.length === 0);

  return (
    <div className="wrap">
      <UnsentNote />
      <ForumHead
        forum={forum}
        title={standard.title}
        lead={
          <FormattedMessage
            id={many ? "forum.standard.lead" : "forum.standard.only"}
            values={{
              code: <span className="nb">{standardCode}</span>,
              number: versionNumber,
              count: forum.standards.length,
            }}
          />
        }
      >
        <p className="row">
          {open && (
            <FormLink slug={forum.slug} asked={{ standar: standardCode }} className="btn main">
              <SpeechIcon />
              <FormattedMessage id="forum.give.standard" />
            </FormLink>
          )}
          {many && (
            <Link to="/forum/$slug" params={{ slug: forum.slug }} className="btn">
              <FormattedMessage
                id="forum.change"
                values={{ place: forum.standards.indexOf(standard) + 1, count: forum.standards.length }}
              />
            </Link>
          )}
          {!many && open && (
            <FormLink slug={forum.slug} className="btn">
              <FormattedMessage id="forum.give.general" />
            </FormLink>
          )}
        </p>
      </ForumHead>
      <ComponentJump counts={byComponent} onChoose={unfold} />
      <div className="cols rail3 mt6">
        <ComponentRail counts={byComponent} onChoose={unfold} />
        <div>
          {list.isError && (
            <LoadFailed
              error={list.error}
              retry={list.refetch}
              what={<FormattedMessage id="feedback.voices.failed" />}
            />
          )}
          <StandardText
            version={version}
            folded={(code) => code.startsWith("MF") && countOf(code) === 0}
            beside={(code) => ({
              tag: <FormattedMessage id="standard.inputs" values={{ count: countOf(code) }} />,
              acts: (
                <>
                  {open && <GiveLink forumSlug={forum.slug} standard={standardCode} component={code} />}
                  <span className="sm muted">
                    <FormattedMessage id="standard.inputs" values={{ count: countOf(code) }} />
                  </span>
                </>
              ),
              ofRow: (row) => (
                <div className="row row-acts">
                  {open && (
                    <GiveOnRowLink
                      forumSlug={forum.slug}
                      standard={standardCode}
                      component={code}
                      row={row}
                    />
                  )}
                  {byRow[row.id] !== undefined && (
                    <span className="sm muted">
                      <FormattedMessage id="standard.inputs" values={{ count: byRow[row.id] }} />
                    </span>
                  )}
                </div>
              ),
              voices: (
                <>
                  <LaterFacts standard={standardId} component={code} />
                  {countOf(code) > 0 && (
                    <Voices
                      {...place}
                      on={{ standardId, component: code }}
                      count={countOf(code)}
                      first={on(code).slice(0, AT_ONCE)}
                    />
                  )}
                </>
              ),
            })}
          />
          {(whole > 0 || onWhole.length > 0) && (
            <section className="mt6" aria-labelledby="seluruh">
              <h2 id="seluruh">
                <FormattedMessage id="forum.whole.title" />
              </h2>
              <div className="card mt4">
                <Voices
                  {...place}
                  on={{ standardId, general: true }}
                  count={Math.max(whole, onWhole.length)}
                  first={onWhole.slice(0, AT_ONCE)}
                />
              </div>
            </section>
          )}
        </div>
        <aside className="stack">
          <LaterMeetings forum={forum.slug} />
          <LawfulSteps forum={forum} />
          <ForumChanges forum={forum} />
          {counts && <ForumNumbers counts={counts} />}
        </aside>
      </div>
      {open && (
        <div className="actionbar only-phone">
          <FormLink slug={forum.slug} asked={{ standar: standardCode }} className="btn main wide">
            <PencilIcon />
            <FormattedMessage id="feedback.give" />
          </FormLink>
        </div>
      )}
    </div>
  );
}
