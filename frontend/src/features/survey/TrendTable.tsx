import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { Survey } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { Scroll } from "@/ui/Scroll";
import { dayOf } from "@/ui/time";
import { twoDecimals } from "./numbers";
import { trend } from "./survey.queries";

/** How the index went over the years, once there is more than one. */
export function TrendTable({ survey }: { survey: Pick<Survey, "unit" | "service"> }) {
  const intl = useIntl();
  const { data = [] } = useQuery(trend(survey.unit.id, survey.service?.id));
  if (data.length < 2) return null;
  return (
    <section className="card" aria-labelledby="tren">
      <h2 id="tren">
        <FormattedMessage id="survey.results.trend" />
      </h2>
      <div className="bars mt4" aria-hidden="true">
        {data.map(({ surveyId, periodTo, index }) => (
          <div key={surveyId}>
            <span>{dayOf(intl, periodTo)}</span>
            <b className="num">{twoDecimals(intl, index)}</b>
            <span className="bar">
              <i style={{ width: `${index}%` }} />
            </span>
          </div>
        ))}
      </div>
      <Scroll name={intl.formatMessage({ id: "survey.results.trend" })}>
        <table className="tbl mt4">
          <thead>
            <tr>
              {(["survey", "period", "responses", "weight", "index", "grade"] as const).map((column) => (
                <th key={column} scope="col" className={column === "survey" ? undefined : "r"}>
                  <FormattedMessage id={`survey.column.${column}`} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.map((point) => (
              <tr key={point.surveyId}>
                <th scope="row">
                  <Link to="/survei/$slug/hasil" params={{ slug: point.slug }} lang={WRITTEN_IN}>
                    {point.title}
                  </Link>
                </th>
                <td className="r">
                  {dayOf(intl, point.periodFrom)}–{dayOf(intl, point.periodTo)}
                </td>
                <td className="r">{intl.formatNumber(point.responses)}</td>
                <td className="r">{point.weight}</td>
                <td className="r">{twoDecimals(intl, point.index)}</td>
                <td className="r">{point.grade}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
