import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import { Bones } from "@/ui/Bones";
import { LoadFailed } from "@/ui/LoadFailed";
import { Due, useClassNames } from "./Due";
import { retentionClasses, unitRetentionDue } from "./retention.queries";

/** For head and auditors of a unit: which of its personal data goes next, so that nobody is surprised. */
export function UnitDue({ unit }: { unit: string }) {
  const due = useQuery(unitRetentionDue(unit));
  const classes = useQuery(retentionClasses());
  const names = useClassNames(classes.data ?? []);
  const failed = due.error ?? classes.error;
  if (failed)
    return <LoadFailed error={failed} retry={() => void Promise.all([due.refetch(), classes.refetch()])} />;
  if (!due.data || !classes.data) return <Bones />;
  return (
    <div className="stack">
      <Due names={names} due={due.data} />
      <p className="sm muted">
        <FormattedMessage id="retention.unit.body" />{" "}
        <Link to="/privasi">
          <FormattedMessage id="feedback.form.person.more" />
        </Link>
      </p>
    </div>
  );
}
