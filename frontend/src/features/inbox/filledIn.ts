import type { IntlShape } from "react-intl";
import type { AnswerTemplate } from "@/api/types.gen";
import type { PickedInput } from "./usePicked";

/** What may stand in braces, and what of the inputs comes in its place. The service refuses any other. */
const PLACES: Record<string, (intl: IntlShape, input: PickedInput) => string[]> = {
  forum: (_, { forum }) => [forum.title],
  standar: (_, { standardCode }) => (standardCode ? [standardCode] : []),
  komponen: (intl, { feedback }) =>
    feedback.components.map((code) => intl.formatMessage({ id: `standard.component.${code}` })),
  nomor: (_, { receiptNumber }) => [receiptNumber],
};

/** The names that may stand in braces. */
export const PLACEHOLDERS = Object.keys(PLACES).map((name) => `{${name}}`);

/**
 * So many of a kind are named; of more it says how many, in no language. The numbers of thousands would be longer than an
 * answer may be, and nobody reads them.
 */
const MOST_NAMED = 20;

/** A template in the language of the inputs, with what they say in place of the braces. */
export function filledIn(intl: IntlShape, template: AnswerTemplate, inputs: PickedInput[]) {
  const english = inputs.every(({ feedback }) => feedback.language === "en");
  const text = (english && template.textEn) || template.text;
  return text.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
    const place = PLACES[name];
    if (!place) return whole;
    const values = [...new Set(inputs.flatMap((input) => place(intl, input)))];
    // What an input does not name is for the writer to say.
    if (values.length === 0) return "…";
    const named = values.slice(0, MOST_NAMED).join(", ");
    return values.length > MOST_NAMED ? `${named}, … (+${values.length - MOST_NAMED})` : named;
  });
}
