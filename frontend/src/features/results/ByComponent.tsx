import { FormattedMessage, useIntl } from "react-intl";
import type { ResultComponent } from "@/api/types.gen";
import { Scroll } from "@/ui/Scroll";

/** What was said by what it is about, as bars, and as a table for those who cannot see them. */
export function ByComponent({ components, published }: { components: ResultComponent[]; published: number }) {
  const intl = useIntl();
  if (components.length === 0) return null;
  const about = ({ standardCode, code }: ResultComponent) =>
    standardCode === null || standardCode === undefined
      ? intl.formatMessage({ id: "results.general" })
      : code
        ? `${standardCode} ${code}`
        : intl.formatMessage({ id: "results.whole" }, { code: standardCode });
  const all = ({ accepted, other, open }: ResultComponent) => accepted + other + open;
  const most = Math.max(...components.map(all));
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
          <div key={about(component)}>
            <span>{about(component)}</span>
            <b className="num">{all(component)}</b>
            <span className="bar" style={{ display: "flex" }}>
              <i style={width(component.accepted)} />
              <i className="b" style={width(component.other + component.open)} />
            </span>
          </div>
        ))}
      </div>
      <details className="mt4">
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
                {(["component", "all", "accepted", "other", "open"] as const).map((column) => (
                  <th key={column} scope="col" className={column === "component" ? undefined : "r"}>
                    <FormattedMessage id={`results.column.${column}`} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {components.map((component) => (
                <tr key={about(component)}>
                  <th scope="row">{about(component)}</th>
                  <td className="r">{all(component)}</td>
                  <td className="r">{component.accepted}</td>
                  <td className="r">{component.other}</td>
                  <td className="r">{component.open}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </details>
    </figure>
  );
}
