import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import { expect, test, vi } from "vitest";
import type { Assessment, AssessmentReasonCode, EvidencePack, UnitRoles } from "@/api/types.gen";
import { loadConfig } from "@/config";
import { WorkspaceMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { saveAs } from "@/ui/saveAs";
import { AssessmentPage } from "./AssessmentPage";

vi.mock("@/ui/saveAs");

const MEMBERSHIP = {
  unitId: "u",
  unitSlug: "loka",
  unitName: "Loka",
  zone: "Asia/Jakarta",
  roles: ["HEAD"],
} as unknown as UnitRoles;

const ASSESSMENT: Assessment = {
  unitId: "u",
  on: "2026-11-27",
  rulesFrom: "2023-01-01",
  source: "Pedoman 5/2023",
  index: 1.7,
  indicators: [
    {
      indicator: "STANDARDS_PUBLISHED",
      number: 3,
      name: "Jumlah media publikasi",
      weight: 7,
      score: 2,
      scale: ["Belum", "Sebagian", "Dua media", "Dua dan SIPPN", "Tiga dan SIPPN", "Empat dan SIPPN"],
      reasons: [{ code: "HAS_MEDIA", names: ["PRINT", "WEBSITE"], count: 2 }],
      missing: [
        { code: "NEEDS_SIPPN", names: ["SP-01 Pengaduan"], count: 1 },
        { code: "NEEDS_PROOF", names: ["SCREEN"], count: 1 },
        { code: "NEEDS_ABSENT_ELEMENTS", names: ["MEDIA"], count: 1 },
      ],
      evidence: [
        { kind: "DECREE", id: "d", title: "SK 12", path: "/api/v1/decrees/d/paper.pdf" },
        { kind: "STANDARD", id: "s", title: "SP-01", path: "/api/v1/standards/s" },
        { kind: "AGREEMENT", id: "f", title: "Forum 2026", path: "/api/v1/forums/f/agreement" },
        {
          kind: "ATTENDANCE",
          id: "x",
          ofId: "f",
          title: "Hadir",
          path: "/api/v1/sessions/x/attendance-list.pdf",
        },
        {
          kind: "MINUTES",
          id: "x",
          ofId: "f",
          title: "Notulen sesi",
          path: "/api/v1/sessions/x/minutes.pdf",
        },
        { kind: "PHOTO", id: "x", ofId: "f", title: "Sesi 1", path: "/api/v1/sessions/x/photos" },
        { kind: "FORUM_REPORT", id: "f", title: "Laporan 2026", path: "/api/v1/forums/f/report.pdf" },
        { kind: "REVIEW", id: "s", title: "SP-01 ditinjau", path: "/api/v1/standards/s/review-entries" },
        {
          kind: "PUBLICATION",
          id: "s",
          title: "SP-01 tampil",
          path: "/api/v1/units/u/publications?standardId=s",
        },
        { kind: "PLEDGE", id: "p", ofId: "d", title: "Maklumat 2026", path: "/api/v1/pledges/p" },
        { kind: "SURVEY", id: "q", title: "SKM 2026", path: "/api/v1/surveys/q" },
        { kind: "FOLLOW_UP", id: "w", ofId: "q", title: "Menambah loket", path: "/api/v1/follow-ups/w" },
      ],
    },
  ],
};

async function page() {
  server.use(
    http.get("*/config.json", () => HttpResponse.json({ api: "", oidc: {}, demo: false })),
    http.get("*/api/v1/units/u/assessment", () => HttpResponse.json(ASSESSMENT)),
  );
  await loadConfig();
  await import("@/i18n/id/workspace");
  await showAt(
    "/",
    <WorkspaceMessages>
      <Suspense>
        <AssessmentPage membership={MEMBERSHIP} />
      </Suspense>
    </WorkspaceMessages>,
  );
}

test("says the score, what it stands for, why, and what the next point asks for", async () => {
  await page();
  const indicator = within(await screen.findByRole("article"));
  expect(indicator.getByText("2 dari 5")).toBeVisible();
  expect(indicator.getByText("Tampil di: Media cetak dan Situs web.")).toBeVisible();
  expect(
    indicator.getByText("Tampilkan keenam komponen di SIPP Nasional untuk: SP-01 Pengaduan."),
  ).toBeVisible();
  expect(
    indicator.getByText(
      "Lampirkan foto atau tangkapan layar bertanggal pada catatan publikasi di: Layar, TV, atau kios.",
    ),
  ).toBeVisible();
  expect(indicator.getByText("Unsur yang belum hadir: Media massa.")).toBeVisible();
});

test("every piece of evidence leads to where one sees it", async () => {
  await page();
  const list = within(await screen.findByRole("article"));
  const leads = (name: string) => list.getByRole("link", { name, hidden: true }).getAttribute("href");
  expect(leads("SK 12")).toBe("/api/v1/decrees/d/paper.pdf");
  expect(leads("SP-01")).toBe("/kelola/loka/standar/s");
  expect(leads("Forum 2026")).toBe("/kelola/loka/forum/f");
  expect(leads("Hadir")).toBe("/kelola/loka/forum/f/pertemuan/x/dokumen");
  expect(leads("Notulen sesi")).toBe("/kelola/loka/forum/f/pertemuan/x/notulen");
  expect(leads("Sesi 1")).toBe("/kelola/loka/forum/f/pertemuan/x/foto");
  expect(leads("Laporan 2026")).toBe("/api/v1/forums/f/report.pdf");
  expect(leads("SP-01 ditinjau")).toBe("/kelola/loka/peninjauan");
  expect(leads("SP-01 tampil")).toBe("/kelola/loka/publikasi");
  expect(leads("Maklumat 2026")).toBe("/kelola/loka/keputusan/d");
  expect(leads("SKM 2026")).toBe("/kelola/loka/survei/q");
  expect(leads("Menambah loket")).toBe("/kelola/loka/survei/q?bagian=rtl");
});

const PACK: EvidencePack = {
  unitId: "u",
  unitName: "Loka",
  indicator: "STANDARDS_PUBLISHED",
  number: 3,
  name: "Jumlah media publikasi",
  on: "2026-11-27",
  source: "Pedoman 5/2023",
  score: 2,
  scoreMeans: "Dua media",
  mostFiles: 5,
  mostBytes: 5_000_000,
  files: [
    {
      name: "01-daftar-media-publikasi.pdf",
      title: "Daftar Media Publikasi",
      changes: ["COMBINED", "MADE_SMALLER", "SPLIT"],
      contents: [{ title: "Banner, 1 Oktober 2026", path: "/api/v1/files/f/content", size: 9_000_000 }],
    },
  ],
  beyond: [],
  leftOut: [{ content: { title: "Diskusi", path: "/api/v1/files/g/content" }, reason: "NOT_RELEASED" }],
  atRisk: [{ content: { title: "Baliho", path: "/api/v1/files/i/content" }, reason: "NO_ROOM" }],
  gaps: [],
  absent: ["SIPP Nasional"],
};

test("shows what a pack will hold, what is changed and left out, before it is saved", async () => {
  server.use(
    http.get("*/api/v1/units/u/assessment/STANDARDS_PUBLISHED/pack", () => HttpResponse.json(PACK)),
    http.get("*/api/v1/units/u/assessment/STANDARDS_PUBLISHED/pack.zip", () =>
      HttpResponse.json(
        {
          code: "unavailable",
          title: "Layanan belum siap",
          detail: "Coba lagi sebentar lagi.",
          traceId: "t",
        },
        { status: 503, headers: { "Content-Type": "application/problem+json" } },
      ),
    ),
  );
  await page();
  await userEvent.click(await screen.findByText("Paket bukti untuk formulir PEKPPP"));
  const files = within(await screen.findByRole("list", { name: "Isi paket" }));
  expect(files.getByText("01-daftar-media-publikasi.pdf")).toBeVisible();
  expect(files.getByText(/gambarnya diperkecil/)).toBeVisible();
  expect(screen.getByText("Diskusi").closest("li")).toHaveTextContent("belum ditampilkan oleh unit");
  expect(files.getByText(/masih lebih dari 5 MB, dokumen dibagi/)).toBeVisible();
  expect(screen.getByRole("heading", { name: "Mungkin tidak muat" })).toBeVisible();
  expect(screen.getByText("Baliho").closest("li")).toHaveTextContent("formulir hanya menerima lima berkas");
  expect(screen.getByText("SIPP Nasional")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Unduh paket indikator 3 (ZIP)" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Coba lagi sebentar lagi.");
});

/** As the service writes it: the manifest first, as it is, then everything else. */
function zipWith(manifest: string) {
  const name = new TextEncoder().encode("manifest.json");
  const content = new TextEncoder().encode(manifest);
  const head = new DataView(new ArrayBuffer(30));
  head.setUint32(18, content.length, true);
  head.setUint16(26, name.length, true);
  return new Blob([head.buffer, name, content, "PK dan seterusnya"]);
}

const PACKED = "*/api/v1/units/u/assessment/STANDARDS_PUBLISHED/pack.zip";

async function save(zip: Blob) {
  server.use(
    http.get("*/api/v1/units/u/assessment/STANDARDS_PUBLISHED/pack", () => HttpResponse.json(PACK)),
    http.get(PACKED, async () =>
      HttpResponse.arrayBuffer(await zip.arrayBuffer(), { headers: { "Content-Type": "application/zip" } }),
    ),
  );
  await page();
  await userEvent.click(await screen.findByText("Paket bukti untuk formulir PEKPPP"));
  await userEvent.click(await screen.findByRole("button", { name: "Unduh paket indikator 3 (ZIP)" }));
}

test("says after saving what was split, what was too much, and where it lies in the pack", async () => {
  const lies = "di luar batas/01-peta.pdf";
  const map = { title: "Peta", path: "/api/v1/files/h/content" };
  await save(
    zipWith(
      JSON.stringify({
        ...PACK,
        files: [{ ...PACK.files[0], changes: ["SPLIT"], size: 4_000_000 }],
        atRisk: [],
        beyond: [{ name: lies, title: "Media cetak, lebih dari 5 MB", changes: [], contents: [map] }],
        leftOut: [{ content: map, reason: "TOO_LARGE", file: lies }],
      }),
    ),
  );
  expect(await screen.findByText(/1 berkas melebihi batas formulir/)).toHaveTextContent(
    "Paket sudah diunduh dengan 1 berkas; 1 di antaranya diubah seperti disebut di bawah.",
  );
  const files = within(screen.getByRole("list", { name: "Isi paket" }));
  expect(files.getByText("Dokumen dibagi.")).toBeVisible();
  const beyond = within(screen.getByRole("list", { name: /Di luar batas formulir/ }));
  expect(beyond.getByText(lies)).toBeVisible();
  expect(screen.getByText(/tidak dapat diperkecil/).closest("li")).toHaveTextContent(
    `Peta: lebih dari 5 MB dan tidak dapat diperkecil atau dibagi. Ada dalam ZIP sebagai ${lies}.`,
  );
});

test("saves a pack also where its manifest cannot be read, and says where one sees what came of it", async () => {
  await save(new Blob(["bukan zip"]));
  expect(await screen.findByText(/Buka 00-daftar-bukti.pdf/)).toBeVisible();
  expect(vi.mocked(saveAs)).toHaveBeenCalled();
});

test("has words for every reason that the service gives", async () => {
  const words: Record<string, string> = (await import("@/i18n/id/assessment.json")).default;
  const contract = await import("@/api/types.gen?raw");
  const [, codes = ""] = /export type AssessmentReasonCode = ([^;]*);/.exec(contract.default) ?? [];
  const all = [...codes.matchAll(/'(\w+)'/g)].map(([, code]) => code as AssessmentReasonCode);
  expect(all.length).toBeGreaterThan(30);
  expect(all.filter((code) => !words[`assessment.reason.${code}`])).toEqual([]);
});
