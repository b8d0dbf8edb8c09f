import type { PictureCount, PictureMeasure, PictureState, UnitPicture } from "@/api/types.gen";
import type { EvidenceKey } from "@/i18n/keys";

/** In this order people choose; the last is for members alone. */
export const MEASURES = [
  "STANDARDS",
  "FORUM",
  "REVIEW",
  "FOLLOW_UPS",
  "SURVEY",
  "CERTIFICATE",
  "INPUTS",
] as const satisfies PictureMeasure[];

/** How good a state is: drawn by its own hatching and sign, so that no colour is needed. */
export type Tone = "good" | "fair" | "bad" | "none" | "unknown";

interface Known {
  state: PictureState;
  tone: Tone;
  name: EvidenceKey;
}

const UNKNOWN: Known = { state: "UNKNOWN", tone: "unknown", name: "picture.unknown" };

/** What a unit can be in each measure, the better first. */
export const STATES: Record<PictureMeasure, Known[]> = {
  STANDARDS: [
    { state: "ALL", tone: "good", name: "picture.standards.all" },
    { state: "SOME", tone: "fair", name: "picture.standards.some" },
    { state: "NONE", tone: "none", name: "picture.standards.none" },
    UNKNOWN,
  ],
  FORUM: [
    { state: "AGREED", tone: "good", name: "picture.forum.agreed" },
    { state: "HELD", tone: "fair", name: "picture.forum.held" },
    { state: "NONE", tone: "none", name: "picture.forum.none" },
    UNKNOWN,
  ],
  REVIEW: [
    { state: "CURRENT", tone: "good", name: "picture.review.current" },
    { state: "LATE", tone: "bad", name: "picture.review.late" },
    { state: "NONE", tone: "none", name: "picture.review.none" },
    UNKNOWN,
  ],
  FOLLOW_UPS: [
    { state: "CURRENT", tone: "good", name: "picture.followUps.current" },
    { state: "LATE", tone: "bad", name: "picture.followUps.late" },
    { state: "NONE", tone: "none", name: "picture.followUps.none" },
    UNKNOWN,
  ],
  SURVEY: [
    { state: "GRADE_A", tone: "good", name: "picture.survey.a" },
    { state: "GRADE_B", tone: "good", name: "picture.survey.b" },
    { state: "GRADE_C", tone: "fair", name: "picture.survey.c" },
    { state: "GRADE_D", tone: "bad", name: "picture.survey.d" },
    { state: "LATE", tone: "bad", name: "picture.survey.late" },
    { state: "NONE", tone: "none", name: "picture.survey.none" },
    UNKNOWN,
  ],
  CERTIFICATE: [
    { state: "CERTIFIED", tone: "good", name: "picture.certificate.held" },
    { state: "NONE", tone: "none", name: "picture.certificate.none" },
    UNKNOWN,
  ],
  INPUTS: [
    { state: "ANSWERED", tone: "good", name: "picture.inputs.answered" },
    { state: "WAITING", tone: "bad", name: "picture.inputs.waiting" },
    { state: "NONE", tone: "none", name: "picture.inputs.none" },
    UNKNOWN,
  ],
};

export function known(measure: PictureMeasure, state: PictureState) {
  return STATES[measure].find((one) => one.state === state) ?? UNKNOWN;
}

export function unitsIn(counts: PictureCount[], state: PictureState) {
  return counts.find((one) => one.state === state)?.units ?? 0;
}

/** How many are as they should be. */
export function goodOnes(measure: PictureMeasure, counts: PictureCount[]) {
  return STATES[measure]
    .filter(({ tone }) => tone === "good")
    .reduce((sum, { state }) => sum + unitsIn(counts, state), 0);
}

/** Of how many nothing is known in that year. */
export function unknownOnes(counts: PictureCount[]) {
  return unitsIn(counts, "UNKNOWN");
}

/** The states that occur; what is not known only where it does. */
export function shownStates(measure: PictureMeasure, all: PictureCount[][]) {
  return STATES[measure].filter(
    ({ state }) => state !== "UNKNOWN" || all.some((counts) => unitsIn(counts, state) > 0),
  );
}

/** The same states of several groups together. */
export function together(measure: PictureMeasure, all: PictureCount[][]): PictureCount[] {
  return STATES[measure]
    .map(({ state }) => ({ state, units: all.reduce((sum, counts) => sum + unitsIn(counts, state), 0) }))
    .filter(({ units }) => units > 0);
}

/** What a unit is in a measure. */
export function stateOf(measure: PictureMeasure, unit: UnitPicture): PictureState {
  switch (measure) {
    case "STANDARDS":
      return unit.standards.state;
    case "FORUM":
      return unit.forum.state;
    case "REVIEW":
      return unit.review.state;
    case "FOLLOW_UPS":
      return unit.followUps.state;
    case "SURVEY":
      return unit.survey.state;
    case "CERTIFICATE":
      return unit.certificate.state;
    case "INPUTS":
      return unit.inputs?.state ?? "UNKNOWN";
  }
}
