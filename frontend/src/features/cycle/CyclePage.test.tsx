import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import type { CycleEntry, UnitRoles, YearlyCycle } from "@/api/types.gen";
import { WorkspaceMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { CyclePage } from "./CyclePage";

const HEAD = { unitId: "u", unitSlug: "loka", zone: "Asia/Jakarta", roles: ["HEAD"] } as unknown as UnitRoles;

const EVALUATED: CycleEntry = {
  kind: "EVALUATION",
  state: "LATE",
  on: "2026-07-18",
  what: { id: "Evaluasi penerapan standar", en: "Evaluate" },
  step: "RECORD_REVIEW",
  subjects: [
    { id: "a", title: "SP-01" },
    { id: "b", title: "SP-02" },
  ],
};

const ASKED: CycleEntry = {
  kind: "SURVEY",
  state: "DONE",
  on: "2026-08-03",
  what: { id: "Survei kepuasan masyarakat", en: "Survey" },
  subjects: [{ id: "s", title: "SKM Semester I 2026" }],
};

const YEAR: YearlyCycle = {
  year: 2026,
  today: "2026-11-27",
  entries: [
    EVALUATED,
    ASKED,
    {
      ...EVALUATED,
      kind: "BRIEFING",
      state: "SOON",
      on: "2026-12-20",
      what: { id: "Sosialisasi kepada petugas", en: "Briefing" },
      step: "HOLD_BRIEFING",
      subjects: [{ id: "b", title: "Petugas loket" }],
    },
    {
      ...EVALUATED,
      kind: "FORUM",
      state: "SOON",
      on: "2026-12-31",
      what: { id: "Adakan forum konsultasi publik sekali setahun", en: "Hold a forum" },
      step: "PLAN_FORUM",
      subjects: [],
    },
  ],
  rules: [
    {
      kind: "FORUM",
      since: "2018-01-01",
      source: "Permenpan RB 16/2017",
      verified: false,
      soonDays: 92,
      duty: { id: "Adakan forum", en: "Hold a forum" },
    },
  ],
  lastForum: { id: "f", title: "FKP 2025", openFollowUps: 2 },
};

test("says by month what is done and due, what comes next, and begins the forum from the last one", async () => {
  const copied = vi.fn();
  server.use(
    http.get("*/api/v1/units/u/yearly-cycle", () => HttpResponse.json(YEAR)),
    http.post("*/api/v1/forums/f/copy", ({ request }) => {
      copied(request.headers.get("Idempotency-Key"));
      return HttpResponse.json(problem(409, "illegal-transition"), { status: 409 });
    }),
  );
  await import("@/i18n/id/workspace");
  await showAt(
    "/",
    <WorkspaceMessages>
      <Suspense>
        <CyclePage membership={HEAD} asked="nanti" />
      </Suspense>
    </WorkspaceMessages>,
  );
  const next = within(await screen.findByRole("region", { name: "Langkah berikutnya" }));
  expect(next.getByText(/SP-01, SP-02/)).toBeVisible();
  expect(next.getByRole("link", { name: "Catat evaluasi atau peninjauan" })).toHaveAttribute(
    "href",
    "/kelola/loka/peninjauan",
  );
  expect(next.getByRole("link", { name: "Laksanakan sosialisasi" })).toHaveAttribute(
    "href",
    "/kelola/loka/sosialisasi?buka=b",
  );
  const august = within(screen.getByRole("region", { name: "Agustus 2026" }));
  expect(august.getByText("Selesai 3 Agu 2026", { exact: false })).toBeVisible();
  expect(august.queryByRole("link")).toBeNull();
  expect(screen.getByText(/2 janji yang belum selesai/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Salin sebagai rencana baru" }));
  expect(await screen.findByRole("alert")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Salin sebagai rencana baru" }));
  await waitFor(() => expect(copied).toHaveBeenCalledTimes(2));
  expect(copied.mock.calls[0]).toEqual(copied.mock.calls[1]);
});

const PLANNED: CycleEntry = {
  kind: "FORUM",
  state: "WAITING",
  on: "2026-06-13",
  what: { id: "Tanda tangani berita acara forum konsultasi publik", en: "Sign" },
  step: "SIGN_AGREEMENT",
  subjects: [{ id: "f", title: "FKP 2026" }],
};

async function page(year: YearlyCycle) {
  server.use(http.get("*/api/v1/units/u/yearly-cycle", () => HttpResponse.json(year)));
  await import("@/i18n/id/workspace");
  await showAt(
    "/",
    <WorkspaceMessages>
      <Suspense>
        <CyclePage membership={HEAD} asked={undefined} />
      </Suspense>
    </WorkspaceMessages>,
  );
}

test("what follows a forum and a survey comes after what is late, with its way and without an invented day", async () => {
  const published: CycleEntry = { ...ASKED, state: "WAITING", step: "PLAN_FOLLOW_UPS" };
  const soon = YEAR.entries.filter(({ state }) => state === "SOON");
  const many = [1, 2, 3].map((day) => ({ ...EVALUATED, on: `2026-07-1${day}` }));
  await page({ ...YEAR, entries: [PLANNED, ...many, published, ...soon] });
  const next = within(await screen.findByRole("region", { name: "Langkah berikutnya" }));
  expect(next.getAllByRole("link").map((link) => link.textContent)).toEqual([
    "Catat evaluasi atau peninjauan",
    "Catat evaluasi atau peninjauan",
    "Catat evaluasi atau peninjauan",
    "Tanda tangani berita acara",
    "Rencanakan tindak lanjut",
  ]);
  expect(next.getByText(/Sejak 13 Jun 2026, tanpa batas waktu/)).toBeVisible();
  expect(next.getByRole("link", { name: "Rencanakan tindak lanjut" })).toHaveAttribute(
    "href",
    "/kelola/loka/survei/s?bagian=rtl",
  );
  expect(next.getByText("2 langkah lagi ada di daftar per bulan di bawah.")).toBeVisible();
});

test("what did not fit on the agenda of the new forum is said with its number before one goes on", async () => {
  await page(YEAR);
  server.use(
    http.post("*/api/v1/forums/f/copy", () =>
      HttpResponse.json({ id: "n", carried: { open: 57, onAgenda: 50 } }, { status: 201 }),
    ),
  );
  await userEvent.click(await screen.findByRole("button", { name: "Salin sebagai rencana baru" }));
  expect(await screen.findByText(/50 janji yang belum selesai masuk susunan acara, 7 tidak/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Buka rencana forum" })).toHaveAttribute(
    "href",
    "/kelola/loka/forum/n",
  );
  expect(screen.queryByRole("button", { name: "Salin sebagai rencana baru" })).toBeNull();
});
