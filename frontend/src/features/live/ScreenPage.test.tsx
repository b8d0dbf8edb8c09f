import { act, screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { type ReactNode, Suspense } from "react";
import type { Live } from "@/api/types.gen";
import { MeetingMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { live, OPEN_POLL, QUESTION, SESSION, SESSION_ID, STANDARDS } from "./liveFixture";
import { ScreenPage } from "./ScreenPage";

// jsdom has no layout to watch.
vi.stubGlobal(
  "ResizeObserver",
  class {
    observe() {}
    disconnect() {}
  },
);

async function shown(view: Live, opening?: (welcome: ReactNode) => ReactNode) {
  server.use(http.get(`*/api/v1/sessions/${SESSION_ID}/live`, () => HttpResponse.json(view)));
  await act(() =>
    showAt(
      "/",
      <Suspense>
        <MeetingMessages>
          <ScreenPage
            session={SESSION}
            standards={STANDARDS}
            text={() => <p>Tiga hari kerja</p>}
            {...(opening && { opening })}
          />
        </MeetingMessages>
      </Suspense>,
    ),
  );
}

const CLOSED = {
  ...OPEN_POLL,
  state: "CLOSED" as const,
  options: [
    { text: "Cukup", votes: 1 },
    { text: "Terlalu lama", votes: 2 },
  ],
  standardId: STANDARDS[0]?.standardId as string,
  component: "SD3" as const,
};

test("the hall sees the component that is discussed, and how to join", async () => {
  await shown(live());
  expect(await screen.findByRole("heading", { name: "Jangka waktu pelayanan" })).toBeVisible();
  expect(screen.getByText("Tiga hari kerja")).toBeVisible();
  expect(screen.getByRole("img", { name: /Kode QR/ })).toBeVisible();
  expect(screen.getByText(/\/forum\/forum-contoh$/)).toBeVisible();
});

test("the question that is answered takes the place of the text", async () => {
  await shown(
    live({
      questions: [{ ...QUESTION, state: "ON_STAGE" }],
      stage: { ...live().stage, questionId: "q1" },
    }),
  );
  expect(await screen.findByText("Sejak kapan dihitung?")).toBeVisible();
  expect(screen.queryByText("Tiga hari kerja")).toBeNull();
});

test("an open poll shows its choices and how many have voted, not what", async () => {
  await shown(live({ polls: [OPEN_POLL] }));
  expect(await screen.findByText("Terlalu lama")).toBeVisible();
  expect(screen.getByText(/3 suara masuk/)).toBeVisible();
  expect(screen.queryByText(/%/)).toBeNull();
});

test("a result stays until the lectern goes on to another component", async () => {
  await shown(live({ polls: [CLOSED] }));
  expect(await screen.findByText(/2 dari 3 suara \(67\s?%\)/)).toBeVisible();
});

test("after the lectern has gone on, the result makes room", async () => {
  await shown(live({ polls: [CLOSED], stage: { agendaItem: 1 } }));
  expect(
    await screen.findByRole("heading", { level: 2, name: "Waspada resistensi antimikroba" }),
  ).toBeVisible();
  expect(screen.queryByText(/%/)).toBeNull();
});

test("before the first item the hall sees what the theme is about, and where there is none it is welcomed", async () => {
  await shown(live({ stage: {} }), () => <p>U8 Penanganan pengaduan</p>);
  expect(await screen.findByText("U8 Penanganan pengaduan")).toBeVisible();
  expect(screen.queryByText("Selamat datang")).toBeNull();
});

test("a hall without a theme is welcomed with the agenda", async () => {
  await shown(live({ stage: {} }), (welcome) => welcome);
  expect(await screen.findByRole("heading", { name: "Selamat datang" })).toBeVisible();
  expect(screen.getByText("Pembahasan SP-01")).toBeVisible();
});
