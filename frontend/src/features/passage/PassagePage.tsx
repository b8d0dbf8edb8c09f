import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { Standard, UnitRoles } from "@/api/types.gen";
import { MoreButton } from "@/ui/MoreButton";
import { PageTitle } from "@/ui/PageTitle";
import { Deferred } from "./Deferred";
import { OpenFollowUps } from "./OpenFollowUps";
import { PassageMoves } from "./PassageMoves";
import { PeriodicReview } from "./PeriodicReview";
import { passages } from "./passage.queries";
import { Ready } from "./Ready";
import { type Named, Remarks } from "./Remarks";
import { Reviews } from "./Reviews";
import { Way } from "./Way";

type PassageProps = {
  membership: UnitRoles;
  standard: Standard;
  /** Of the standard as it is shown here. */
  etag: string;
  kinds: Named[];
};

/** How far a standard has come on its way into force, what is missing, and who may take the next step. */
export function PassagePage({ membership, standard, etag, kinds }: PassageProps) {
  const intl = useIntl();
  const list = useSuspenseInfiniteQuery(passages(standard.id));
  const [current, ...before] = list.data.pages.flatMap(({ items }) => items);
  const { state } = standard.revision;
  const isPublic = standard.versions.some(({ frozenAt }) => frozenAt);
  return (
    <div className="wrap stack">
      <div>
        <p className="crumb">
          <Link
            to="/kelola/$unit/standar/$standard"
            params={{ unit: membership.unitSlug, standard: standard.id }}
          >
            {standard.code} {standard.title}
          </Link>
        </p>
        <PageTitle title={intl.formatMessage({ id: "passage.title" })} />
        {standard.versions.length > 1 && (
          <p>
            <Link
              to="/kelola/$unit/standar/$standard/bandingkan"
              params={{ unit: membership.unitSlug, standard: standard.id }}
              className="go"
            >
              <FormattedMessage id="passage.compare" />
            </Link>
          </p>
        )}
      </div>
      <div className="cols side">
        <div className="stack">
          {current && (
            <section className="card stack" aria-labelledby="putaran">
              <h2 id="putaran">
                <FormattedMessage id="passage.number" values={{ number: current.number }} />
              </h2>
              {current.reason && <p className="plain-text">{current.reason}</p>}
              <Way revision={current} zone={membership.zone} />
            </section>
          )}
          {isPublic && <Deferred standard={standard} />}
          {isPublic && <OpenFollowUps standard={standard} />}
          <Remarks standardId={standard.id} membership={membership} kinds={kinds} />
          {before.length > 0 && (
            <section className="card stack" aria-labelledby="dahulu">
              <h2 id="dahulu">
                <FormattedMessage id="passage.before" />
              </h2>
              {before.map((revision) => (
                <details key={revision.id}>
                  <summary>
                    <FormattedMessage id="passage.number" values={{ number: revision.number }} />:{" "}
                    <FormattedMessage id={`passage.state.${revision.state}`} />
                  </summary>
                  <Way revision={revision} zone={membership.zone} />
                </details>
              ))}
              <MoreButton list={list} />
            </section>
          )}
        </div>
        <aside className="stack">
          <PassageMoves standard={standard} etag={etag} membership={membership} />
          {(state === "UNDER_REVISION" || state === "PUBLISHED_FOR_COMMENT") && (
            <section className="card stack" aria-labelledby="siap">
              <h2 id="siap">
                <FormattedMessage id="passage.readiness" />
              </h2>
              <Ready standardId={standard.id} />
            </section>
          )}
          <Reviews standardId={standard.id} membership={membership} />
          {isPublic && <PeriodicReview standard={standard} membership={membership} />}
        </aside>
      </div>
    </div>
  );
}
