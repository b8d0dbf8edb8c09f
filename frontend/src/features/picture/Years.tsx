import { FormattedMessage, useIntl } from "react-intl";
import type { Picture } from "@/api/types.gen";
import { Scroll } from "@/ui/Scroll";
import { Bar } from "./Counts";
import type { Asked } from "./picture.queries";
import { SaveCsv } from "./SaveCsv";
import { goodOnes, STATES, unitsIn, unknownOnes } from "./states";

/** The same units over the years: as bars, in words, and as a table. */
export function Years({ asked, picture }: { asked: Asked; picture: Picture }) {
  const intl = useIntl();
  const { measure, years } = picture;
  const shownStates = STATES[measure].filter(({ state }) =>
    years.some(({ counts }) => unitsIn(counts, state) > 0),
  );
  return (
    <figure className="card" aria-labelledby="gambaran-tahun">
      <figcaption>
        <h2 id="gambaran-tahun">
          <FormattedMessage id="picture.years" />
        </h2>
        <p className="sm muted">
          <FormattedMessage id="picture.years.lead" />
        </p>
      </figcaption>
      <ul className="plain stack mt4">
        {years.map(({ year, units, counts }) => (
          <li key={year} className="sm">
            <FormattedMessage
              id="picture.year.words"
              values={{
                year: String(year),
                good: goodOnes(measure, counts),
                units,
                unknown: unknownOnes(counts),
              }}
            />
            <Bar measure={measure} counts={counts} />
          </li>
        ))}
      </ul>
      <details className="mt4">
        <summary className="sm">
          <FormattedMessage id="picture.asTable" />
        </summary>
        <Scroll name={intl.formatMessage({ id: "picture.years" })}>
          <table className="tbl">
            <thead>
              <tr>
                <th scope="col">
                  <FormattedMessage id="picture.year" />
                </th>
                {shownStates.map(({ state, name }) => (
                  <th key={state} scope="col" className="r">
                    <FormattedMessage id={name} />
                  </th>
                ))}
                <th scope="col" className="r">
                  <FormattedMessage id="picture.units" />
                </th>
                <th scope="col" className="r">
                  <FormattedMessage id="picture.reckoned" />
                </th>
              </tr>
            </thead>
            <tbody>
              {years.map(({ year, units, reckoned, counts }) => (
                <tr key={year}>
                  <th scope="row">{year}</th>
                  {shownStates.map(({ state }) => (
                    <td key={state} className="r">
                      {unitsIn(counts, state)}
                    </td>
                  ))}
                  <td className="r">{units}</td>
                  <td className="r">{reckoned}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </details>
      <SaveCsv asked={asked} part="years" />
    </figure>
  );
}
