import type { OpinionQuestion } from "@/api/types.gen";

/** What differs; what is undefined is not there. */
type Differing = { [Field in keyof OpinionQuestion]?: OpinionQuestion[Field] | undefined };

/** A question as the service tells it. */
export function questionOf(more: Differing = {}) {
  return {
    id: "q",
    standardId: "s",
    component: "SD3",
    place: 1,
    type: "YES_NO",
    text: "Apakah 3 hari kerja dapat diterima?",
    options: [],
    required: false,
    hiddenUntilClose: false,
    state: "OPEN",
    discussed: true,
    answers: 0,
    few: false,
    results: { answers: 0, counts: [] },
    version: 0,
    ...more,
  } as OpinionQuestion;
}
