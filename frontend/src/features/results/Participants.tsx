import { FormattedMessage, useIntl } from "react-intl";
import type { ResultEvaluation, ResultParticipants } from "@/api/types.gen";
import { elementName } from "@/ui/elementName";
import { type PetalState, Rosette } from "@/ui/Rosette";
import { Scroll } from "@/ui/Scroll";

const COLUMNS = ["present", "registered", "invited"] as const;

/** Who took part, by element; numbers only. */
export function Participants({ participants }: { participants: ResultParticipants[] }) {
  const intl = useIntl();
  const elements = participants.filter(({ element }) => element !== "PROVIDER");
  const here = elements.filter(({ present }) => present > 0).length;
  return (
    <section className="card" aria-labelledby="peserta">
      <h2 id="peserta">
        <FormattedMessage id="results.participants" />
      </h2>
      <p>
        <b>
          <FormattedMessage id="results.participants.elements" values={{ here, all: elements.length }} />
        </b>
      </p>
      <Rosette
        petals={elements.map(petal)}
        label={elements
          .map(
            (one) =>
              `${elementName(intl, one.element)}: ${intl.formatMessage({ id: `results.petal.${petal(one)}` })}`,
          )
          .join("; ")}
      />
      <Scroll name={intl.formatMessage({ id: "results.participants" })}>
        <table className="tbl">
          <caption className="vh">
            <FormattedMessage id="results.participants" />
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <FormattedMessage id="results.column.element" />
              </th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className="r">
                  <FormattedMessage id={`results.column.${column}`} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {participants.map((participant) => (
              <tr key={participant.element}>
                <th scope="row">
                  {elements.includes(participant) && `${elements.indexOf(participant) + 1}. `}
                  {elementName(intl, participant.element)}
                </th>
                {COLUMNS.map((column) => (
                  <td key={column} className="r">
                    {participant[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

function petal({ present, registered, invited }: ResultParticipants): PetalState {
  if (present > 0) return "here";
  return registered + invited > 0 ? "asked" : "miss";
}

/** How those who came found the forum, as means of 1 to 4. */
export function Evaluated({ evaluation }: { evaluation: ResultEvaluation }) {
  const intl = useIntl();
  return (
    <section className="card" aria-labelledby="penilaian">
      <h2 id="penilaian">
        <FormattedMessage id="results.evaluation" />
      </h2>
      <p className="sm muted">
        <FormattedMessage id="results.evaluation.body" values={{ count: evaluation.answers }} />
      </p>
      <div className="bars mt4">
        {evaluation.questions.map(({ question, average }) => (
          <div key={question}>
            <span>
              <FormattedMessage id={`results.question.${question}`} />
            </span>
            <b className="num">
              {intl.formatNumber(average, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}
            </b>
            <span className="bar" aria-hidden="true">
              <i style={{ width: `${(average / 4) * 100}%` }} />
            </span>
          </div>
        ))}
      </div>
    </section>
  );
}
