import { FormattedMessage, useIntl } from "react-intl";
import type { ResultComponent } from "@/api/types.gen";
import { Scroll } from "@/ui/Scroll";
import { aboutOf, allOf } from "./about";

/** What was said by what it is about, as bars, and as a table for those who cannot see them. */
export function ByComponent({
  components: all,
  published,
}: {
  components: ResultComponent[];
  published: number;
}) {
  const intl = useIntl();
  // About some only a promise was made.
  const components = all.filter((row) => allOf(row) > 0);
  if (components.length === 0) return null;
  const most = Math.max(...components.map(allOf));
  const width = (count: number) => ({ width: `${(count / most) * 100}%` });
  return (
    <figure className="card">
      <figcaption>
        <h2>
          <FormattedMessage id="results.byComponent" />
        </h2>
        <p className="sm muted">
          <FormattedMessage id="results.byComponent.body" values={{ published }} />
        </p>
      </figcaption>
      <div className="bars mt4" aria-hidden="true">
        {components.map((component) => (
          <div key={aboutOf(intl, component)}>
            <span>{aboutOf(intl, component)}</span>
            <b className="num">{allOf(component)}</b>
            <span className="bar" style={{ display: "flex" }}>
              <i style={width(component.accepted)} />
              <i className="b" style={width(component.other + component.open)} />
            </span>
          </div>
        ))}
      </div>
      <details className="mt4" open>
        <summary className="sm">
          <FormattedMessage id="results.asTable" />
        </summary>
        <Scroll name={intl.formatMessage({ id: "results.byComponent" })}>
          <table className="tbl">
            <caption className="vh">
              <FormattedMessage id="results.byComponent" />
            </caption>
            <thead>
              <tr>
                {(["component", "accepted", "other", "open", "all"] as const).map((column) => (
                  <th key={column} scope="col" className={column === "component" ? undefined : "r"}>
                    <FormattedMessage id={`results.column.${column}`} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {components.map((component) => (
                <tr key={aboutOf(intl, component)}>
                  <th scope="row">{aboutOf(intl, component)}</th>
                  <td className="r">{component.accepted}</td>
                  <td className="r">{component.other}</td>
                  <td className="r">{component.open}</td>
                  <td className="r">{allOf(component)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">
                  <FormattedMessage id="results.column.all" />
                </th>
                {(["accepted", "other", "open"] as const).map((column) => (
                  <td key={column} className="r">
                    {components.reduce((sum, component) => sum + component[column], 0)}
                  </td>
                ))}
                <td className="r">{published}</td>
              </tr>
            </tfoot>
          </table>
        </Scroll>
      </details>
    </figure>
  );
}
