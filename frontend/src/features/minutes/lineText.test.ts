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

  const line = { ...BLANK, ...takingDown(question, BLANK) };

  expect(toSend(line)).toMatchObject({ feedbackId: "f", problem: "Sejak kapan?", component: "SD3" });
  expect(nextAfter(line).feedbackId).toBe("");
});

test("words that are written already are not replaced by those of a question", () => {
  const question = { feedbackId: "f", text: "Sejak kapan?" } as LiveQuestion;
  expect(takingDown(question, { ...BLANK, problem: "Antrean" }).problem).toBe("Antrean");
});
