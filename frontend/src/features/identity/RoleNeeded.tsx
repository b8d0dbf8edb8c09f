import { FormattedMessage, useIntl } from "react-intl";
import { rolesFor, type Task } from "./roles";

/** Stands beside what somebody may see but not do: which role it takes. */
export function RoleNeeded({ task }: { task: Task }) {
  const intl = useIntl();
  const roles = rolesFor(task).map((role) => intl.formatMessage({ id: `workspace.role.${role}` }));
  return (
    <p className="sm muted">
      <FormattedMessage
        id="workspace.roleNeeded"
        values={{ roles: intl.formatList(roles, { type: "disjunction" }) }}
      />
    </p>
  );
}
