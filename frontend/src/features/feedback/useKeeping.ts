import { useCallback, useEffect, useRef, useState } from "react";
import { forgetDraft, keepDraft } from "@/device/drafts";
import {
  type Attempt,
  draftName,
  emptyFields,
  type FeedbackDraft,
  type FormFields,
  type Target,
} from "./feedbackDraft";

const CALM = 250;

/** Whether the words are on the device: nothing to keep, kept, or the browser refuses. */
export type Keeping = "nothing" | "kept" | "refused";

/** Keeps what is typed on the device, and the attempt it went out with. */
export function useKeeping(target: Target, fields: FormFields, kept: FeedbackDraft | undefined) {
  const [state, setState] = useState<Keeping>(kept ? "kept" : "nothing");
  const draft = useRef<FeedbackDraft>(kept ?? { target, fields });
  const name = draftName(target);

  const write = useCallback(async () => {
    try {
      await keepDraft(name, draft.current);
      setState("kept");
    } catch {
      setState("refused");
    }
  }, [name]);

  useEffect(() => {
    if (fields === draft.current.fields) return;
    draft.current = { ...draft.current, fields };
    if (JSON.stringify(fields) === JSON.stringify(emptyFields(target))) {
      void forgetDraft(name).then(() => setState("nothing"));
      return;
    }
    const timer = setTimeout(write, CALM);
    window.addEventListener("pagehide", write);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pagehide", write);
    };
  }, [fields, target, name, write]);

  const keep = useCallback(
    (attempt: Attempt) => {
      draft.current = { ...draft.current, attempt };
      return write();
    },
    [write],
  );

  /** After a final no: the words stay, but are not sent again by themselves. */
  const rest = useCallback(() => {
    draft.current = { target: draft.current.target, fields: draft.current.fields };
    return write();
  }, [write]);

  return { state, keep, rest, lastAttempt: () => draft.current.attempt };
}
