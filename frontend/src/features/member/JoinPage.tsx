import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { Membership } from "@/api/types.gen";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Note } from "@/ui/Note";
import { PageTitle } from "@/ui/PageTitle";
import { me } from "../identity/me.queries";
import { signOut } from "../identity/session";
import { useJoin } from "./member.queries";

/** Joins a unit by a link that its head handed out. Asks first: the role is bound to whoever is logged in here. */
export function JoinPage({ token }: { token: string }) {
  const intl = useIntl();
  const { data } = useSuspenseQuery(me());
  const join = useJoin();
  return (
    <div className="wrap narrow stack">
      <PageTitle title={intl.formatMessage({ id: "member.join.title" })} />
      {join.data ? (
        <Joined membership={join.data} />
      ) : token === "" ? (
        <Note kind="closed">
          <p>
            <FormattedMessage id="member.join.noToken" />
          </p>
        </Note>
      ) : (
        <>
          {join.isError && <ErrorSummary error={join.error} />}
          <p>
            <FormattedMessage id="member.join.as" values={{ name: <b>{data.name}</b> }} />
          </p>
          <p className="row">
            <button
              type="button"
              className="btn main"
              disabled={join.isPending}
              onClick={() => join.mutate({ token }, { onSuccess: forgetToken })}
            >
              <FormattedMessage id="member.join.action" />
            </button>
            <button type="button" className="btn" onClick={signOut}>
              <FormattedMessage id="member.join.other" />
            </button>
          </p>
          <p className="sm muted">
            <FormattedMessage id="member.join.other.body" />
          </p>
        </>
      )}
    </div>
  );
}

/** A used token is of no use to anybody, and need not stand in the history. */
function forgetToken() {
  history.replaceState(history.state, "", location.pathname);
}

function Joined({ membership }: { membership: Membership }) {
  const intl = useIntl();
  const { data } = useSuspenseQuery(me());
  const unit = data.memberships.find(({ unitId }) => unitId === membership.unitId);
  return (
    <Note kind="done" live="status">
      <div className="stack">
        <p>
          <b>
            <FormattedMessage
              id="member.joined"
              values={{ role: intl.formatMessage({ id: `workspace.role.${membership.role}` }) }}
            />
          </b>{" "}
          {unit?.unitName}
        </p>
        <p>
          {unit ? (
            <Link to="/kelola/$unit" params={{ unit: unit.unitSlug }} className="btn main">
              <FormattedMessage id="member.joined.open" />
            </Link>
          ) : (
            <Link to="/kelola" className="btn main">
              <FormattedMessage id="member.joined.open" />
            </Link>
          )}
        </p>
      </div>
    </Note>
  );
}
