import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { Me } from "@/api/types.gen";
import { Empty } from "@/ui/Empty";
import { PageTitle } from "@/ui/PageTitle";

/** The units somebody works for; the way in for the platform's administrators. */
export function ChooseUnit({ me }: { me: Me }) {
  const intl = useIntl();
  return (
    <div className="wrap narrow stack">
      <PageTitle title={intl.formatMessage({ id: "workspace.title" })} />
      {me.memberships.length === 0 ? (
        <NoUnit name={me.name} />
      ) : (
        <>
          <p className="lead">
            <FormattedMessage id="workspace.choose" />
          </p>
          <ul className="plain ruled card">
            {me.memberships.map((membership) => (
              <li key={membership.unitId}>
                <Link to="/kelola/$unit" params={{ unit: membership.unitSlug }} className="go">
                  <b>{membership.unitName}</b>
                </Link>
                <p className="sm muted">
                  {intl.formatList(
                    membership.roles.map((role) => intl.formatMessage({ id: `workspace.role.${role}` })),
                  )}
                </p>
              </li>
            ))}
          </ul>
          <p>
            <Link to="/gambaran" className="go">
              <FormattedMessage id="workspace.picture" />
            </Link>
          </p>
        </>
      )}
      {me.admin && (
        <section className="card stack" aria-labelledby="administrasi">
          <h2 id="administrasi">
            <FormattedMessage id="workspace.admin" />
          </h2>
          <p>
            <FormattedMessage id="workspace.admin.body" />
          </p>
          <p>
            <Link to="/kelola/admin" className="btn">
              <FormattedMessage id="workspace.admin.open" />
            </Link>
          </p>
        </section>
      )}
    </div>
  );
}

function NoUnit({ name }: { name: string }) {
  return (
    <Empty title={<FormattedMessage id="workspace.noUnit" values={{ name }} />}>
      <p>
        <FormattedMessage id="workspace.noUnit.body" />
      </p>
    </Empty>
  );
}
