import { act, screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import type { ForumResults } from "@/api/types.gen";
import { MeetingMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { ResultsPage } from "./ResultsPage";

const NOBODY = [
  { element: "SERVICE_USER" as const, invited: 0, registered: 0, present: 0 },
  { element: "PROVIDER" as const, invited: 0, registered: 0, present: 0 },
];
const HELD = { id: "pertemuan", title: "Pertemuan di Kisaran", startsAt: "2026-11-24T02:00:00Z" };

async function shown(part: Partial<ForumResults>) {
  const results: ForumResults = {
    forum: {
      id: "f",
      slug: "forum",
      title: "Forum",
      state: "RESULTS_PUBLISHED",
      unit: { id: "u", slug: "loka", name: "Loka Contoh", shortName: "Loka", zone: "Asia/Jakarta" },
    },
    inputs: {
      late: 0,
      received: 1,
      published: 1,
      held: 0,
      hidden: 0,
      withdrawn: 0,
      accepted: 1,
      partlyAccepted: 0,
      rejected: 0,
      deferred: 0,
      redirected: 0,
      open: 0,
    },
    components: [],
    answers: [],
    changes: [],
    followUps: {
      all: 0,
      planned: 0,
      inProgress: 0,
      blocked: 0,
      doneUnverified: 0,
      verified: 0,
      cancelled: 0,
      overdue: 0,
    },
    participants: NOBODY,
    sessions: [],
    ...part,
  };
  server.use(http.get("*/api/v1/forums/:ref/results", () => HttpResponse.json(results)));
  await act(() =>
    showAt(
      "/",
      <Suspense>
        <MeetingMessages>
          <ResultsPage forum="forum" followUps={null} />
        </MeetingMessages>
      </Suspense>,
    ),
  );
  await screen.findByRole("heading", { level: 1 });
}

const participants = () => screen.queryByRole("heading", { name: "Yang hadir" });

test("where people only wrote, nobody counts as missing", async () => {
  await shown({});
  expect(participants()).toBeNull();
});

test("who came to a session is counted, also when that was nobody", async () => {
  await shown({ sessions: [HELD] });
  expect(participants()).toBeVisible();
  expect(screen.getByText(/^0 dari 1 unsur/)).toBeVisible();
});

test("who is invited to a session to come is counted already", async () => {
  await shown({ participants: NOBODY.map((one) => ({ ...one, invited: 1 })) });
  expect(participants()).toBeVisible();
});
