import { FormattedMessage } from "react-intl";
import type { StandardSummary } from "@/api/types.gen";
import { WarningIcon } from "@/ui/icons";

type ChoiceProps = {
  standards: StandardSummary[];
  chosen: string[];
  error: string | undefined;
  onChoose: (standardIds: string[]) => void;
};

/** Which standards a decree establishes; their codes give the order of its annexes. */
export function StandardsChoice({ standards, chosen, error, onChoose }: ChoiceProps) {
  const inOrder = (ids: string[]) => standards.map(({ id }) => id).filter((id) => ids.includes(id));
  return (
    <fieldset
      className={error ? "field wrong" : "field"}
      id="standardIds"
      tabIndex={-1}
      aria-describedby={error ? "standardIds-error" : undefined}
    >
      <legend>
        <FormattedMessage id="establish.standards" />{" "}
        <span className="hint">
          <FormattedMessage id="establish.standards.chosen" values={{ count: chosen.length }} />
        </span>
      </legend>
      {error && (
        <p className="wrong-text" id="standardIds-error">
          <WarningIcon />
          {error}
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
              {standard.state !== "AGREED" && (
                <span className="sm muted">
                  {" "}
                  <FormattedMessage id={`standard.state.${standard.state}`} />
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
