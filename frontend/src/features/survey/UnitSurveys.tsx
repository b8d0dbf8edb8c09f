import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import { SurveyWords } from "@/i18n/SurveyWords";
import { WRITTEN_IN } from "@/ui/content";
import { twoDecimals } from "./numbers";
import { surveysOfUnit } from "./survey.queries";

/** The surveys of a unit that one can answer or read; nothing where there are none. */
export function UnitSurveys({ unitId }: { unitId: string }) {
  const { data = [] } = useQuery(surveysOfUnit(unitId));
  const shown = data.filter(({ state }) => state === "OPEN" || state === "PUBLISHED");
  if (shown.length === 0) return null;
  return (
    <SurveyWords>
      <section className="card" aria-labelledby="survei">
        <h2 id="survei">
          <FormattedMessage id="survey.ofUnit" />
        </h2>
        <ul className="plain ruled">
          {shown.map((survey) => (
            <li key={survey.id}>
              <Way survey={survey} />
            </li>
          ))}
        </ul>
      </section>
    </SurveyWords>
  );
}

function Way({
  survey,
}: {
  survey: { slug: string; title: string; state: string; index?: number; grade?: string };
}) {
  const intl = useIntl();
  const { slug, title, state, index, grade } = survey;
  return (
    <>
      <p>
        <Link
          to={state === "OPEN" ? "/survei/$slug" : "/survei/$slug/hasil"}
          params={{ slug }}
          className="go"
          lang={WRITTEN_IN}
        >
          {title}
        </Link>
      </p>
      <p className="sm muted">
        {state === "OPEN" ? (
          <FormattedMessage id="survey.ofUnit.open" />
        ) : (
          <FormattedMessage
            id="survey.ofUnit.index"
            values={{ index: twoDecimals(intl, index ?? 0), grade: grade ?? "" }}
          />
        )}
      </p>
    </>
  );
}
