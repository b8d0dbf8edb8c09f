import { useQuery } from "@tanstack/react-query";
import { useIntl } from "react-intl";
import { filledIn } from "./filledIn";
import { answerTemplates } from "./template.queries";
import type { PickedInput } from "./usePicked";

type PickerProps = { unitId: string; inputs: PickedInput[]; onInsert: (text: string) => void };

/** Puts a template of the unit behind what is written, filled in from the inputs that are answered. */
export function TemplatePicker({ unitId, inputs, onInsert }: PickerProps) {
  const intl = useIntl();
  const { data = [] } = useQuery(answerTemplates(unitId));
  const named = new Set(inputs.flatMap(({ feedback }) => feedback.components));
  const fitting = data.filter(({ component }) => component === undefined || named.has(component));
  if (fitting.length === 0) return null;
  return (
    <select
      aria-label={intl.formatMessage({ id: "desk.template.insert" })}
      value=""
      onChange={({ target }) => {
        const template = fitting.find(({ id }) => id === target.value);
        if (template) onInsert(filledIn(intl, template, inputs));
      }}
    >
      <option value="">{intl.formatMessage({ id: "desk.template.insert" })}</option>
      {fitting.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  );
}
