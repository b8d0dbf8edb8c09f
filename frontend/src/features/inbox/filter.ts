import type { CommunityElement, ComponentCode, FeedbackKind, InboxState } from "@/api/types.gen";
import { ELEMENTS } from "@/ui/elements";
import { KINDS } from "@/ui/kinds";

export const STATES = [
  "OPEN",
  "OBJECTED",
  "REPORTED",
  "APPEALED",
  "OVERDUE",
  "SUSPECTED",
  "ANSWERED",
  "HELD",
  "HIDDEN",
  "WITHDRAWN",
] as const satisfies InboxState[];

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
  /** Only what names an organisation: whether its giver was verified to speak for it. */
  organisasi?: "belum" | "sudah";
  /** Only what says the same: the group of one matter. */
  kelompok?: string;
  /** Of those that wait for an answer: one's own, or nobody's. */
  tugas?: "saya" | "tanpa";
  /** Of those that wait for an answer: those of a colleague, by their id. */
  petugas?: string;
  /** Only what one has not opened yet. */
  baca?: "belum";
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
    ...oneOf("organisasi", ["belum", "sudah"] as const, search),
    ...text("kelompok", search),
    ...oneOf("tugas", ["saya", "tanpa"] as const, search),
    ...text("petugas", search),
    ...oneOf("baca", ["belum"] as const, search),
    ...text("q", search),
    ...text("buka", search),
  };
}

type Part = { [key in keyof InboxSearch]?: InboxSearch[key] | undefined };

/** A search with some of it changed; what becomes undefined is left out of the address, and so is its contrary. */
export function changed(search: InboxSearch, part: Part) {
  return inboxSearch({ ...search, ...contraryTo(part, search), ...part });
}

/** What would leave nothing together with what is chosen now. */
function contraryTo({ keadaan, tugas, petugas }: Part, search: InboxSearch): Part {
  return {
    ...(tugas && { petugas: undefined }),
    ...(petugas && { tugas: undefined }),
    ...((tugas || petugas) && neverWaits(search.keadaan) && { keadaan: undefined }),
    ...(neverWaits(keadaan) && { tugas: undefined, petugas: undefined }),
  };
}

/** Whether no input of a state waits for an answer, so that it is nobody's task. */
function neverWaits(state: InboxState | undefined) {
  return state === "HIDDEN" || state === "WITHDRAWN";
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
    ...(search.organisasi && {
      organisation: search.organisasi === "belum" ? ("UNVERIFIED" as const) : ("VERIFIED" as const),
    }),
    ...(search.kelompok && { groupId: search.kelompok }),
    ...(search.q && { q: search.q }),
  };
}

/** How the office goes about them; files of the whole list know nothing of it. */
export function handled({ tugas, petugas, baca }: InboxSearch) {
  return {
    ...(tugas && { assigned: tugas === "saya" ? ("MINE" as const) : ("NOBODY" as const) }),
    ...(petugas && { assigneeId: petugas }),
    ...(baca && { unread: true }),
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
