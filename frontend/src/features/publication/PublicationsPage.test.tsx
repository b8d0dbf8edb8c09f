import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import { beforeEach, expect, test } from "vitest";
import type { Publication, PublicationCoverage, PublicationPlan, UnitRoles } from "@/api/types.gen";
import { loadConfig } from "@/config";
import { WorkspaceMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { SHOWN } from "./media";
import { PublicationsPage } from "./PublicationsPage";

const MEMBERSHIP = {
  unitId: "u",
  unitSlug: "loka",
  zone: "Asia/Jakarta",
  roles: ["DRAFTER"],
} as unknown as UnitRoles;

const STANDARD: PublicationCoverage = {
  standardId: "s",
  slug: "pengaduan",
  code: "SP-01",
  title: "Layanan Pengaduan",
  media: ["PRINT"],
  everywhere: [],
  components: SHOWN.map((code) => ({ code, media: code === "SD4" ? [] : ["PRINT"] })),
  provenOn: "2026-11-20",
};

const BANNER: Publication = {
  id: "p",
  unitId: "u",
  standard: { id: "s", slug: "pengaduan", code: "SP-01", title: "Layanan Pengaduan" },
  medium: "PRINT",
  components: ["SD1", "SD2"],
  title: "Banner di ruang tunggu",
  shownFrom: "2026-11-01",
  proofs: [{ fileId: "f", name: "banner.jpg", kind: "JPEG", size: 9, sha256: "00", takenOn: "2026-11-20" }],
  recordedAt: "2026-11-20T02:00:00Z",
  version: 4,
};

const FAULTS = [
  { pointer: "/shownFrom", code: "in-future", detail: "belum tiba" },
  { pointer: "/proofs/0/takenOn", code: "in-the-future", detail: "foto belum dibuat" },
];

beforeEach(async () => {
  server.use(
    http.get("*/config.json", () => HttpResponse.json({ api: "", oidc: {}, demo: false })),
    http.get("*/api/v1/units/u/publication-coverage", () => HttpResponse.json({ items: [STANDARD] })),
    http.get("*/api/v1/units/u/publications", () => HttpResponse.json({ items: [BANNER] })),
    http.get("*/api/v1/pledges", () => HttpResponse.json({ items: [] })),
    http.get("*/api/v1/units/u/surveys", () =>
      HttpResponse.json({ items: [{ id: "k", title: "SKM 2026" }] }),
    ),
  );
  await loadConfig();
});

/** Its words are loaded first, which on a busy machine takes longer than a test waits. */
async function page(membership = MEMBERSHIP) {
  await import("@/i18n/id/workspace");
  return showAt(
    "/",
    <WorkspaceMessages>
      <Suspense>
        <PublicationsPage membership={membership} />
      </Suspense>
    </WorkspaceMessages>,
  );
}

test("says which component is shown nowhere, and where the others are", async () => {
  await page();
  expect(await screen.findByText("Belum tampil di mana pun: Biaya/tarif.")).toBeVisible();
  expect(screen.getByText("Belum lengkap di SIPPN")).toBeVisible();
  const fee = screen.getByRole("row", { name: /Biaya\/tarif/ });
  expect(within(fee).getByText("Tidak ada")).toBeVisible();
});

test("keeps the photo first and then records with it; a refusal keeps what was typed", async () => {
  const plans: PublicationPlan[] = [];
  server.use(
    http.post("*/api/v1/files", () => HttpResponse.json({ id: "new-file" }, { status: 201 })),
    http.post("*/api/v1/units/u/publications", async ({ request }) => {
      plans.push((await request.json()) as PublicationPlan);
      return plans.length === 1
        ? HttpResponse.json(problem(400, "invalid-request", { errors: FAULTS }), { status: 400 })
        : HttpResponse.json(BANNER, { status: 201 });
    }),
  );
  await page();
  const user = userEvent.setup();
  await user.click(await screen.findByRole("button", { name: "Catat publikasi" }));
  const form = within(screen.getByRole("dialog"));
  await user.selectOptions(form.getByLabelText("Jenis media"), "SCREEN");
  await user.click(form.getByLabelText("Biaya/tarif"));
  await user.type(form.getByLabelText("Nama"), "Layar antrean");
  await user.upload(
    form.getByLabelText("Foto atau tangkapan layar"),
    new File(["x"], "layar.png", { type: "image/png" }),
  );
  await user.click(form.getByRole("button", { name: "Simpan" }));

  await waitFor(() => expect(form.getByLabelText("Tampil sejak")).toHaveAccessibleDescription(/belum tiba/));
  expect(form.getByLabelText("Tanggal foto atau tangkapan layar")).toHaveAccessibleDescription(
    /belum dibuat/,
  );
  expect(form.getByLabelText("Nama")).toHaveValue("Layar antrean");
  await user.click(form.getByRole("button", { name: "Simpan" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
  expect(plans[1]).toMatchObject({
    standardId: "s",
    medium: "SCREEN",
    title: "Layar antrean",
    components: ["SD1", "SD2", "SD3", "SD5", "SD6"],
    proofs: [{ fileId: "new-file" }],
  });
});

test("results of a survey are shown as a whole", async () => {
  let sent: PublicationPlan | undefined;
  server.use(
    http.post("*/api/v1/units/u/publications", async ({ request }) => {
      sent = (await request.json()) as PublicationPlan;
      return HttpResponse.json(BANNER, { status: 201 });
    }),
  );
  await page();
  const user = userEvent.setup();
  await user.click(await screen.findByRole("button", { name: "Catat publikasi" }));
  const form = within(screen.getByRole("dialog"));
  await form.findByRole("option", { name: "Hasil survei SKM 2026" });
  await user.selectOptions(form.getByLabelText("Yang ditampilkan"), "Hasil survei SKM 2026");
  expect(form.queryByLabelText("Biaya/tarif")).not.toBeInTheDocument();
  await user.type(form.getByLabelText("Nama"), "Papan pengumuman");
  await user.click(form.getByRole("button", { name: "Simpan" }));
  await waitFor(() =>
    expect(sent).toMatchObject({ surveyId: "k", components: [], title: "Papan pengumuman" }),
  );
  expect(sent).not.toHaveProperty("standardId");
});

test("an end is said over the version that was listed, and keeps the proofs", async () => {
  let sent: PublicationPlan | undefined;
  let seen: string | null = null;
  server.use(
    http.put("*/api/v1/publications/p", async ({ request }) => {
      seen = request.headers.get("If-Match");
      sent = (await request.json()) as PublicationPlan;
      return HttpResponse.json(BANNER);
    }),
  );
  await page();
  const user = userEvent.setup();
  await user.click(await screen.findByRole("button", { name: /^Ubah/ }));
  const form = within(screen.getByRole("dialog"));
  await user.type(form.getByLabelText("Hari terakhir"), "2026-11-26");
  await user.click(form.getByRole("button", { name: "Simpan" }));
  await waitFor(() => expect(sent?.shownUntil).toBe("2026-11-26"));
  expect(seen).toBe('"4"');
  expect(sent?.components).toEqual(["SD1", "SD2"]);
  expect(sent?.proofs).toEqual([{ fileId: "f", takenOn: "2026-11-20" }]);
});

test("who only reads is told which role records", async () => {
  await page({ ...MEMBERSHIP, roles: ["AUDITOR"] });
  expect(await screen.findByText("Banner di ruang tunggu")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Catat publikasi" })).not.toBeInTheDocument();
});
