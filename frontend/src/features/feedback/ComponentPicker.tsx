import { FormattedMessage } from "react-intl";
import type { ComponentCode } from "@/api/types.gen";

const CODES = [
  "SD1",
  "SD2",
  "SD3",
  "SD4",
  "SD5",
  "SD6",
  "MF1",
  "MF2",
  "MF3",
  "MF4",
  "MF5",
  "MF6",
  "MF7",
  "MF8",
] as const satisfies readonly ComponentCode[];

type PickerProps = { chosen: ComponentCode[]; onChoose: (chosen: ComponentCode[]) => void };

/** An input may concern none to all of a standard's components. */
export function ComponentPicker({ chosen, onChoose }: PickerProps) {
  return (
    <details className="jump">
      <summary>
        <FormattedMessage id="feedback.form.components" values={{ count: chosen.length }} />
      </summary>
      <fieldset className="inner stack" id="components">
        <legend className="vh">
          <FormattedMessage id="feedback.form.components" values={{ count: chosen.length }} />
        </legend>
        <p className="hint">
          <FormattedMessage id="feedback.form.components.hint" />
        </p>
        {CODES.map((code) => (
          <label key={code} className="pick">
            <input
              type="checkbox"
              checked={chosen.includes(code)}
              onChange={({ target: { checked } }) =>
                onChoose(CODES.filter((one) => (one === code ? checked : chosen.includes(one))))
              }
            />
            <span>
              <span className="code">{code}</span> <FormattedMessage id={`standard.component.${code}`} />
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
