import { useIntl } from "react-intl";
import type { OpinionQuestion } from "@/api/types.gen";
import { useLanguage } from "@/i18n/language";
import { HIGHEST, inLanguage } from "./answering";

/** What may be chosen, by place from 1. */
export function choicesOf({ type, options }: OpinionQuestion) {
  const count = type === "YES_NO" ? 2 : type === "SCALE" ? HIGHEST : options.length;
  return Array.from({ length: count }, (_, place) => place + 1);
}

/** What a question's choices are called, and what its number counts; `none` where that is not said. */
export function useLabels(question: OpinionQuestion) {
  const intl = useIntl();
  const language = useLanguage();

  function labelOf(choice: number): { text: string; lang: string | undefined } {
    const { type, options, low, high } = question;
    if (type === "YES_NO") {
      return {
        text: intl.formatMessage({ id: choice === 1 ? "opinion.yes" : "opinion.no" }),
        lang: undefined,
      };
    }
    if (type !== "SCALE") return inLanguage(options[choice - 1] ?? { id: "" }, language);
    const end = choice === 1 ? low : choice === HIGHEST ? high : undefined;
    if (!end) return { text: String(choice), lang: undefined };
    const { text, lang } = inLanguage(end, language);
    return { text: intl.formatMessage({ id: "opinion.scale.end" }, { number: choice, label: text }), lang };
  }

  const measure = question.measure ? inLanguage(question.measure, language).text : "none";
  return { labelOf, measure };
}
