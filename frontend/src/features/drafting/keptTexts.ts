import { forgetDraft, keepDraft, keptDrafts } from "@/device/drafts";
import type { StructuredText } from "@/ui/document/document";
import type { ComponentPlace } from "./drafting.queries";
import type { DraftReason } from "./reasons";
import type { DraftRow } from "./rows";

/** A text and rows that the service has not acknowledged yet, with what they were written over. */
export interface KeptText extends ComponentPlace {
  text: StructuredText;
  /** Absent from what was kept before there were rows. */
  rows?: readonly DraftRow[];
  /** Version of the component that the author saw, and its text then. */
  seen: number;
  base: StructuredText;
  baseRows?: readonly DraftRow[];
  /** Absent from what was kept before changes had reasons. */
  reason?: DraftReason;
  baseReason?: DraftReason;
}

/** Several people may use one computer; nobody finds another's unsent text. */
function shelf(author: string, standardId: string) {
  return `naskah/${author}/${standardId}/`;
}

function nameOf(author: string, { standardId, number, code }: ComponentPlace) {
  return `${shelf(author, standardId)}${number}/${code}`;
}

export function keepText(author: string, kept: KeptText) {
  return keepDraft(nameOf(author, kept), kept);
}

export function forgetText(author: string, place: ComponentPlace) {
  return forgetDraft(nameOf(author, place));
}

/** What this author left unsent in a standard: the tab was closed, the line was dead, the login had ended. */
export function keptTexts(author: string, standardId: string) {
  return keptDrafts<KeptText>(shelf(author, standardId));
}

/** Sorted by whether its version can still be written: what was frozen meanwhile cannot be sent any more. */
export function sortKept(kept: KeptText[], frozen: ReadonlySet<number>) {
  return {
    open: kept.filter(({ number }) => !frozen.has(number)),
    stranded: kept.filter(({ number }) => frozen.has(number)),
  };
}
