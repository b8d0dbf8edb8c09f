import { FormattedMessage } from "react-intl";
import type { StandardSummary } from "@/api/types.gen";
import { WarningIcon } from "@/ui/icons";

type StandardsProps = {
  standards: StandardSummary[];
  chosen: string[];
  error: string | undefined;
  onChoose: (standardIds: string[]) => void;
};

/** Which standards a forum discusses, in the order of their codes. Incomplete ones may be chosen, and say so. */
export function StandardsField({ standards, chosen, error, onChoose }: StandardsProps) {
  const inOrder = (ids: string[]) => standards.map(({ id }) => id).filter((id) => ids.includes(id));
  return (
    <fieldset
      className={error ? "field wrong" : "field"}
      id="standardIds"
      tabIndex={-1}
      aria-describedby={error ? "standardIds-error" : undefined}
    >
      <legend>
        <FormattedMessage id="forumWorkspace.standards" />{" "}
        <span className="hint">
          <FormattedMessage id="forumWorkspace.standards.chosen" values={{ count: chosen.length }} />
        </span>
      </legend>
      {error && (
        <p className="wrong-text" id="standardIds-error">
          <WarningIcon />
          {error}
        </p>
      )}
      {standards.length === 0 && (
        <p>
          <FormattedMessage id="forumWorkspace.standards.none" />
        </p>
      )}
      <div className="stack pick-list">
        {standards.map((standard) => (
          <label key={standard.id} className="pick">
            <input
              type="checkbox"
              checked={chosen.includes(standard.id)}
              onChange={(event) =>
                onChoose(
                  event.target.checked
                    ? inOrder([...chosen, standard.id])
                    : chosen.filter((id) => id !== standard.id),
                )
              }
            />
            <span>
              <span className="code">{standard.code}</span> {standard.title}
              <Completeness standard={standard} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function Completeness({ standard }: { standard: StandardSummary }) {
  if (standard.completeCount === 14) return null;
  return (
    <span className="sm incomplete">
      {" "}
      <WarningIcon />{" "}
      <FormattedMessage id="forumWorkspace.incomplete" values={{ count: standard.completeCount }} />
    </span>
  );
}
