import type { FollowUpState } from "@/api/types.gen";
import type { Wanted } from "./followUp.queries";

/** Which promises the list shows, as its form offers it; what is neither verified nor cancelled comes first. */
export const SHOWN = [
  "BERJALAN",
  "TERHAMBAT",
  "PERLU_VERIFIKASI",
  "TERVERIFIKASI",
  "DIBATALKAN",
  "SEMUA",
] as const;

export type Shown = (typeof SHOWN)[number];

const STATES: Record<Shown, FollowUpState[]> = {
  BERJALAN: ["PLANNED", "IN_PROGRESS", "BLOCKED", "DONE_UNVERIFIED"],
  TERHAMBAT: ["BLOCKED"],
  PERLU_VERIFIKASI: ["DONE_UNVERIFIED"],
  TERVERIFIKASI: ["VERIFIED"],
  DIBATALKAN: ["CANCELLED"],
  SEMUA: [],
};

/** As it stands in the address. */
export interface Filter {
  tampil?: Shown;
  pemilik?: string;
  forum?: string;
  lewat?: true;
}

/** What an address asks for; nothing that it does not know. */
export function filterIn(search: Record<string, unknown>): Filter {
  const shown = SHOWN.find((each) => each === search.tampil);
  const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);
  const owner = text(search.pemilik);
  const forum = text(search.forum);
  return {
    ...(shown && { tampil: shown }),
    ...(owner && { pemilik: owner }),
    ...(forum && { forum }),
    ...(search.lewat === true && { lewat: true as const }),
  };
}

export function wantedBy(filter: Filter): Wanted {
  return {
    state: STATES[filter.tampil ?? "BERJALAN"],
    owner: filter.pemilik,
    forum: filter.forum,
    overdue: filter.lewat,
  };
}
