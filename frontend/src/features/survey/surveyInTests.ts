import type { ElementCode, Survey, SurveyResults } from "@/api/types.gen";

export const CODES = ["U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U9"] as const satisfies ElementCode[];

/** A survey as the service shows it. */
export function surveyOf(more: Partial<Survey> = {}): Survey {
  return {
    id: "s",
    slug: "skm",
    unit: { id: "u", slug: "loka", name: "Loka Contoh" },
    title: "SKM Semester II 2026",
    periodFrom: "2026-07-01",
    periodTo: "2026-12-31",
    opensOn: "2026-11-01",
    closesOn: "2026-12-15",
    state: "OPEN",
    questions: CODES.map((element) => ({
      element,
      name: { id: `Unsur ${element}`, en: `Element ${element}` },
      question: { id: `Pertanyaan ${element}`, en: `Question ${element}` },
      answers: ["tidak baik", "kurang baik", "baik", "sangat baik"].map((id) => ({ id, en: id })),
      components: [],
    })),
    ownQuestions: [],
    profileQuestions: ["AGE"],
    answerRule: "ONE_PER_DEVICE",
    roundedWeight: false,
    hasResponses: true,
    version: 3,
    ...more,
  };
}

/** The worked example of the rule. */
export function resultsOf(more: Partial<SurveyResults> = {}): SurveyResults {
  return {
    countedAt: "2026-11-27T02:00:00Z",
    responses: 169,
    population: 300,
    sampleSize: 169,
    hidden: false,
    index: 88.76,
    grade: "A",
    gradeName: { id: "Sangat baik", en: "Very good" },
    weightedMean: 3.55,
    elements: CODES.map((code) => ({
      code,
      name: { id: `Unsur ${code}`, en: `Element ${code}` },
      sum: 548,
      mean: 3.243,
      weightedMean: 0.36,
      index: 81.07,
      grade: "B",
      counts: [2, 18, 86, 63],
      components: [],
    })),
    lowest: ["U3", "U8", "U2"],
    method: {
      rule: "Permenpan RB 14/2017",
      article: "Lampiran",
      weight: "1/9",
      scale: [],
      grades: [{ grade: "A", name: { id: "Sangat baik", en: "Very good" }, from: 88.31, to: 100 }],
      text: { id: "Setiap unsur berbobot tepat 1/9.", en: "Each element weighs exactly 1/9." },
    },
    byMonth: [],
    byQuarter: [],
    byHalfYear: [],
    byChannel: [
      { key: "QR", hidden: false, responses: 160, index: 88.9, grade: "A" },
      { key: "PAPER", hidden: true },
    ],
    profile: [],
    withheld: [],
    ...more,
  };
}
