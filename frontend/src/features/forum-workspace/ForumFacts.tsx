import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Forum, RelatedForum, UnitRoles } from "@/api/types.gen";
import { longTime } from "@/ui/time";
import { Completeness } from "./Completeness";
import { standardsToDiscuss } from "./forum.queries";

/** The forum before or after this one, and that its agreement was signed. */
export function Related({ forum, membership }: { forum: Forum; membership: UnitRoles }) {
  const intl = useIntl();
  const { follows, commentWindow, agreement } = forum;
  if (!follows && !commentWindow && !agreement) return null;
  return (
    <div className="card stack">
      {agreement && (
        <p>
          <FormattedMessage
            id="forumWorkspace.agreement.signed"
            values={{ on: intl.formatDate(`${agreement.signedOn}T00:00`, { dateStyle: "full" }) }}
          />{" "}
          {agreement.number && <span className="code">{agreement.number}</span>}
        </p>
      )}
      {follows && <Other id="forumWorkspace.comments.follows" other={follows} membership={membership} />}
      {commentWindow && (
        <Other id="forumWorkspace.comments.window" other={commentWindow} membership={membership} />
      )}
    </div>
  );
}

type OtherProps = {
  id: "forumWorkspace.comments.follows" | "forumWorkspace.comments.window";
  other: RelatedForum;
  membership: UnitRoles;
};

function Other({ id, other, membership }: OtherProps) {
  return (
    <p>
      <Link
        to="/kelola/$unit/forum/$forum"
        params={{ unit: membership.unitSlug, forum: other.id }}
        className="go"
      >
        <FormattedMessage id={id} values={{ title: other.title }} />
      </Link>
    </p>
  );
}

export function Facts({ forum }: { forum: Forum }) {
  const intl = useIntl();
  const { zone } = forum.unit;
  const facts: [ReactNode, ReactNode][] = [
    [<FormattedMessage key="k" id="forumWorkspace.opensAt" />, longTime(intl, forum.opensAt, zone)],
    [<FormattedMessage key="k" id="forumWorkspace.closesAt" />, longTime(intl, forum.closesAt, zone)],
    [
      <FormattedMessage key="k" id="forumWorkspace.lateHours" />,
      <FormattedMessage key="v" id="forumWorkspace.lateHours.value" values={{ hours: forum.lateHours }} />,
    ],
    [
      <FormattedMessage key="k" id="forumWorkspace.approvalHours" />,
      forum.approvalHours && (
        <FormattedMessage
          key="v"
          id="forumWorkspace.approvalHours.value"
          values={{ hours: forum.approvalHours }}
        />
      ),
    ],
    [
      <FormattedMessage key="k" id="forumWorkspace.purpose" />,
      intl.formatMessage({ id: `forum.purpose.${forum.purpose}` }),
    ],
    [<FormattedMessage key="k" id="forumWorkspace.theme" />, forum.theme],
    [
      <FormattedMessage key="k" id="forumWorkspace.method" />,
      intl.formatMessage({ id: `forum.method.${forum.method}` }),
    ],
    [<FormattedMessage key="k" id="forumWorkspace.place" />, forum.place],
    [<FormattedMessage key="k" id="forumWorkspace.description" />, forum.description],
    [<FormattedMessage key="k" id="forumWorkspace.cancelledReason" />, forum.cancelledReason],
  ];
  return (
    <dl className="card stack">
      {facts.map(
        ([name, fact], place) =>
          fact && (
            <div key={`${place}`}>
              <dt className="sm muted">{name}</dt>
              <dd className="plain-text">{fact}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

export function Discussed({ forum, membership }: { forum: Forum; membership: UnitRoles }) {
  const { data: standards } = useSuspenseQuery(standardsToDiscuss(membership.unitId));
  return (
    <section className="card" aria-labelledby="standar">
      <h2 id="standar">
        <FormattedMessage id="forumWorkspace.standards" />
      </h2>
      <ul className="plain ruled">
        {forum.standards.map(({ standardId, code, title, versionNumber }) => {
          const summary = standards.find(({ id }) => id === standardId);
          return (
            <li key={standardId}>
              <Link
                to="/kelola/$unit/standar/$standard"
                params={{ unit: membership.unitSlug, standard: standardId }}
                className="go"
              >
                <span>
                  <span className="code">{code}</span> {title}
                </span>
              </Link>
              <p className="sm muted">
                <FormattedMessage id="forumWorkspace.version" values={{ number: versionNumber }} />
              </p>
              {summary && !forum.announcedAt && <Completeness count={summary.completeCount} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
