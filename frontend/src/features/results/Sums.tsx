import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import type { ResultInputs } from "@/api/types.gen";
import { OutcomeChip } from "@/ui/OutcomeChip";

/** All inputs as two sums that anybody can check. */
export function Sums({ inputs }: { inputs: ResultInputs }) {
  return (
    <section className="card mt6" aria-labelledby="semua-masukan">
      <h2 id="semua-masukan">
        <FormattedMessage id="results.sums" />
      </h2>
      <div className="sum mt4">
        {(["received", "published", "held", "hidden", "withdrawn"] as const).map((part, place) => (
          <Term key={part} place={place} count={inputs[part]}>
            <FormattedMessage id={`results.sums.${part}`} />
          </Term>
        ))}
      </div>
      {inputs.late > 0 && (
        <p className="sm muted mt2">
          <FormattedMessage id="results.sums.late" values={{ count: inputs.late }} />
        </p>
      )}
      {inputs.hiddenUnanswered > 0 && (
        <p className="sm muted mt2">
          <FormattedMessage id="results.sums.hiddenUnanswered" values={{ count: inputs.hiddenUnanswered }} />
        </p>
      )}
      <div className="sum mt5">
        <Term place={0} count={inputs.published}>
          <FormattedMessage id="results.sums.published" />
        </Term>
        {OUTCOMES.map(([part, outcome], place) => (
          <Term key={part} place={place + 1} count={inputs[part]}>
            <OutcomeChip outcome={outcome} />
          </Term>
        ))}
      </div>
    </section>
  );
}

const OUTCOMES = [
  ["accepted", "ACCEPTED"],
  ["partlyAccepted", "PARTLY_ACCEPTED"],
  ["rejected", "REJECTED"],
  ["deferred", "DEFERRED"],
  ["redirected", "REDIRECTED"],
  ["open", "OPEN"],
] as const;

/** The whole comes first, then `=`, then what it is made of. */
function Term({ place, count, children }: { place: number; count: number; children: ReactNode }) {
  return (
    <div>
      <span className="op">{place === 0 ? "" : place === 1 ? "=" : "+"}</span>
      <b>{count}</b>
      <span className="lab">{children}</span>
    </div>
  );
}
