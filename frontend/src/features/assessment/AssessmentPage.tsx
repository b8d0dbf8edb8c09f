import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage, FormattedNumber, useIntl } from "react-intl";
import type {
  AssessmentReason,
  CommunityElement,
  IndicatorScore,
  PublicationMedium,
  UnitRoles,
} from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { PageTitle } from "@/ui/PageTitle";
import { Scroll } from "@/ui/Scroll";
import { shortDate } from "@/ui/time";
import { assessment } from "./assessment.queries";
import { EvidenceList } from "./EvidenceList";
import { EvidencePackPart } from "./EvidencePackPart";

const FULL = 5;

/** What the national evaluation would say of the unit today, why, and what is missing for the next point. */
export function AssessmentPage({ membership }: { membership: UnitRoles }) {
  const intl = useIntl();
  const { data } = useSuspenseQuery(assessment(membership.unitId));
  return (
    <div className="wrap stack">
      <p className="crumb">
        <Link to="/kelola/$unit" params={{ unit: membership.unitSlug }}>
          {membership.unitName}
        </Link>
      </p>
      <PageTitle title={intl.formatMessage({ id: "assessment.title" })} />
      <p className="lead">
        <FormattedMessage
          id="assessment.lead"
          values={{ index: <b>{intl.formatNumber(data.index, { minimumFractionDigits: 2 })}</b> }}
        />
      </p>
      <p className="sm muted">
        <FormattedMessage
          id="assessment.rules"
          values={{
            source: data.source,
            from: shortDate(intl, data.rulesFrom),
            on: shortDate(intl, data.on),
          }}
        />
      </p>
      <Scroll name={intl.formatMessage({ id: "assessment.table" })}>
        <table className="tbl">
          <caption className="vh">
            <FormattedMessage id="assessment.table" />
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <FormattedMessage id="assessment.indicator" />
              </th>
              <th scope="col" className="num">
                <FormattedMessage id="assessment.weight" />
              </th>
              <th scope="col" className="num">
                <FormattedMessage id="assessment.score" />
              </th>
            </tr>
          </thead>
          <tbody>
            {data.indicators.map((each) => (
              <tr key={each.indicator}>
                <th scope="row">
                  <a href={`#indikator-${each.number}`}>
                    {each.number}. <span lang={WRITTEN_IN}>{each.name}</span>
                  </a>
                </th>
                <td className="num">
                  <FormattedNumber value={each.weight} />
                </td>
                <td className="num">
                  <FormattedNumber value={each.score} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {data.indicators.map((each) => (
        <Indicator key={each.indicator} membership={membership} indicator={each} />
      ))}
    </div>
  );
}

function Indicator({ membership, indicator }: { membership: UnitRoles; indicator: IndicatorScore }) {
  const { number, name, score, scale, reasons, missing, evidence } = indicator;
  return (
    <article className="card stack" id={`indikator-${number}`}>
      <h2>
        {number}. <span lang={WRITTEN_IN}>{name}</span>
      </h2>
      <p className="row">
        <span className={`chip ${score === FULL ? "ok" : score === 0 ? "no" : "part"}`}>
          <FormattedMessage id="assessment.of" values={{ score }} />
        </span>{" "}
        <span lang={WRITTEN_IN}>{scale[score]}</span>
      </p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason.code}>
            <Reason reason={reason} />
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <>
          <h3>
            <FormattedMessage id="assessment.next" />
          </h3>
          <ul>
            {missing.map((reason) => (
              <li key={reason.code}>
                <Reason reason={reason} />
              </li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary>
          <FormattedMessage id="assessment.scale" />
        </summary>
        <ol start={0} lang={WRITTEN_IN}>
          {scale.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      </details>
      <EvidenceList evidence={evidence} membership={membership} />
      <EvidencePackPart membership={membership} indicator={indicator} />
    </article>
  );
}

const OF_ELEMENTS = new Set(["HAS_ELEMENTS", "NEEDS_ABSENT_ELEMENTS"]);
const OF_MEDIA = new Set(["HAS_MEDIA", "HAS_SIPPN", "HAS_UNPROVEN_MEDIA", "NEEDS_PROOF"]);

function Reason({ reason: { code, names, count } }: { reason: AssessmentReason }) {
  const intl = useIntl();
  const spoken = names.map((name) => {
    if (OF_ELEMENTS.has(code))
      return intl.formatMessage({ id: `feedback.element.${name as CommunityElement}` });
    if (OF_MEDIA.has(code)) return intl.formatMessage({ id: `shown.medium.${name as PublicationMedium}` });
    return name;
  });
  // Titles of standards and plans hold commas of their own.
  const listed = spoken.some((name) => name.includes(",")) ? spoken.join("; ") : intl.formatList(spoken);
  return <FormattedMessage id={`assessment.reason.${code}`} values={{ names: listed, count }} />;
}
