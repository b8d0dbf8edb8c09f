import type { EntryPreview, FeedbackChannel } from "@/api/types.gen";
import { useKept } from "@/device/useKept";
import { csvOf } from "@/ui/csv";

/** What was pasted, and what holds for rows that do not say it. It stays on the device until the service has it. */
export interface SheetDraft {
  text: string;
  channel: FeedbackChannel | undefined;
  /** ISO 8601, a day. */
  receivedOn: string;
  /** Whether rows are meant that read like ones typed in already; another sheet is looked at anew. */
  repeats?: boolean;
  /** Under which key it was sent; another sheet gets another. */
  key?: string;
  /** The service took other rows than were seen to be good, so all of the sheet is still here. */
  partlyEntered?: boolean;
}

const BLANK: SheetDraft = { text: "", channel: undefined, receivedOn: "" };

/** Undefined until the device has been asked. */
export function useSheetDraft(author: string, forumId: string) {
  return useKept<SheetDraft>(`entri/${author}/${forumId}`, BLANK);
}

/** What is left once the good rows are taken: the headings and the broken rows as they came. */
export function onlyBroken({ columns, broken }: EntryPreview) {
  if (broken.length === 0) return "";
  return csvOf([columns.map(({ heading }) => heading), ...broken.map(({ cells }) => cells)]);
}

/** Reads a file of text; Excel writes CSV in the encoding of its country unless told otherwise. */
export async function textOf(file: File) {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
