import { useState } from "react";
import type { InboxFeedback } from "@/api/types.gen";

export type Picked = ReturnType<typeof usePicked>;

/** The inputs picked for one answer. They stay picked when the list is narrowed down otherwise. */
export function usePicked() {
  const [inputs, setInputs] = useState<InboxFeedback[]>([]);
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const ids = new Set(inputs.map(({ feedback }) => feedback.id));

  function toggle(input: InboxFeedback) {
    const { id } = input.feedback;
    setRefused(new Set([...refused].filter((other) => other !== id)));
    setInputs(ids.has(id) ? inputs.filter(({ feedback }) => feedback.id !== id) : [...inputs, input]);
  }

  function pickAll(others: InboxFeedback[]) {
    setInputs([...inputs, ...others.filter(({ feedback }) => !ids.has(feedback.id))]);
  }

  function clear() {
    setInputs([]);
    setRefused(new Set());
  }

  /** Marks what an answer was refused for; all stay picked until somebody decides. */
  function refuse(refusedIds: string[]) {
    setRefused(new Set(refusedIds));
  }

  function dropRefused() {
    setInputs(inputs.filter(({ feedback }) => !refused.has(feedback.id)));
    setRefused(new Set());
  }

  return { inputs, ids, refused, toggle, pickAll, clear, refuse, dropRefused };
}
