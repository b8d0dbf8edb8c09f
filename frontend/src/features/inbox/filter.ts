import type { CommunityElement, ComponentCode, FeedbackKind, InboxState } from "@/api/types.gen";
import { ELEMENTS } from "@/ui/elements";

export const STATES = [
  "OPEN",
  "OBJECTED",
  "ANSWERED",
  "HELD",
  "HIDDEN",
  "WITHDRAWN",
] as const satisfies InboxState[];

const KINDS: FeedbackKind[] = [
  "SUPPORT",
  "OBJECTION",
  "SUGGESTION",
  "QUESTION",
  "CORRECTION",
  "APPRECIATION",
  "COMPLAINT",
];
/** What the address of the inbox says, so that a filtered inbox can be handed on. */
export interface InboxSearch {
  keadaan?: InboxState;
  forum?: string;
  standar?: string;
  komponen?: ComponentCode;
  jenis?: FeedbackKind;
  unsur?: CommunityElement;
  /** Only what came after the closing of the window in which it was written. */
  terlambat?: "ya";
  q?: string;
  /** Input that is open. */
  buka?: string;
}

/** Takes from an address what the inbox understands, and drops the rest. */
export function inboxSearch(search: Record<string, unknown>): InboxSearch {
  return {
    ...oneOf("keadaan", STATES, search),
    ...text("forum", search),
    ...text("standar", search),
    ...(/^(SD[1-6]|MF[1-8])$/.test(String(search.komponen)) && {
      komponen: search.komponen as ComponentCode,
    }),
    ...oneOf("jenis", KINDS, search),
    ...oneOf("unsur", ELEMENTS, search),
    ...oneOf("terlambat", ["ya"] as const, search),
    ...text("q", search),
    ...text("buka", search),
  };
}

/** A search with some of it changed; what becomes undefined is left out of the address. */
export function changed(
  search: InboxSearch,
  part: { [key in keyof InboxSearch]?: InboxSearch[key] | undefined },
) {
  return inboxSearch({ ...search, ...part });
}

/** The same in the words of the service; which input is open is the page's own affair. */
export function asked(unitId: string, search: InboxSearch) {
  return {
    unitId,
    ...(search.keadaan && { state: search.keadaan }),
    ...(search.forum && { forumId: search.forum }),
    ...(search.standar && { standardId: search.standar }),
    ...(search.komponen && { component: search.komponen }),
    ...(search.jenis && { kind: search.jenis }),
    ...(search.unsur && { element: search.unsur }),
    ...(search.terlambat && { late: true }),
    ...(search.q && { q: search.q }),
  };
}

function oneOf<K extends string, T extends string>(
  key: K,
  values: readonly T[],
  search: Record<string, unknown>,
) {
  const value = values.find((one) => one === search[key]);
  return (value && { [key]: value }) as { [key in K]?: T } | undefined;
}

function text<K extends string>(key: K, search: Record<string, unknown>) {
  const value = search[key] === undefined || search[key] === null ? "" : String(search[key]).trim();
  return (value ? { [key]: value } : undefined) as { [key in K]?: string } | undefined;
}
