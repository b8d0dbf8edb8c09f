import type { LiveQuestion, MinuteLine } from "@/api/types.gen";
import { BLANK, nextAfter, takingDown, toSend, toWrite } from "./lineText";

test("what is left empty is not said", () => {
  expect(toSend({ ...BLANK, problem: "Antrean lama", speaker: "  " })).toMatchObject({
    problem: "Antrean lama",
    speaker: null,
    standardId: null,
    component: null,
    amount: null,
    timeUnit: null,
  });
});

test("a number without a unit counts days, and a unit without a number nothing", () => {
  expect(toSend({ ...BLANK, problem: "x", amount: "2" })).toMatchObject({
    amount: 2,
    timeUnit: "CALENDAR_DAYS",
  });
  expect(toSend({ ...BLANK, problem: "x", timeUnit: "MONTHS" })).toMatchObject({
    amount: null,
    timeUnit: null,
  });
});

test("a component goes with its standard only", () => {
  expect(toSend({ ...BLANK, problem: "x", component: "SD3" }).component).toBeNull();
});

test("who speaks goes on about the same component", () => {
  const said = {
    ...BLANK,
    attendanceId: "a",
    speaker: "Klinik",
    standardId: "s",
    component: "SD3",
    problem: "x",
    action: "y",
  };
  expect(nextAfter(said)).toEqual({
    ...BLANK,
    attendanceId: "a",
    speaker: "Klinik",
    standardId: "s",
    component: "SD3",
  });
});

test("a line that is there goes into the form and back unchanged", () => {
  const line = {
    id: "l",
    problem: "Antrean lama",
    speaker: "Klinik",
    amount: 2,
    timeUnit: "MONTHS",
    horizon: "SHORT",
    version: 0,
  } as MinuteLine;
  expect(toSend(toWrite(line))).toMatchObject({ problem: "Antrean lama", amount: 2, timeUnit: "MONTHS" });
});

test("a question from a phone is taken down once, and the next line is another one", () => {
  const question = {
    feedbackId: "f",
    text: "Sejak kapan?",
    standardId: "s",
    component: "SD3",
  } as LiveQuestion;

  const line = { ...BLANK, ...takingDown(question, BLANK, undefined) };

  expect(toSend(line)).toMatchObject({ feedbackId: "f", problem: "Sejak kapan?", component: "SD3" });
  expect(nextAfter(line).feedbackId).toBe("");
});

test("words that are written already are not replaced by those of a question", () => {
  const question = { feedbackId: "f", text: "Sejak kapan?" } as LiveQuestion;
  const written = { ...BLANK, problem: "Antrean" };
  expect({ ...written, ...takingDown(question, written, undefined) }).toMatchObject({
    feedbackId: "f",
    problem: "Antrean",
  });
});

describe("who chooses another question", () => {
  const first = { feedbackId: "a", text: "Sejak kapan?", standardId: "s", component: "SD3" } as LiveQuestion;
  const second = { feedbackId: "b", text: "Siapa petugasnya?" } as LiveQuestion;
  const chosen = { ...BLANK, ...takingDown(first, BLANK, undefined) };

  test("takes that one down whole, and nothing of the one before", () => {
    expect({ ...chosen, ...takingDown(second, chosen, first) }).toEqual({
      ...BLANK,
      feedbackId: "b",
      problem: "Siapa petugasnya?",
    });
    expect({ ...chosen, ...takingDown(undefined, chosen, first) }).toEqual(BLANK);
  });

  test("keeps what was written by hand", () => {
    const written = { ...chosen, problem: "Sejak kapan berlaku?", standardId: "t", component: "SD1" };
    expect({ ...written, ...takingDown(second, written, first) }).toEqual({ ...written, feedbackId: "b" });
  });
});
