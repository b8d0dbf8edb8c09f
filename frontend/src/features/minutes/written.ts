import { ownDraft, useOwnKept } from "@/device/ownKept";
import { BLANK, type Written } from "./lineText";

const KIND = "notulen";

const restOf = (session: string) => `${session}/tulis`;

/** The line of a session that the author is writing, as it lies on the device. */
export function useWritten(session: string) {
  return useOwnKept<Written>(KIND, restOf(session), BLANK);
}

/** The same, as it is now. */
export function writtenBy(author: string | undefined, session: string) {
  return ownDraft<Written>(KIND, author, restOf(session));
}
