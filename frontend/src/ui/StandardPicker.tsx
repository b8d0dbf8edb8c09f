import type { ReactNode } from "react";
import type { StandardSummary } from "@/api/types.gen";
import { WarningIcon } from "./icons";

type PickerProps = {
  standards: StandardSummary[];
  chosen: string[];
  label: ReactNode;
  /** How many are chosen, and how many may be. */
  count: ReactNode;
  error: string | undefined;
  /** What is worth knowing of a standard before one chooses it. */
  about: (standard: StandardSummary) => ReactNode;
  onChoose: (standardIds: string[]) => void;
  /** What there is to say when there are none. */
  children?: ReactNode;
};

/** Several standards of a unit; they are chosen in the order of their codes, whichever was ticked first. */
export function StandardPicker({
  standards,
  chosen,
  label,
  count,
  error,
  about,
  onChoose,
  children,
}: PickerProps) {
  const inOrder = (ids: string[]) => standards.map(({ id }) => id).filter((id) => ids.includes(id));
  return (
    <fieldset
      className={error ? "field wrong" : "field"}
      id="standardIds"
      tabIndex={-1}
      aria-describedby={error ? "standardIds-error" : undefined}
    >
      <legend>
        {label} <span className="hint">{count}</span>
      </legend>
      {error && (
        <p className="wrong-text" id="standardIds-error">
          <WarningIcon />
          {error}
        </p>
      )}
      {standards.length === 0 && children}
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
              {about(standard)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
