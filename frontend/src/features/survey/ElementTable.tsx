import { FormattedMessage, useIntl } from "react-intl";
import type { SurveyElementResult } from "@/api/types.gen";
import { useLanguage } from "@/i18n/language";
import { Scroll } from "@/ui/Scroll";
import { threeDecimals, twoDecimals } from "./numbers";

const COLUMNS = ["sum", "mean", "weighted", "index", "grade"] as const;

/** The nine elements as bars, and as a table that says the same and more. */
export function ElementTable({ elements }: { elements: SurveyElementResult[] }) {
  const intl = useIntl();
  const language = useLanguage();
  return (
    <figure className="card">
      <figcaption>
        <h2>
          <FormattedMessage id="survey.results.elements" />
        </h2>
      </figcaption>
      <div className="bars mt4" aria-hidden="true">
        {elements.map(({ code, name, mean, index }) => (
          <div key={code}>
            <span>{name[language]}</span>
            <b className="num">{twoDecimals(intl, index)}</b>
            <span className="bar">
              <i style={{ width: `${(mean / 4) * 100}%` }} />
            </span>
          </div>
        ))}
      </div>
      <details className="mt4" open>
        <summary className="sm">
          <FormattedMessage id="survey.results.asTable" />
        </summary>
        <Scroll name={intl.formatMessage({ id: "survey.results.elements" })}>
          <table className="tbl">
            <caption className="vh">
              <FormattedMessage id="survey.results.elements" />
            </caption>
            <thead>
              <tr>
                <th scope="col">
                  <FormattedMessage id="survey.column.element" />
                </th>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col" className="r">
                    <FormattedMessage id={`survey.column.${column}`} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {elements.map(({ code, name, sum, mean, weightedMean, index, grade }) => (
                <tr key={code}>
                  <th scope="row">
                    <span className="code">{code}</span> {name[language]}
                  </th>
                  <td className="r">{intl.formatNumber(sum)}</td>
                  <td className="r">{threeDecimals(intl, mean)}</td>
                  <td className="r">{threeDecimals(intl, weightedMean)}</td>
                  <td className="r">{twoDecimals(intl, index)}</td>
                  <td className="r">{grade}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </details>
    </figure>
  );
}
