import { HttpResponse, http } from "msw";
import { type ReactNode, Suspense } from "react";
import type { EntryBatch, EntryPreview, UnitRoles } from "@/api/types.gen";
import { WorkspaceMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { EntryPage } from "./EntryPage";

export const DRAFT = "entri/petugas/f";
export const MEMBERSHIP = { unitId: "u", unitSlug: "loka", roles: ["DRAFTER"] } as unknown as UnitRoles;
export const FORUM = { id: "f", title: "Forum Contoh", unit: { zone: "Asia/Jakarta" } };

export const PREVIEW: EntryPreview = {
  columns: [{ heading: "Isi", column: "TEXT" }, { heading: "Catatan kami" }],
  ready: 120,
  readyRows: [
    {
      number: 2,
      channel: "LETTER",
      receivedOn: "2026-11-20",
      late: false,
      components: ["SD3"],
      kind: "SUGGESTION",
      text: "Antrean panjang.",
      identity: "ANONYMOUS",
    },
  ],
  alreadyEntered: [{ number: 3, reference: "S-1" }],
  repeated: [],
  broken: [
    {
      number: 4,
      cells: ["=1+1", "x"],
      faults: [{ column: "RECEIVED_ON", code: "no-date", detail: "bukan tanggal" }],
    },
  ],
};

export function batch(more: Partial<EntryBatch> = {}): EntryBatch {
  return {
    id: "b",
    forumId: "f",
    taken: 120,
    alreadyEntered: 1,
    broken: 1,
    entered: 0,
    discarded: 0,
    byName: "Siti Rahma",
    begunAt: "2026-11-26T02:00:00Z",
    ...more,
  };
}

/** Its words are loaded first, which on a busy machine takes longer than a test waits. */
export async function page(
  what: ReactNode = <EntryPage membership={MEMBERSHIP} forum={FORUM} author="petugas" />,
) {
  await import("@/i18n/id/workspace");
  return showAt(
    "/",
    <WorkspaceMessages>
      <Suspense>{what}</Suspense>
    </WorkspaceMessages>,
  );
}

export function batches(...items: EntryBatch[]) {
  server.use(http.get("*/api/v1/forums/f/entry-batches", () => HttpResponse.json({ items })));
}
