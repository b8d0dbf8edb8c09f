import { FormattedMessage } from "react-intl";
import type { PictureCount, PictureMeasure } from "@/api/types.gen";
import { STATES, type Tone, unitsIn } from "./states";

const SIGNS: Record<Tone, string> = { good: "+", fair: "±", bad: "!", none: "–", unknown: "?" };

/** The sign of a tone, which the hatching beside it repeats. */
export function Sign({ tone }: { tone: Tone }) {
  return (
    <span className={`picture-sign ${tone}`} aria-hidden="true">
      {SIGNS[tone]}
    </span>
  );
}

/** How many units are how far, as one bar; what it says stands beside it in words. */
export function Bar({ measure, counts }: { measure: PictureMeasure; counts: PictureCount[] }) {
  return (
    <span className="picture-bar" aria-hidden="true">
      {STATES[measure].map(({ state, tone }) => {
        const units = unitsIn(counts, state);
        return units > 0 && <i key={state} className={tone} style={{ flexGrow: units }} />;
      })}
    </span>
  );
}

/** The same in words. */
export function CountsInWords({ measure, counts }: { measure: PictureMeasure; counts: PictureCount[] }) {
  return (
    <ul className="plain picture-words">
      {STATES[measure].map(({ state, tone, name }) => {
        const units = unitsIn(counts, state);
        return (
          units > 0 && (
            <li key={state}>
              <Sign tone={tone} /> <b className="num">{units}</b> <FormattedMessage id={name} />
            </li>
          )
        );
      })}
    </ul>
  );
}
