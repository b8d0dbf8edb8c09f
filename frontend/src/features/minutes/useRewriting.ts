import { use } from "react";
import type { MinuteLine } from "@/api/types.gen";
import { Author } from "@/device/author";
import { useKept } from "@/device/useKept";
import { toWrite, type Written } from "./lineText";
import { etagOf } from "./minutes.queries";

/** A line that is written anew, as it was seen. */
interface Rewriting {
  id: string;
  etag: string;
  before: Written;
  text: Written;
}

const NONE: Rewriting | null = null;

/** The line of a session that this account is writing anew, on the device until it is done or left. */
export function useRewriting(session: string) {
  const kept = useKept<Rewriting | null>(`ubah-notulen/${use(Author)}/${session}`, NONE);
  if (kept === undefined) return undefined;
  const { value: line } = kept;
  return {
    line,
    /** Whether leaving it would take something away. */
    isChanged: line !== null && JSON.stringify(line.text) !== JSON.stringify(line.before),
    begin: (line: MinuteLine) => {
      const before = toWrite(line);
      return kept.change(() => ({ id: line.id, etag: etagOf(line), before, text: before }));
    },
    change: (part: Partial<Written>) =>
      kept.change((now) => now && { ...now, text: { ...now.text, ...part } }),
    end: kept.forget,
  };
}
