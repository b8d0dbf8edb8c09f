import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http, type RequestHandler } from "msw";
import { Suspense } from "react";
import type { Live, Stage, StagePlan, UnitRoles } from "@/api/types.gen";
import { loadConfig } from "@/config";
import { WorkspaceMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { live, SESSION, SESSION_ID, STANDARDS } from "./liveFixture";
import { PodiumPage } from "./PodiumPage";

const MODERATOR: UnitRoles = {
  unitId: "u",
  unitName: "Loka Contoh",
  unitSlug: "loka-contoh",
  zone: "Asia/Jakarta",
  roles: ["MODERATOR"],
};

const STAGE: Stage = { sessionId: SESSION_ID, agendaItem: 2, moderated: true, version: 4 };

/** The lectern of a session that stands at `stage`; the moves that reach the service are returned. `others` answer in place of the service. */
async function shown(view: Live, stage: Stage = STAGE, others: RequestHandler[] = []) {
  const path = `*/api/v1/sessions/${SESSION_ID}/live`;
  const moves: { plan: StagePlan; ifMatch: string | null }[] = [];
  let now = stage;
  server.use(
    http.get(path, () => HttpResponse.json(view)),
    http.get(`${path}/stage`, () => HttpResponse.json(now)),
    http.get(`${path}/polls`, () => HttpResponse.json({ items: [] })),
    http.put(`${path}/stage`, async ({ request }) => {
      const plan = (await request.json()) as StagePlan;
      moves.push({ plan, ifMatch: request.headers.get("If-Match") });
      const { agendaItem, standardId, component } = plan;
      now = {
        sessionId: SESSION_ID,
        moderated: true,
        version: now.version + 1,
        ...(agendaItem && { agendaItem }),
        ...(standardId && { standardId }),
        ...(component && { component }),
      };
      return HttpResponse.json(now);
    }),
  );
  server.use(
    ...others,
    http.get("*/config.json", () => HttpResponse.json({ api: "" })),
  );
  await loadConfig();
  await act(() =>
    showAt(
      "/",
      <Suspense>
        <WorkspaceMessages>
          <PodiumPage
            membership={MODERATOR}
            session={SESSION}
            standards={STANDARDS}
            text={() => <p>Paling lama tiga hari kerja</p>}
            opening={<p>Buka dua loket</p>}
          />
        </WorkspaceMessages>
      </Suspense>,
    ),
  );
  return moves;
}

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

/** As it is after the first item took 24 minutes of 20 and the second has run for so long. */
function running(minutes: number) {
  const view = live({ stage: { agendaItem: 2 } });
  const runs = [
    [{ startedAt: minutesAgo(minutes + 24), endedAt: minutesAgo(minutes) }],
    [{ startedAt: minutesAgo(minutes) }],
  ];
  return { ...view, agenda: view.agenda.map((item, place) => ({ ...item, runs: runs[place] ?? [] })) };
}

test("what is over its time is said in words, at the lectern and in the agenda", async () => {
  await shown(running(45));
  const agenda = await screen.findByRole("region", { name: "Acara" });
  expect(within(agenda).getByText("selesai, 24 menit, lewat 4 menit")).toBeVisible();
  await waitFor(() => expect(screen.getAllByText("lewat 5 menit")).toHaveLength(2));
  expect(screen.getByText("45 menit berjalan dari 40 menit")).toBeVisible();
});

test("what has time left says how much", async () => {
  await shown(running(12));
  expect((await screen.findAllByText("sisa 28 menit"))[0]).toBeVisible();
});

test("an arrow moves on, from step to step, under what was seen", async () => {
  const moves = await shown(running(1));
  await screen.findByRole("heading", { level: 1, name: "Pembahasan SP-01" });
  await userEvent.keyboard("{ArrowRight}");
  expect(await screen.findByRole("heading", { level: 1, name: /SD3 Jangka waktu/ })).toBeVisible();
  expect(screen.getByText("Paling lama tiga hari kerja")).toBeVisible();
  expect(moves).toEqual([
    {
      plan: {
        agendaItem: 2,
        standardId: STANDARDS[0]?.standardId,
        component: "SD3",
        questionId: null,
        moderated: true,
      },
      ifMatch: '"4"',
    },
  ]);
  await userEvent.keyboard("{PageUp}{Control>}{ArrowLeft}{/Control}");
  expect(await screen.findByRole("heading", { level: 1, name: "Pembahasan SP-01" })).toBeVisible();
  await waitFor(() => expect(moves).toHaveLength(2));
  expect(moves[1]?.ifMatch).toBe('"5"');
});

test("who presses twice before the service has answered goes two steps", async () => {
  const moves = await shown(running(1), { ...STAGE, agendaItem: 1 });
  await screen.findByRole("heading", { level: 1 });

  await userEvent.keyboard("{ArrowRight}{ArrowRight}");

  expect(await screen.findByRole("heading", { level: 1, name: /SD3 Jangka waktu/ })).toBeVisible();
  // At once where the stage had not been read yet, else one after the other; each names the state it moves.
  await waitFor(() => expect(moves.at(-1)?.plan).toMatchObject({ agendaItem: 2, component: "SD3" }));
  expect(moves.map(({ ifMatch }) => ifMatch)).toEqual(['"4"', '"5"'].slice(0, moves.length));
});

test("who presses before the lectern knows all it needs is moved on as soon as it does", async () => {
  let answer = () => {};
  const known = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const late = http.get(`*/api/v1/sessions/${SESSION_ID}/live/stage`, async () => {
    await known;
    return HttpResponse.json({ ...STAGE, agendaItem: 1 });
  });
  const moves = await shown(running(1), { ...STAGE, agendaItem: 1 }, [late]);
  await screen.findByRole("heading", { level: 1, name: "Pembahasan SP-01" });

  await userEvent.keyboard("{ArrowRight}");
  expect(moves).toEqual([]);
  answer();

  await waitFor(() =>
    expect(moves.map(({ plan }) => [plan.agendaItem, plan.component])).toEqual([[2, "SD3"]]),
  );
});

test("a session opens with what the last forum promised, and what only informs shows its materials", async () => {
  await shown(live({ stage: {} }), { sessionId: SESSION_ID, moderated: true, version: 0 });
  expect(await screen.findByText("Buka dua loket")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: /Berikutnya/ }));
  expect(await screen.findByRole("link", { name: "Paparan resistensi" })).toBeVisible();
  expect(screen.getByText(/menyampaikan informasi/)).toBeVisible();
});

test("where the service does not say how to move on, the lectern shows where the session stands, and what failed", async () => {
  const fails = () => HttpResponse.json(problem(503, "unavailable"), { status: 503 });
  const path = `*/api/v1/sessions/${SESSION_ID}/live`;
  const moves = await shown(live(), STAGE, [
    http.get(`${path}/stage`, fails),
    http.get(`${path}/polls`, fails),
  ]);
  expect(await screen.findByText("Langkah belum dapat dipindahkan dari sini.")).toBeVisible();
  expect(await screen.findByText("Jajak pendapat belum dapat dimuat.")).toBeVisible();
  expect(screen.getByRole("heading", { level: 1, name: /SD3 Jangka waktu/ })).toBeVisible();
  expect(screen.queryByText("Buka dua loket")).toBeNull();
  await userEvent.keyboard("{ArrowRight}");
  expect(moves).toEqual([]);
});

test("who was not as quick as another is told so", async () => {
  await shown(running(1));
  server.use(
    http.put(`*/api/v1/sessions/${SESSION_ID}/live/stage`, () =>
      HttpResponse.json(problem(412, "changed-meanwhile"), { status: 412 }),
    ),
  );
  await userEvent.click(await screen.findByRole("button", { name: /Berikutnya/ }));
  expect(await screen.findByText(/Orang lain baru saja memindahkan langkah/)).toBeVisible();
});
