import { FormattedMessage, useIntl } from "react-intl";
import type { TeamMember, TeamRole } from "@/api/types.gen";
import { SelectField, TextField } from "@/ui/fields";

const ROLES: TeamRole[] = ["CHAIR", "MODERATOR", "SPEAKER", "MINUTE_TAKER", "REGISTRATION_DESK"];

type TeamProps = {
  member: TeamMember;
  path: string;
  change: (part: Partial<TeamMember>) => void;
  fault: (field: string) => string | undefined;
};

/** Somebody in the team, as the invitation names them. */
export function TeamFields({ member, path, change, fault }: TeamProps) {
  const intl = useIntl();
  return (
    <>
      <SelectField
        name={`${path}.role`}
        label={<FormattedMessage id="sessionWorkspace.team.role" />}
        value={member.role}
        onChange={({ target }) => change({ role: target.value as TeamRole })}
        error={fault(`${path}.role`)}
      >
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {intl.formatMessage({ id: `session.team.${role}` })}
          </option>
        ))}
      </SelectField>
      <TextField
        name={`${path}.name`}
        label={<FormattedMessage id="sessionWorkspace.team.name" />}
        value={member.name}
        onChange={({ target }) => change({ name: target.value })}
        error={fault(`${path}.name`)}
      />
      <TextField
        name={`${path}.position`}
        label={<FormattedMessage id="sessionWorkspace.team.position" />}
        hint={<FormattedMessage id="ui.optional" />}
        value={member.position ?? ""}
        onChange={({ target }) => change({ position: target.value || null })}
        error={fault(`${path}.position`)}
      />
    </>
  );
}
