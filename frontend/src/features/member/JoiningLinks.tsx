import { useInfiniteQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { JoiningLink, UnitRole } from "@/api/types.gen";
import { randomUuid } from "@/device/uuid";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { LoadFailed } from "@/ui/LoadFailed";
import { MoreButton } from "@/ui/MoreButton";
import { Note } from "@/ui/Note";
import { ShareLink } from "@/ui/ShareLink";
import { shortDate } from "@/ui/time";
import { toast } from "@/ui/toast";
import { joiningLinks, type Place, useMakeJoiningLink, useRemoveJoiningLink } from "./member.queries";

const ROLES = ["DRAFTER", "MODERATOR", "HEAD", "AUDITOR"] as const satisfies UnitRole[];

/** Hands out links by which others join, and takes back those not used yet. */
export function JoiningLinks(props: { place: Place; placeName: string; zone: string }) {
  const make = useMakeJoiningLink();
  return (
    <aside className="card stack" aria-labelledby="ajak">
      <h2 id="ajak">
        <FormattedMessage id="member.invite" />
      </h2>
      <NewLink place={props.place} make={make} />
      {make.data && <Handed link={make.data} placeName={props.placeName} zone={props.zone} />}
      <OpenLinks place={props.place} zone={props.zone} />
    </aside>
  );
}

function NewLink({ place, make }: { place: Place; make: ReturnType<typeof useMakeJoiningLink> }) {
  // Each link is another one, so its key changes once it is made, not with what is asked for.
  const [key, setKey] = useState(randomUuid);

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const role = new FormData(event.currentTarget).get("role") as UnitRole;
    make.mutate({ ...place, role, key }, { onSuccess: () => setKey(randomUuid()) });
  }

  return (
    <form className="stack" onSubmit={send} onChange={() => setKey(randomUuid())}>
      {make.isError && <ErrorSummary error={make.error} />}
      <fieldset className="field">
        <legend>
          <FormattedMessage id="member.invite.role" />
        </legend>
        <p className="hint">
          <FormattedMessage id="member.invite.hint" />
        </p>
        <div className="stack pick-list">
          {ROLES.map((role, place) => (
            <label key={role} className="pick">
              <input type="radio" name="role" value={role} defaultChecked={place === 0} />
              <span className="sm">
                <b>
                  <FormattedMessage id={`workspace.role.${role}`} />
                </b>
                : <FormattedMessage id={`member.does.${role}`} />
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <button type="submit" className="btn main" disabled={make.isPending}>
        <FormattedMessage id="member.invite.make" />
      </button>
    </form>
  );
}

/** The token is in this answer only; it travels in the fragment, which no server sees. */
function Handed({ link, placeName, zone }: { link: JoiningLink; placeName: string; zone: string }) {
  const intl = useIntl();
  const role = intl.formatMessage({ id: `workspace.role.${link.role}` });
  const until = shortDate(intl, link.expiresAt, zone);
  return (
    <Note kind="done" live="status">
      <div className="stack">
        <p>
          <FormattedMessage id="member.invite.made" values={{ role, until }} />
        </p>
        <ShareLink
          link={`${location.origin}/gabung#${link.token}`}
          label={intl.formatMessage({ id: "member.invite.link" })}
          message={intl.formatMessage({ id: "member.invite.message" }, { role, place: placeName, until })}
        />
      </div>
    </Note>
  );
}

function OpenLinks({ place, zone }: { place: Place; zone: string }) {
  const intl = useIntl();
  const list = useInfiniteQuery(joiningLinks(place));
  const remove = useRemoveJoiningLink();
  if (list.isError && !list.data) return <LoadFailed error={list.error} retry={list.refetch} />;
  const links = list.data?.pages.flatMap(({ items }) => items) ?? [];
  if (links.length === 0) return null;
  return (
    <div className="stack mt5">
      <h3>
        <FormattedMessage id="member.links" />
      </h3>
      {remove.isError && <ErrorSummary error={remove.error} />}
      <ul className="plain ruled">
        {links.map((link) => (
          <li key={link.id} className="row apart sm">
            <div>
              <b>
                <FormattedMessage id={`workspace.role.${link.role}`} />
              </b>
              <p className="muted">
                <FormattedMessage
                  id={`member.link.${stateOf(link)}`}
                  values={{
                    who: link.createdByName,
                    when: shortDate(intl, link.usedAt ?? link.expiresAt, zone),
                  }}
                />
              </p>
            </div>
            {stateOf(link) === "open" && (
              <button
                type="button"
                className="btn dense"
                disabled={remove.isPending}
                onClick={() =>
                  remove.mutate(link.id, {
                    onSuccess: () => toast(intl.formatMessage({ id: "member.link.removed" })),
                  })
                }
              >
                <FormattedMessage id="member.link.remove" />
              </button>
            )}
          </li>
        ))}
      </ul>
      <MoreButton list={list} />
    </div>
  );
}

function stateOf(link: JoiningLink) {
  if (link.usedAt) return "used";
  return Date.parse(link.expiresAt) <= Date.now() ? "expired" : "open";
}
