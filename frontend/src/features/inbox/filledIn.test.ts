import type { IntlShape } from "react-intl";
import type { AnswerTemplate, InboxFeedback } from "@/api/types.gen";
import { filledIn } from "./filledIn";

// Asked for the name of a component only.
const INTL = { formatMessage: () => "Waktu" } as unknown as IntlShape;
const TEMPLATE = { text: "{nomor}: {komponen} di {forum}, {standar}. {lain}", textEn: "{nomor} thanks" };

function input(receiptNumber: string, language: "id" | "en" = "id") {
  return {
    receiptNumber,
    forum: { title: "Forum A" },
    feedback: { components: ["SD3"], language },
  } as InboxFeedback;
}

const filled = (...inputs: InboxFeedback[]) => filledIn(INTL, TEMPLATE as AnswerTemplate, inputs);

test("names what the inputs are about, each once, and leaves open what they do not name", () => {
  expect(filled(input("A1"), input("B2"))).toBe("A1, B2: Waktu di Forum A, …. {lain}");
});

test("is in English only where all inputs are", () => {
  expect(filled(input("A1", "en"))).toBe("A1 thanks");
  expect(filled(input("A1", "en"), input("B2"))).toMatch(/^A1, B2: Waktu/);
});

test("of thousands some are named and the rest counted, so that the answer is not too long to be sent", () => {
  const many = Array.from({ length: 3000 }, (_, place) => input(`N${place}`));
  const text = filled(...many);
  expect(text).toContain("N0, N1, ");
  expect(text).toContain("N19, … (+2980): Waktu");
  expect(text).not.toContain("N20");
  expect(text.length).toBeLessThan(5000);
});
