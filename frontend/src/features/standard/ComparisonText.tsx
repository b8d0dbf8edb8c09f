import { FormattedMessage, useIntl } from "react-intl";
import type { Comparison } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { ComparedComponent, UnchangedComponent } from "./ComparedComponent";
import { Deleted, Inserted } from "./Redlined";

type TextProps = { comparison: Comparison; onlyChanged: boolean };

/** All that a comparison says: how to read it, what changed and why, and what did not change. */
export function ComparisonText({ comparison, onlyChanged }: TextProps) {
  const { from, to, components } = comparison;
  const changed = components.filter(({ state }) => state !== "UNCHANGED");
  const same = components.filter(({ state }) => state === "UNCHANGED");
  return (
    <>
      {to.reason && to.number > from.number && (
        <p>
          <FormattedMessage
            id="comparison.reason"
            values={{ number: to.number, reason: <bdi lang={WRITTEN_IN}>{to.reason}</bdi> }}
          />
        </p>
      )}
      {from.title !== to.title && (
        <p>
          <FormattedMessage
            id="comparison.renamed"
            values={{
              before: <span lang={WRITTEN_IN}>{from.title}</span>,
              after: <span lang={WRITTEN_IN}>{to.title}</span>,
            }}
          />
        </p>
      )}
      {changed.length > 0 && (
        <>
          <p className="card sm">
            <FormattedMessage
              id="comparison.howToRead"
              values={{
                inserted: (
                  <Inserted>
                    <FormattedMessage id="comparison.howToRead.inserted" />
                  </Inserted>
                ),
                deleted: (
                  <Deleted>
                    <FormattedMessage id="comparison.howToRead.deleted" />
                  </Deleted>
                ),
              }}
            />
          </p>
          <Ways to={changed.map(({ code }) => code)} />
        </>
      )}
      {onlyChanged ? (
        <>
          <div>
            {changed.map((component) => (
              <ComparedComponent key={component.code} component={component} onlyChanged />
            ))}
          </div>
          {same.length > 0 && (
            <section aria-labelledby="tidak-berubah">
              <h2 id="tidak-berubah">
                <FormattedMessage id="comparison.same" />
              </h2>
              <ul className="plain">
                {same.map(({ code }) => (
                  <UnchangedComponent key={code} code={code} />
                ))}
              </ul>
            </section>
          )}
        </>
      ) : (
        <div>
          {components.map((component) => (
            <ComparedComponent key={component.code} component={component} onlyChanged={false} />
          ))}
        </div>
      )}
    </>
  );
}

/** The way to each component that changed. */
function Ways({ to }: { to: Comparison["components"][number]["code"][] }) {
  const intl = useIntl();
  return (
    <nav className="rail" aria-label={intl.formatMessage({ id: "comparison.changes" })}>
      <ul className="plain">
        {to.map((code) => (
          <li key={code}>
            <a href={`#${code}`}>
              <span className="code">{code}</span>
              <span>
                <FormattedMessage id={`standard.component.${code}`} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
