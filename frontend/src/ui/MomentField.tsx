import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { WarningIcon } from "./icons";
import { zoneName } from "./time";
import { clockIn, instantOf } from "./zonedTime";

type MomentProps = {
  name: string;
  label: ReactNode;
  zone: string;
  /** What stands there at first. */
  instant: string | undefined;
  error: string | undefined;
};

/** A date and a time of the unit's zone, with the browser's own fields. Read it with `momentIn`. */
export function MomentField({ name, label, zone, instant, error }: MomentProps) {
  const at = instant ? clockIn(zone, instant) : { date: "", time: "" };
  const described = error ? `${name}-error` : undefined;
  return (
    <fieldset
      className={error ? "field wrong" : "field"}
      id={name}
      tabIndex={-1}
      aria-describedby={described}
      aria-invalid={error ? true : undefined}
    >
      <legend>
        {label} <span className="hint">{zoneName(zone)}</span>
      </legend>
      {error && (
        <p className="wrong-text" id={described}>
          <WarningIcon />
          {error}
        </p>
      )}
      <div className="moment">
        <label>
          <span className="vh">
            <FormattedMessage id="workspace.date" />
          </span>
          <input type="date" name={`${name}-date`} defaultValue={at.date} required />
        </label>
        <label>
          <span className="vh">
            <FormattedMessage id="workspace.time" />
          </span>
          <input type="time" name={`${name}-time`} defaultValue={at.time} required />
        </label>
      </div>
    </fieldset>
  );
}

/** The instant a `MomentField` says; undefined while it is not filled in. */
export function momentIn(form: FormData, name: string, zone: string) {
  return instantOf(String(form.get(`${name}-date`) ?? ""), String(form.get(`${name}-time`) ?? ""), zone);
}
