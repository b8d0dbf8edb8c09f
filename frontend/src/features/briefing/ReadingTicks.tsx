import { FormattedMessage } from "react-intl";
import type { OpenBriefing } from "@/api/types.gen";
import { Tick } from "@/ui/fields";

type TicksProps = {
  briefing: OpenBriefing;
  /** Left out where it has been said. */
  present: boolean | undefined;
  read: readonly string[];
  /** Texts of which it has been said already. */
  done: readonly string[];
  error: string | undefined;
  onSay: (said: { present: boolean; read: string[] }) => void;
};

/** That one is there, and for each text that one has read and understood it. */
export function ReadingTicks({ briefing, present, read, done, error, onSay }: TicksProps) {
  return (
    <fieldset className={error ? "field wrong" : "field"} id="said" tabIndex={-1}>
      <legend>
        <FormattedMessage id="briefed.say" />
      </legend>
      {error && <p className="wrong-text">{error}</p>}
      {briefing.phase === "DAY" && present !== undefined && (
        <Tick
          name="present"
          checked={present}
          onChange={({ target }) => onSay({ present: target.checked, read: [...read] })}
        >
          <FormattedMessage id="briefed.present" />
        </Tick>
      )}
      {briefing.standards
        .filter(({ versionId }) => !done.includes(versionId))
        .map(({ versionId, code, title, number }) => (
          <Tick
            key={versionId}
            name={`read.${versionId}`}
            checked={read.includes(versionId)}
            onChange={({ target }) =>
              onSay({
                present: present ?? false,
                read: target.checked ? [...read, versionId] : read.filter((id) => id !== versionId),
              })
            }
          >
            <FormattedMessage id="briefed.read" values={{ standard: `${code} ${title}`, number }} />
          </Tick>
        ))}
    </fieldset>
  );
}
