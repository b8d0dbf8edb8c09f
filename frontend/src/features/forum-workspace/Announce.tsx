import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { ComponentCode, Forum, UnitRoles } from "@/api/types.gen";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { Note } from "@/ui/Note";
import { Refusal } from "@/ui/problem";
import { Refused } from "@/ui/Refused";
import { longTime } from "@/ui/time";
import { toast } from "@/ui/toast";
import { Completeness } from "./Completeness";
import { standardsToDiscuss, useAnnounce } from "./forum.queries";

type AnnounceProps = {
  forum: Forum;
  seen: { ref: string; etag: string };
  membership: UnitRoles;
  onClose: () => void;
};

/** Asks before the forum comes before the public: says what freezes, and lists what is missing. */
export function Announce({ forum, seen, membership, onClose }: AnnounceProps) {
  const intl = useIntl();
  const announce = useAnnounce();
  const { data: standards } = useSuspenseQuery(standardsToDiscuss(membership.unitId));
  const { zone } = forum.unit;
  const opensNow = Date.parse(forum.opensAt) <= Date.now();
  return (
    <ConfirmDialog
      title={<FormattedMessage id="forumWorkspace.announce.title" />}
      action={<FormattedMessage id="forumWorkspace.announce" />}
      busy={announce.isPending}
      onCancel={onClose}
      onConfirm={() =>
        announce.mutate(seen, {
          onSuccess: () => {
            toast(intl.formatMessage({ id: "forumWorkspace.announced" }));
            onClose();
          },
        })
      }
    >
      {announce.isError && <NotYet error={announce.error} forum={forum} unit={membership.unitSlug} />}
      <p>
        <FormattedMessage id="forumWorkspace.announce.body" />
      </p>
      <ul className="plain">
        {forum.standards.map(({ standardId, code, title }) => {
          const standard = standards.find(({ id }) => id === standardId);
          const complete = standard?.completeCount ?? 0;
          return (
            <li key={standardId}>
              <span className="code">{code}</span> {title},{" "}
              <FormattedMessage
                id="forumWorkspace.announce.version"
                values={{ number: standard?.latestVersion ?? 1 }}
              />
              <Completeness count={complete} />
            </li>
          );
        })}
      </ul>
      <p>
        <FormattedMessage
          id={opensNow ? "forumWorkspace.announce.now" : "forumWorkspace.announce.later"}
          values={{
            opens: longTime(intl, forum.opensAt, zone),
            closes: longTime(intl, forum.closesAt, zone),
          }}
        />
      </p>
    </ConfirmDialog>
  );
}

/** What is missing, each with the way to where it is filled in. */
function NotYet({ error, forum, unit }: { error: unknown; forum: Forum; unit: string }) {
  const missing = missingIn(error, forum);
  if (missing.length === 0) return <Refused error={error} />;
  return (
    <Note kind="bad" live="alert">
      <p>
        <b>{error instanceof Refusal && error.problem.detail}</b>
      </p>
      <ul>
        {missing.map(({ standard, code, words }) => (
          <li key={standard + code}>
            <Link
              to="/kelola/$unit/standar/$standard"
              params={{ unit, standard }}
              search={{ komponen: code }}
            >
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </Note>
  );
}

/** The service points at `/standards/0/components/SD3`, in the forum's order. */
function missingIn(error: unknown, forum: Forum) {
  if (!(error instanceof Refusal)) return [];
  return (error.problem.errors ?? []).flatMap(({ pointer, detail }) => {
    const [, place, code] = /^\/standards\/(\d+)\/components\/(\w+)$/.exec(pointer) ?? [];
    const standard = forum.standards[Number(place)]?.standardId;
    return standard && code ? [{ standard, code: code as ComponentCode, words: detail }] : [];
  });
}
