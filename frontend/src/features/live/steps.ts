import type { AgendaSubject, ComponentCode, Stage } from "@/api/types.gen";
import { COMPONENT_CODES } from "@/ui/componentCodes";

/** Where a session stands: before its agenda, at an item, or at one component of it. */
export interface Step {
  /** Counts from 1, as people count; null before the first. */
  item: number | null;
  standardId: string | null;
  component: ComponentCode | null;
}

/** Before the first item: what the last forum promised is shown. */
export const OPENING: Step = { item: null, standardId: null, component: null };

/** All steps of an agenda in the order in which one goes through them: each item, then each of its components. */
export function stepsOf(agenda: { item: number; subjects: AgendaSubject[] }[]): Step[] {
  return [
    OPENING,
    ...agenda.flatMap(({ item, subjects }) => [
      { item, standardId: null, component: null },
      ...subjects.flatMap(({ standardId, components }) =>
        (components?.length ? components : COMPONENT_CODES).map((component) => ({
          item,
          standardId,
          component,
        })),
      ),
    ]),
  ];
}

export function stepOf({
  agendaItem,
  standardId,
  component,
}: Omit<Stage, "sessionId" | "moderated" | "version">): Step {
  return { item: agendaItem ?? null, standardId: standardId ?? null, component: component ?? null };
}

/** Which of the steps that is; the nearest before it when the agenda was changed meanwhile. */
export function placeOf(steps: Step[], here: Step) {
  const exactly = steps.findIndex((step) => isSame(step, here));
  if (exactly >= 0) return exactly;
  return Math.max(
    0,
    steps.findIndex(({ item }) => item === here.item),
  );
}

function isSame(one: Step, other: Step) {
  return one.item === other.item && one.standardId === other.standardId && one.component === other.component;
}
