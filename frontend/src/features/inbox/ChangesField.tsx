import { useQuery } from "@tanstack/react-query";
import { FormattedMessage } from "react-intl";
import type { ChangedComponent, ComponentCode } from "@/api/types.gen";
import { COMPONENT_CODES } from "@/ui/componentCodes";
import { discussedIn } from "./inbox.queries";
import type { PickedInput } from "./usePicked";

type ChangesProps = {
  inputs: PickedInput[];
  changes: ChangedComponent[];
  error: string | undefined;
  onChange: (changes: ChangedComponent[]) => void;
};

/** Which components change because of the inputs; those they name stand first. */
export function ChangesField({ inputs, changes, error, onChange }: ChangesProps) {
  const standards = useStandards(inputs);
  if (standards.length === 0) return null;
  const named = (standardId: string) =>
    inputs
      .filter(({ feedback }) => feedback.standardId === standardId)
      .flatMap(({ feedback }) => feedback.components);
  return (
    <fieldset className={error ? "field wrong" : "field"} id="changes" tabIndex={-1}>
      <legend>
        <FormattedMessage id="inbox.changes" />{" "}
        <span className="hint">
          <FormattedMessage id="inbox.changes.hint" />
        </span>
      </legend>
      {error && (
        <p className="wrong-text" role="alert">
          {error}
        </p>
      )}
      {standards.map(([standardId, standardCode]) => {
        const first = COMPONENT_CODES.filter((code) => named(standardId).includes(code));
        const chosen = changes.filter((change) => change.standardId === standardId);
        const tick = (code: ComponentCode) => (
          <Tick
            key={code}
            name={`${standardCode} ${code}`}
            code={code}
            isOn={chosen.some((change) => change.code === code)}
            onTick={(on) =>
              onChange(
                on
                  ? [...changes, { standardId, code }]
                  : changes.filter((change) => change.standardId !== standardId || change.code !== code),
              )
            }
          />
        );
        const others = COMPONENT_CODES.filter((code) => !first.includes(code));
        return (
          <div key={standardId}>
            {first.map(tick)}
            <details open={chosen.some(({ code }) => others.includes(code))}>
              <summary className="sm">
                <FormattedMessage
                  id={first.length > 0 ? "inbox.changes.others" : "inbox.changes.of"}
                  values={{ code: standardCode }}
                />
              </summary>
              {others.map(tick)}
            </details>
          </div>
        );
      })}
    </fieldset>
  );
}

/** The standards the inputs are about; of inputs about a forum as a whole, all that it discusses. */
function useStandards(inputs: PickedInput[]) {
  const general = inputs.find(({ feedback }) => !feedback.standardId);
  const discussed = useQuery({
    ...discussedIn(general?.feedback.forumId ?? ""),
    enabled: general !== undefined,
  });
  const named = inputs.flatMap(({ feedback, standardCode }) =>
    feedback.standardId ? [[feedback.standardId, standardCode ?? ""] as const] : [],
  );
  const others = (discussed.data ?? []).map(({ standardId, code }) => [standardId, code] as const);
  return [...new Map([...named, ...others])];
}

function Tick(props: { name: string; code: ComponentCode; isOn: boolean; onTick: (on: boolean) => void }) {
  return (
    <label className="pick flat">
      <input type="checkbox" checked={props.isOn} onChange={(event) => props.onTick(event.target.checked)} />
      <span>
        <span className="code">{props.name}</span>{" "}
        <FormattedMessage id={`standard.component.${props.code}`} />
      </span>
    </label>
  );
}
