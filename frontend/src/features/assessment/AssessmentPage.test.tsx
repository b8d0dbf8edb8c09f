import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import { expect, test } from "vitest";
import type { Assessment, AssessmentReasonCode, EvidencePack, UnitRoles } from "@/api/types.gen";
import { loadConfig } from "@/config";
import { WorkspaceMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { AssessmentPage } from "./AssessmentPage";

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
      missing: [{ code: "NEEDS_SIPPN", names: ["SP-01 Pengaduan"], count: 1 }],
      evidence: [{ kind: "DECREE", title: "SK 12", path: "/api/v1/decrees/d/paper.pdf" }],
    },
  ],
};

test("says the score, what it stands for, why, and what the next point asks for", async () => {
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
  const indicator = within(await screen.findByRole("article"));
  expect(indicator.getByText("2 dari 5")).toBeVisible();
  expect(indicator.getByText("Tampil di: Media cetak dan Situs web.")).toBeVisible();
  expect(
    indicator.getByText("Tampilkan keenam komponen di SIPP Nasional untuk: SP-01 Pengaduan."),
  ).toBeVisible();
  expect(indicator.getByRole("link", { name: "SK 12", hidden: true })).toHaveAttribute(
    "href",
    "/api/v1/decrees/d/paper.pdf",
  );
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
      changes: ["COMBINED", "MADE_SMALLER"],
      contents: [{ title: "Banner, 1 Oktober 2026", path: "/api/v1/files/f/content", size: 9_000_000 }],
    },
  ],
  leftOut: [{ content: { title: "Diskusi", path: "/api/v1/files/g/content" }, reason: "NOT_RELEASED" }],
  gaps: [],
  absent: ["SIPP Nasional"],
};

test("shows what a pack will hold, what is changed and left out, before it is saved", async () => {
  server.use(
    http.get("*/config.json", () => HttpResponse.json({ api: "", oidc: {}, demo: false })),
    http.get("*/api/v1/units/u/assessment", () => HttpResponse.json(ASSESSMENT)),
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
  await userEvent.click(await screen.findByText("Paket bukti untuk formulir PEKPPP"));
  const files = within(await screen.findByRole("list", { name: "Isi paket" }));
  expect(files.getByText("01-daftar-media-publikasi.pdf")).toBeVisible();
  expect(files.getByText(/gambarnya diperkecil/)).toBeVisible();
  expect(screen.getByText("Diskusi").closest("li")).toHaveTextContent("belum ditampilkan oleh unit");
  expect(screen.getByText("SIPP Nasional")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Unduh paket indikator 3 (ZIP)" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Coba lagi sebentar lagi.");
});

test("has words for every reason that the service gives", async () => {
  const words: Record<string, string> = (await import("@/i18n/id/assessment.json")).default;
  const contract = await import("@/api/types.gen?raw");
  const [, codes = ""] = /export type AssessmentReasonCode = ([^;]*);/.exec(contract.default) ?? [];
  const all = [...codes.matchAll(/'(\w+)'/g)].map(([, code]) => code as AssessmentReasonCode);
  expect(all.length).toBeGreaterThan(30);
  expect(all.filter((code) => !words[`assessment.reason.${code}`])).toEqual([]);
});
