import { FormattedMessage } from "react-intl";
import type { ComponentCode } from "@/api/types.gen";
import { COMPONENT_CODES } from "@/ui/componentCodes";

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
        {COMPONENT_CODES.map((code) => (
          <label key={code} className="pick">
            <input
              type="checkbox"
              checked={chosen.includes(code)}
              onChange={({ target: { checked } }) =>
                onChoose(COMPONENT_CODES.filter((one) => (one === code ? checked : chosen.includes(one))))
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
