import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import { expect, test } from "vitest";
import type { Assessment, AssessmentReasonCode, UnitRoles } from "@/api/types.gen";
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

test("has words for every reason that the service gives", async () => {
  const words: Record<string, string> = (await import("@/i18n/id/assessment.json")).default;
  const contract = await import("@/api/types.gen?raw");
  const [, codes = ""] = /export type AssessmentReasonCode = ([^;]*);/.exec(contract.default) ?? [];
  const all = [...codes.matchAll(/'(\w+)'/g)].map(([, code]) => code as AssessmentReasonCode);
  expect(all.length).toBeGreaterThan(30);
  expect(all.filter((code) => !words[`assessment.reason.${code}`])).toEqual([]);
});
