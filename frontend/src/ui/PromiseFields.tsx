import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Horizon } from "@/api/types.gen";
import { SelectField, TextArea, TextField } from "./fields";
import { said } from "./form";
import { faultIn } from "./Refused";

const HORIZONS = ["SHORT", "MEDIUM", "LONG"] as const satisfies Horizon[];

type Props = {
  /** What each place calls them. */
  text: ReactNode;
  owner: ReactNode;
  dueOn: ReactNode;
  /** The day that is there already. */
  day?: string;
  error: unknown;
};

/** What a follow-up is made of: what, who, by when. */
export function PromiseFields({ text, owner, dueOn, day, error }: Props) {
  const intl = useIntl();
  return (
    <>
      <TextArea name="text" rows={3} maxLength={1000} label={text} error={faultIn(error, "text")} />
      <TextField name="owner" maxLength={200} label={owner} error={faultIn(error, "owner")} />
      <SelectField
        name="horizon"
        label={<FormattedMessage id="minutes.horizon" />}
        error={faultIn(error, "horizon")}
      >
        {HORIZONS.map((horizon) => (
          <option key={horizon} value={horizon}>
            {intl.formatMessage({ id: `minutes.horizon.${horizon}` })}
          </option>
        ))}
      </SelectField>
      <TextField name="dueOn" type="date" defaultValue={day} label={dueOn} error={faultIn(error, "dueOn")} />
    </>
  );
}

/** What was filled in there. */
export function promised(form: FormData) {
  return {
    text: said(form, "text"),
    owner: said(form, "owner"),
    horizon: said(form, "horizon") as Horizon,
    dueOn: said(form, "dueOn"),
  };
}
