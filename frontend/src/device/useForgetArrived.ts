import { useEffect } from "react";
import { forgetDraft } from "./drafts";

/** What stands there needs no keeping on the device, also where we never learnt that it had arrived. */
export function useForgetArrived(name: string, arrived: string | undefined) {
  useEffect(() => {
    if (arrived !== undefined) void forgetDraft<string>(name, (kept) => kept.trim() === arrived);
  }, [name, arrived]);
}
