import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import type { FollowUp, FollowUpProgress } from "@/api/types.gen";
import { MeetingMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import type { Shown } from "./filter";
import { UnitPromisesPage } from "./UnitPromisesPage";

const PROGRESS: FollowUpProgress = {
  all: 4,
  planned: 0,
  inProgress: 1,
  blocked: 0,
  doneUnverified: 0,
  verified: 3,
  cancelled: 0,
  overdue: 1,
  percentDone: 75,
};

const PROMISE: FollowUp = {
  id: "p",
  unitId: "u",
  forumId: "f",
  forum: { slug: "forum-loket", title: "Forum Loket" },
  text: "Membuka loket kedua.",
  owner: "Seksi Layanan",
  horizon: "SHORT",
  dueOn: "2026-03-31",
  state: "IN_PROGRESS",
  overdue: true,
  overdueDays: 10,
  changes: [],
  notes: [],
  evidence: [],
  version: 1,
};

async function page(progress: FollowUpProgress, found: FollowUp[], shown: Shown = "BERJALAN") {
  const asked: string[][] = [];
  server.use(
    http.get("*/api/v1/units/loka/follow-up-progress", () => HttpResponse.json(progress)),
    http.get("*/api/v1/units/loka/follow-ups", ({ request }) => {
      asked.push(new URL(request.url).searchParams.getAll("state"));
      return HttpResponse.json({ items: found });
    }),
  );
  await showAt(
    "/",
    <Suspense>
      <MeetingMessages>
        <UnitPromisesPage unit={{ slug: "loka", name: "Loka POM" }} shown={shown} />
      </MeetingMessages>
    </Suspense>,
  );
  return asked;
}

test("anybody reads how much of what a unit promised is done, and each promise with the way to its forum", async () => {
  const asked = await page(PROGRESS, [PROMISE]);
  expect(await screen.findByText("75%")).toBeVisible();
  expect(screen.getByText("3 dari 4 terverifikasi")).toBeVisible();
  expect(screen.getByText("Membuka loket kedua.")).toBeVisible();
  expect(screen.getByText("Terlambat 10 hari")).toBeVisible();
  expect(screen.getByRole("link", { name: "Forum Loket" })).toHaveAttribute(
    "href",
    "/forum/forum-loket/hasil",
  );
  expect(asked).toEqual([["PLANNED", "IN_PROGRESS", "BLOCKED", "DONE_UNVERIFIED"]]);
});

test("where nothing is open any more it says so, and what was kept is one press away", async () => {
  await page(PROGRESS, []);
  expect(await screen.findByText("Tidak ada yang cocok")).toBeVisible();
  expect(screen.getByRole("link", { name: "Terverifikasi" })).toHaveAttribute(
    "href",
    "/unit/loka/tindak-lanjut?tampil=TERVERIFIKASI",
  );
});

test("a unit that promised nothing says that, and shows no bar", async () => {
  const { percentDone: _, ...none } = { ...PROGRESS, all: 0, inProgress: 0, verified: 0, overdue: 0 };
  await page(none, []);
  expect(await screen.findByText("Belum ada tindak lanjut")).toBeVisible();
  expect(screen.queryByText(/%/)).toBeNull();
  expect(screen.queryByRole("navigation")).toBeNull();
});
