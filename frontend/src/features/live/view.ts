import type { Live, LiveAgendaItem } from "@/api/types.gen";

/** The item that is on; undefined before the first. */
export function itemOn({ agenda, stage }: Live) {
  return agenda.find(({ item }) => item === stage.agendaItem);
}

/** The question that is answered now. */
export function questionOn({ questions, stage }: Live) {
  return questions.find(({ id }) => id === stage.questionId);
}

/** Open polls, the one opened last first. */
export function openPolls({ polls }: Live) {
  return polls.filter(({ state }) => state === "OPEN").reverse();
}

/** Closed polls, the last one first. */
export function results({ polls }: Live) {
  return polls.filter(({ state }) => state === "CLOSED").reverse();
}

/** How long an item has been on in all its runs, in ms; undefined when it was never begun. */
export function ranMs({ runs }: LiveAgendaItem, now: number) {
  if (runs.length === 0) return undefined;
  return runs.reduce(
    (sum, { startedAt, endedAt }) =>
      sum + Math.max(0, (endedAt ? Date.parse(endedAt) : now) - Date.parse(startedAt)),
    0,
  );
}
