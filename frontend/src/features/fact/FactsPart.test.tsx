import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { FactImport, FactImportResult, UnitRoles } from "@/api/types.gen";
import { server } from "@/test/server";
import { showWhole } from "@/test/show";
import { FactsPart } from "./FactsPart";

const MEMBERSHIP = {
  unitId: "u",
  unitSlug: "loka",
  zone: "Asia/Jakarta",
  roles: ["MODERATOR"],
} as unknown as UnitRoles;

test("a file is looked at first, what it replaces is said, and it comes in as it was seen", async () => {
  const sent: string[] = [];
  const seen: FactImportResult = {
    dryRun: true,
    read: 4,
    added: 3,
    known: 0,
    replaced: 2,
    broken: 1,
    personal: ["Nama pelapor"],
    headings: ["tanggal", "layanan"],
    faults: [
      { row: 3, column: "tanggal", code: "not-a-date", detail: "bukan tanggal", cells: ["besok", "SP-01"] },
    ],
  };
  server.use(
    http.get("*/api/v1/units/u/fact-imports", () => HttpResponse.json({ items: [] })),
    http.post("*/api/v1/units/u/fact-imports", ({ request }) => {
      sent.push(new URL(request.url).search);
      return HttpResponse.json(seen, { status: 201 });
    }),
  );
  await import("@/i18n/id/workspace");
  await import("@/i18n/id/fact.json");
  await showWhole(<FactsPart membership={MEMBERSHIP} />);
  await userEvent.click(await screen.findByText("Impor berkas", { selector: "summary" }));
  await userEvent.click(screen.getByRole("radio", { name: "Register unit" }));
  await userEvent.click(screen.getByRole("checkbox"));
  const csv = new File(["tanggal,layanan\n"], "a.csv", { type: "text/csv" });
  await userEvent.upload(screen.getByLabelText(/^Berkas CSV/), csv);
  await userEvent.click(screen.getByRole("button", { name: "Periksa berkas" }));
  expect(await screen.findByText(/2 baris dari layanan dan bulan yang sama/)).toBeVisible();
  expect(screen.getByText(/data pribadi: Nama pelapor/)).toBeVisible();
  expect(screen.getByRole("cell", { name: "bukan tanggal" })).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Masukkan 3 baris, lewati 1 yang salah" }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[0]).toContain("dryRun=true");
  expect(sent[0]).toContain("source=UNIT_REGISTER");
  expect(new URLSearchParams(sent[1])).toEqual(
    new URLSearchParams("kind=COMPLAINTS&source=UNIT_REGISTER&publish=true&skipBroken=true&replace=true"),
  );
});

const MADE: FactImport = {
  id: "i",
  kind: "COMPLAINTS",
  source: "SP4N_LAPOR",
  published: false,
  rows: 36,
  replaced: 0,
  from: "2026-01-01",
  to: "2026-06-30",
  by: "Sri",
  at: "2026-11-27T03:00:00Z",
  version: 1,
};

test("an import is undone after it was said what that means", async () => {
  let made = MADE;
  server.use(
    http.get("*/api/v1/units/u/fact-imports", () => HttpResponse.json({ items: [made] })),
    http.delete("*/api/v1/fact-imports/i", () => {
      made = { ...made, undoneAt: made.at, undoneBy: "Sri" };
      return new HttpResponse(null, { status: 204 });
    }),
  );
  await import("@/i18n/id/fact.json");
  await showWhole(<FactsPart membership={MEMBERSHIP} />);
  await userEvent.click(await screen.findByRole("button", { name: "Batalkan impor" }));
  const dialog = await screen.findByRole("dialog");
  expect(dialog).toHaveTextContent("yang digantikannya dihitung kembali");
  await userEvent.click(within(dialog).getByRole("button", { name: "Batalkan impor" }));
  expect(await screen.findByText(/^Dibatalkan/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Tampilkan untuk umum" })).toBeNull();
});

test("an import is shown to everybody and taken back, each as it was seen and after it was said what that means", async () => {
  let made = MADE;
  const seen: unknown[] = [];
  const moved = (published: boolean) =>
    http.post(`*/api/v1/fact-imports/i/${published ? "publication" : "withdrawal"}`, ({ request }) => {
      seen.push(request.headers.get("If-Match"));
      made = { ...made, published, version: made.version + 1 };
      return HttpResponse.json(made);
    });
  server.use(
    http.get("*/api/v1/units/u/fact-imports", () => HttpResponse.json({ items: [made] })),
    moved(true),
    moved(false),
  );
  await import("@/i18n/id/fact.json");
  await showWhole(<FactsPart membership={MEMBERSHIP} />);
  await userEvent.click(await screen.findByRole("button", { name: "Tampilkan untuk umum" }));
  const asked = await screen.findByRole("dialog");
  expect(asked).toHaveTextContent("tercatat di buku register");
  await userEvent.click(within(asked).getByRole("button", { name: "Tampilkan untuk umum" }));
  await userEvent.click(await screen.findByRole("button", { name: "Tarik dari umum" }));
  expect(screen.getByText("Untuk umum")).toBeVisible();
  const back = await screen.findByRole("dialog", { name: "Tarik impor ini dari umum?" });
  await userEvent.click(within(back).getByRole("button", { name: "Tarik dari umum" }));
  expect(await screen.findByRole("button", { name: "Tampilkan untuk umum" })).toBeVisible();
  expect(seen).toEqual(['"1"', '"2"']);
});
