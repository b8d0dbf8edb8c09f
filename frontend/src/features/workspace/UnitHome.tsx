import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { UnitRoles } from "@/api/types.gen";
import { PageTitle } from "@/ui/PageTitle";

/** Where somebody who works for a unit arrives. */
export function UnitHome({ membership, children }: { membership: UnitRoles; children: ReactNode }) {
  const intl = useIntl();
  const params = { unit: membership.unitSlug };
  return (
    <div className="wrap stack">
      <PageTitle title={membership.unitName} />
      <p>
        <Link to="/kelola/$unit/masukan" params={params} className="btn">
          <FormattedMessage id="workspace.toInbox" />
        </Link>
      </p>
      {children}
      <nav className="row" aria-label={intl.formatMessage({ id: "workspace.judged" })}>
        <Link to="/kelola/$unit/pekppp" params={params} className="go">
          <FormattedMessage id="assessment.title" />
        </Link>
        <Link to="/kelola/$unit/sertifikat" params={params} className="go">
          <FormattedMessage id="certificate.title" />
        </Link>
        <Link to="/gambaran" className="go">
          <FormattedMessage id="workspace.picture" />
        </Link>
      </nav>
    </div>
  );
}
