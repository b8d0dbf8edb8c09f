import { FormattedMessage, useIntl } from "react-intl";
import type { ProfileQuestion, SurveyElementResult, SurveyResults } from "@/api/types.gen";
import { useLanguage } from "@/i18n/language";
import { Note } from "@/ui/Note";
import { Scroll } from "@/ui/Scroll";
import { ElementTable } from "./ElementTable";
import { Groups } from "./Groups";
import { twoDecimals } from "./numbers";
import "./survey.css";

const PROFILE = ["SEX", "AGE", "EDUCATION", "OCCUPATION"] as const satisfies ProfileQuestion[];

/** Of months together; one alone is the whole survey. Where they are withheld, so are the months. */
const LONGER = ["byQuarter", "byHalfYear"] as const;

/** What came of a survey: the index, every element, the lowest three, and the groups that are large enough to be told. */
export function ResultsShown({ results }: { results: SurveyResults }) {
  const language = useLanguage();
  if (results.hidden) {
    return (
      <Note kind="closed">
        <p>
          <FormattedMessage id="survey.results.few" values={{ count: results.responses }} />
        </p>
      </Note>
    );
  }
  return (
    <div className="stack survey-results">
      <Index results={results} />
      <ElementTable elements={results.elements} />
      <Lowest results={results} />
      <div className="cols half">
        <Groups
          title={<FormattedMessage id="survey.results.byChannel" />}
          groups={results.byChannel}
          name="channel"
          withheld={results.withheld.includes("CHANNEL")}
        />
        <Groups
          title={<FormattedMessage id="survey.results.byMonth" />}
          groups={results.byMonth}
          name="period"
          withheld={results.withheld.includes("MONTH")}
        />
        {LONGER.filter((of) => results[of].length > 1).map((of) => (
          <Groups
            key={of}
            title={<FormattedMessage id={`survey.results.${of}`} />}
            groups={results[of]}
            name="period"
            withheld={false}
          />
        ))}
        {PROFILE.map((question) => (
          <Groups
            key={question}
            title={<FormattedMessage id={`survey.profile.${question}`} />}
            groups={results.profile.find((said) => said.question === question)?.groups ?? []}
            name="said"
            withheld={results.withheld.includes(question)}
          />
        ))}
      </div>
      <section className="card stack" aria-labelledby="metode">
        <h2 id="metode">
          <FormattedMessage id="survey.results.method" />
        </h2>
        <p>{results.method.text[language]}</p>
        <Grades results={results} />
      </section>
    </div>
  );
}

function Index({ results }: { results: SurveyResults }) {
  const intl = useIntl();
  const language = useLanguage();
  const { index, grade, gradeName, responses, sampleSize, population } = results;
  return (
    <div className="card stack">
      <p className="survey-index">
        <span>
          <FormattedMessage id="survey.results.index" />
        </span>
        <b>{twoDecimals(intl, index ?? 0)}</b>
        <span className="chip ok">
          {grade} · {gradeName?.[language]}
        </span>
      </p>
      <p>
        <FormattedMessage id="survey.results.responses" values={{ count: responses }} />{" "}
        {sampleSize !== undefined && population !== undefined && (
          <FormattedMessage
            id={responses < sampleSize ? "survey.results.sample.few" : "survey.results.sample.enough"}
            values={{ sampleSize, population }}
          />
        )}
      </p>
    </div>
  );
}

function Lowest({ results: { lowest, elements } }: { results: SurveyResults }) {
  const intl = useIntl();
  const language = useLanguage();
  const found = lowest.flatMap((code) => elements.find((element) => element.code === code) ?? []);
  return (
    <section className="card stack" aria-labelledby="terendah">
      <h2 id="terendah">
        <FormattedMessage id="survey.results.lowest" />
      </h2>
      <ol>
        {found.map((element: SurveyElementResult) => (
          <li key={element.code}>
            <b>{element.name[language]}</b> ({twoDecimals(intl, element.index)})
            {element.components.length > 0 && (
              <span className="sm muted">
                {" "}
                <FormattedMessage
                  id="survey.results.about"
                  values={{ components: element.components.join(", ") }}
                />
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Grades({ results: { method } }: { results: SurveyResults }) {
  const intl = useIntl();
  const language = useLanguage();
  return (
    <Scroll name={intl.formatMessage({ id: "survey.results.grades" })}>
      <table className="tbl">
        <caption>
          <FormattedMessage id="survey.results.grades" />
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <FormattedMessage id="survey.column.grade" />
            </th>
            <th scope="col">
              <FormattedMessage id="survey.column.meaning" />
            </th>
            <th scope="col" className="r">
              <FormattedMessage id="survey.column.index" />
            </th>
          </tr>
        </thead>
        <tbody>
          {method.grades.map(({ grade, name, from, to }) => (
            <tr key={grade}>
              <th scope="row">{grade}</th>
              <td>{name[language]}</td>
              <td className="r">
                {twoDecimals(intl, from)}–{twoDecimals(intl, to)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
