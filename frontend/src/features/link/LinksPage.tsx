import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Forum, ForumLink, UnitRoles } from "@/api/types.gen";
import { rememberOwnLinks } from "@/device/ownLinks";
import { Empty } from "@/ui/Empty";
import { MoreButton } from "@/ui/MoreButton";
import { Note } from "@/ui/Note";
import { PageTitle } from "@/ui/PageTitle";
import { shortDate } from "@/ui/time";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { EndLink } from "./EndLink";
import { forumLinks } from "./link.queries";
import { MakeLinks } from "./MakeLinks";
import { nameOf } from "./nameOf";
import { PassOn } from "./PassOn";

type PageProps = {
  membership: UnitRoles;
  forum: Pick<Forum, "id" | "title" | "windowStatus">;
  /** Draws a link as a code to be scanned; which is another feature's. */
  code: (link: string, label: string) => ReactNode;
};

/** Links that people pass on so that others write, and how much each is used. */
export function LinksPage({ membership, forum, code }: PageProps) {
  const intl = useIntl();
  const list = useSuspenseInfiniteQuery(forumLinks(forum.id));
  const [ending, end] = useState<ForumLink>();
  const links = list.data.pages.flatMap(({ items }) => items);
  const mayMake = may(membership, "runForum");
  const isOver = forum.windowStatus === "CLOSED" || forum.windowStatus === "CANCELLED";
  useEffect(
    () => rememberOwnLinks(list.data.pages.flatMap(({ items }) => items.map(({ number }) => number))),
    [list.data],
  );
  return (
    <div className="wrap narrow stack">
      <p className="crumb">
        <Link to="/kelola/$unit/forum/$forum" params={{ unit: membership.unitSlug, forum: forum.id }}>
          {forum.title}
        </Link>
      </p>
      <PageTitle title={intl.formatMessage({ id: "link.title" })} />
      <p>
        <FormattedMessage id="link.lead" />
      </p>
      <p className="sm muted">
        <FormattedMessage id="link.counts" />
      </p>
      {isOver ? (
        <Note kind="closed">
          <p>
            <FormattedMessage id="link.over" />
          </p>
        </Note>
      ) : mayMake ? (
        <MakeLinks forum={forum.id} />
      ) : (
        <RoleNeeded task="runForum" />
      )}
      <section className="stack" aria-labelledby="tautan">
        <div className="section-head">
          <h2 id="tautan">
            <FormattedMessage id="link.list" />
          </h2>
          {links.length > 0 && (
            <button type="button" className="btn bare" onClick={() => void list.refetch()}>
              <FormattedMessage id="link.refresh" />
            </button>
          )}
        </div>
        {links.length === 0 ? (
          <Empty title={<FormattedMessage id="link.none" />}>
            {mayMake && !isOver && (
              <p>
                <FormattedMessage id="link.none.body" />
              </p>
            )}
          </Empty>
        ) : (
          <ul className="plain ruled card">
            {links.map((link) => (
              <li key={link.id} className="stack">
                <Facts link={link} zone={membership.zone} />
                {link.address && <PassOn link={link} code={code} onEnd={() => end(link)} />}
              </li>
            ))}
          </ul>
        )}
        <MoreButton list={list} />
      </section>
      {ending && <EndLink forum={forum.id} link={ending} onClose={() => end(undefined)} />}
    </div>
  );
}

function Facts({ link, zone }: { link: ForumLink; zone: string }) {
  const intl = useIntl();
  const { opened, sent, byName, madeAt } = link;
  return (
    <div>
      <p className="row">
        <b>
          <bdi>{nameOf(link, intl)}</bdi>
        </b>
        {link.ended && (
          <span className="chip">
            <FormattedMessage id="link.ended" />
          </span>
        )}
      </p>
      <p>
        <FormattedMessage id="link.uses" values={{ opened, sent }} />
      </p>
      <p className="sm muted">
        <FormattedMessage
          id="link.by"
          values={{ at: shortDate(intl, madeAt, zone), name: <bdi>{byName}</bdi> }}
        />
      </p>
    </div>
  );
}
