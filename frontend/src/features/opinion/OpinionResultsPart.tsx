import { useQuery } from "@tanstack/react-query";
import { FormattedMessage } from "react-intl";
import type { DiscussedStandard, ExportFormat } from "@/api/types.gen";
import { useLanguage } from "@/i18n/language";
import { OpinionWords } from "@/i18n/OpinionWords";
import { addressOf } from "@/ui/address";
import { questionIn } from "./answering";
import { Outcome } from "./Outcome";
import { opinionQuestions } from "./opinion.queries";
import "./opinion.css";

const FORMATS = ["CSV", "XLSX", "JSONL"] as const satisfies ExportFormat[];

type PartProps = { forum: string; standards: Pick<DiscussedStandard, "standardId" | "code">[] };

/** What people answered to the organiser's questions, for the page on what came out of a forum. */
export function OpinionResultsPart(props: PartProps) {
  return (
    <OpinionWords>
      <Part {...props} />
    </OpinionWords>
  );
}

function Part({ forum, standards }: PartProps) {
  const language = useLanguage();
  const { data: questions = [] } = useQuery(opinionQuestions(forum));
  if (questions.length === 0) return null;
  const codeOf = (id: string) => standards.find(({ standardId }) => standardId === id)?.code;
  return (
    <section className="mt6" aria-labelledby="jawaban-pertanyaan">
      <h2 id="jawaban-pertanyaan">
        <FormattedMessage id="opinion.results.title" />
      </h2>
      <ul className="plain ruled card mt4">
        {questions.map((question) => {
          const { text, lang } = questionIn(question, language);
          return (
            <li key={question.id} className="stack">
              <h3 lang={lang}>{text}</h3>
              <p className="sm muted">
                <span className="code">{codeOf(question.standardId)}</span>{" "}
                {question.component && <FormattedMessage id={`standard.component.${question.component}`} />}
              </p>
              <Outcome question={question} />
            </li>
          );
        })}
      </ul>
      <p className="sm muted mt2 no-print">
        <FormattedMessage id="opinion.results.files" />
        {FORMATS.map((format, place) => (
          <span key={format}>
            {place > 0 && ","}{" "}
            <a
              href={addressOf(
                `/api/v1/forums/${forum}/opinion-results-export?format=${format}&lang=${language}`,
              )}
              download
            >
              {format === "JSONL" ? "JSON Lines" : format}
            </a>
          </span>
        ))}
      </p>
    </section>
  );
}
