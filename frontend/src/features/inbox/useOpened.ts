import { useEffect, useRef } from "react";
import type { InboxFeedback } from "@/api/types.gen";

/** The open input stays in sight when an act takes it out of the filtered list. */
export function useOpened(inputs: InboxFeedback[], id: string | undefined) {
  const listed = inputs.find(({ feedback }) => feedback.id === id);
  const last = useRef<InboxFeedback>(undefined);
  useEffect(() => {
    if (listed) last.current = listed;
  }, [listed]);
  return listed ?? (id !== undefined && last.current?.feedback.id === id ? last.current : undefined);
}
