import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import type { UnitRoles } from "@/api/types.gen";
import { PageTitle } from "@/ui/PageTitle";

/** Where somebody who works for a unit arrives. */
export function UnitHome({ membership, children }: { membership: UnitRoles; children: ReactNode }) {
  return (
    <div className="wrap stack">
      <PageTitle title={membership.unitName} />
      <p>
        <Link to="/kelola/$unit/masukan" params={{ unit: membership.unitSlug }} className="btn">
          <FormattedMessage id="workspace.toInbox" />
        </Link>
      </p>
      {children}
    </div>
  );
}
