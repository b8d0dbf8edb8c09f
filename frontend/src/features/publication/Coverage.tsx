import { FormattedMessage, useIntl } from "react-intl";
import type { PublicationCoverage } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { Scroll } from "@/ui/Scroll";
import { shortDate } from "@/ui/time";
import { MEDIA } from "./media";

/** One standard: which component is shown in which medium, and what is missing. */
export function Coverage({ standard }: { standard: PublicationCoverage }) {
  const intl = useIntl();
  const { code, title, components, media, everywhere, provenOn } = standard;
  const missing = components.filter((component) => component.media.length === 0);
  const used = MEDIA.filter((medium) => media.includes(medium));
  return (
    <article className="card stack">
      <h3 lang={WRITTEN_IN}>
        {code} {title}
      </h3>
      <p className="row">
        <span className={everywhere.length >= 2 ? "chip ok" : "chip no"}>
          <FormattedMessage id="publication.coverage.whole" values={{ count: everywhere.length }} />
        </span>
        <span className={everywhere.includes("SIPPN") ? "chip ok" : "chip no"}>
          <FormattedMessage
            id={everywhere.includes("SIPPN") ? "publication.coverage.sippn" : "publication.coverage.noSippn"}
          />
        </span>
      </p>
      {missing.length > 0 && (
        <p>
          <FormattedMessage
            id="publication.coverage.missing"
            values={{
              names: intl.formatList(
                missing.map((component) =>
                  intl.formatMessage({ id: `standard.component.${component.code}` }),
                ),
              ),
            }}
          />
        </p>
      )}
      {used.length > 0 && (
        <Scroll name={`${code} ${title}`}>
          <table className="tbl">
            <thead>
              <tr>
                <th scope="col">
                  <FormattedMessage id="publication.component" />
                </th>
                {used.map((medium) => (
                  <th key={medium} scope="col">
                    <FormattedMessage id={`shown.medium.${medium}`} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {components.map((component) => (
                <tr key={component.code}>
                  <th scope="row">
                    <FormattedMessage id={`standard.component.${component.code}`} />
                  </th>
                  {used.map((medium) => (
                    <td key={medium}>
                      <FormattedMessage
                        id={component.media.includes(medium) ? "publication.shown" : "publication.notShown"}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      {provenOn && (
        <p className="sm muted">
          <FormattedMessage id="publication.coverage.proven" values={{ date: shortDate(intl, provenOn) }} />
        </p>
      )}
    </article>
  );
}
