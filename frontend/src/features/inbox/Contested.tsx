import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import type { UnitRoles } from "@/api/types.gen";
import { LoadFailed } from "@/ui/LoadFailed";
import { inboxCounts } from "./inbox.queries";

/** Who waits for what only this office can decide: an objection for the head, an appeal for somebody else's judgement. */
export function Contested({ membership }: { membership: UnitRoles }) {
  const counts = useQuery(inboxCounts(membership.unitId));
  if (counts.isError) return <LoadFailed error={counts.error} retry={counts.refetch} />;
  const { OBJECTED = 0, APPEALED = 0 } = counts.data?.states ?? {};
  if (OBJECTED + APPEALED === 0) return null;
  const queue = (count: number, keadaan: "OBJECTED" | "APPEALED", what: ReactNode) =>
    count > 0 && (
      <li>
        <Link to="/kelola/$unit/masukan" params={{ unit: membership.unitSlug }} search={{ keadaan }}>
          {what}
        </Link>
      </li>
    );
  return (
    <section className="card" aria-labelledby="digugat">
      <h2 id="digugat">
        <FormattedMessage id="workspace.contested" />
      </h2>
      <ul>
        {queue(
          OBJECTED,
          "OBJECTED",
          <FormattedMessage id="workspace.contested.objections" values={{ count: OBJECTED }} />,
        )}
        {queue(
          APPEALED,
          "APPEALED",
          <FormattedMessage id="workspace.contested.appeals" values={{ count: APPEALED }} />,
        )}
      </ul>
    </section>
  );
}
