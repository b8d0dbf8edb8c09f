import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import type { Survey, SurveySubmission } from "@/api/types.gen";
import { chooseLanguage, showForNow } from "@/i18n/language";
import { SurveyWords } from "@/i18n/SurveyWords";
import { LanguageSwitch } from "@/shell/LanguageSwitch";
import { easyChallenge } from "@/test/challenge";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { AnswerPage } from "./AnswerPage";
import { CODES, surveyOf } from "./surveyInTests";

let surveys = 0;

/** Each a survey of its own, since answers stay on the device. */
async function page(more: Partial<Survey> = {}, { search = "", hash = "" } = {}) {
  const survey = surveyOf({ id: `survei-${++surveys}`, ...more });
  server.use(
    easyChallenge,
    http.get("*/api/v1/surveys/:ref", () => HttpResponse.json(survey)),
  );
  await import("@/i18n/id/survey.json");
  const what = () => (
    <SurveyWords>
      <Suspense>
        <AnswerPage
          slug="skm"
          search={search}
          hash={hash}
          otherLanguage={<LanguageSwitch choose={showForNow} />}
        />
      </Suspense>
    </SurveyWords>
  );
  const shown = await showAt("/", what());
  await screen.findByRole("heading", { level: 1 });

  async function again() {
    shown.unmount();
    await showAt("/", what());
  }

  return { again };
}

interface Sent {
  key: string | null;
  device: string | null;
  account: string | null;
  body: SurveySubmission;
}

/** What arrives; each answer of the service is said before. */
function answered(...answers: (() => Response)[]) {
  const sent: Sent[] = [];
  server.use(
    http.post("*/api/v1/surveys/:ref/responses", async ({ request: { headers }, request }) => {
      sent.push({
        key: headers.get("Idempotency-Key"),
        device: headers.get("Device-Token"),
        account: headers.get("Authorization"),
        body: (await request.json()) as SurveySubmission,
      });
      return (answers.shift() ?? taken)();
    }),
  );
  return sent;
}

const taken = () => HttpResponse.json({ surveyId: "s", answeredOn: "2026-11-27" }, { status: 201 });

async function choose(codes: readonly string[] = CODES) {
  for (const code of codes) {
    await userEvent.click(within(await group(code)).getByLabelText("baik"));
  }
}

const group = (code: string) => screen.findByRole("group", { name: new RegExp(`Pertanyaan ${code}`) });
const send = () => userEvent.click(screen.getByRole("button", { name: /^Kirim/ }));

test("says which questions have no answer, and keeps what was chosen on the device", async () => {
  const { again } = await page();
  await choose(CODES.slice(0, 8));
  await send();
  expect(await screen.findByRole("alert")).toHaveTextContent("9. Unsur U9: Pilih satu jawaban.");
  expect(screen.getByText("8 dari 9 pertanyaan terjawab")).toBeVisible();

  await act(again);

  await waitFor(async () => expect(within(await group("U1")).getByLabelText("baik")).toBeChecked());
  expect(within(await group("U9")).getByLabelText("baik")).not.toBeChecked();
});

test("who presses twice gives one answer", async () => {
  await page();
  const sent = answered();
  await choose();
  const button = screen.getByRole("button", { name: /^Kirim/ });
  fireEvent.click(button);
  fireEvent.click(button);
  expect(await screen.findByText(/Terima kasih/)).toBeVisible();
  expect(sent).toHaveLength(1);
});

test("what did not arrive is sent again under the same key, and nothing is left of it then", async () => {
  const { again } = await page();
  const sent = answered(() => HttpResponse.error());
  await choose();
  await userEvent.selectOptions(screen.getByLabelText("Umur"), "40 sampai 49 tahun");
  await userEvent.type(screen.getByLabelText("Saran atau keluhan"), "Kursi kurang.");
  await send();
  expect(await screen.findByText("Jawaban belum terkirim.")).toBeVisible();
  expect(screen.getByLabelText("Saran atau keluhan")).toHaveValue("Kursi kurang.");

  await userEvent.click(screen.getByRole("button", { name: "Kirim lagi" }));

  expect(await screen.findByText("Terima kasih. Jawaban Anda sudah kami terima.")).toBeVisible();
  expect(sent).toHaveLength(2);
  expect(sent[1]?.key).toBe(sent[0]?.key);
  expect(sent[1]?.body).toMatchObject({
    channel: "ONLINE",
    respondent: { age: "FROM_40" },
    comment: "Kursi kurang.",
    token: null,
  });
  expect(sent[1]?.body.answers).toHaveLength(9);
  expect(sent[1]?.account).toBeNull();

  await act(again);
  expect(await screen.findByText("Satu perangkat menjawab survei ini satu kali.")).toBeVisible();
  expect(screen.queryByRole("group")).toBeNull();
});

test("a second answer of a device is said to be one", async () => {
  await page();
  answered(() => HttpResponse.json(problem(409, "survey-answered"), { status: 409 }));
  await choose();
  await send();
  expect(await screen.findByRole("alert")).toHaveTextContent(/sudah dijawab dari perangkat ini/);
});

test("the code of a printed slip is sent from the link, and a wrong one is told at its field", async () => {
  await page({ answerRule: "ONE_PER_TOKEN" }, { hash: "t=7K3M9XQ2" });
  const sent = answered(() =>
    HttpResponse.json(problem(400, "survey-token-unknown", { detail: "Kode ini tidak ada." }), {
      status: 400,
    }),
  );
  expect(await screen.findByLabelText("Kode")).toHaveValue("7K3M9XQ2");
  await choose();
  await send();
  await waitFor(() => expect(screen.getByLabelText("Kode")).toBeInvalid());
  expect(sent[0]?.body).toMatchObject({ token: "7K3M9XQ2", channel: "QR" });
});

test("a kiosk empties itself in sight, keeps nothing, and counts each turn as a device", async () => {
  await page({}, { search: "?kios" });
  const sent = answered();
  await choose();
  await send();
  await screen.findByText("Layar ini kosong lagi dalam 15 detik.");
  await userEvent.click(screen.getByRole("button", { name: "Hentikan hitungan" }));
  expect(screen.getByText(/Hitungan dihentikan/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Selesai, kosongkan layar" }));
  expect(within(await group("U1")).getByLabelText("baik")).not.toBeChecked();

  await choose();
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 100 });
  try {
    await act(async () => screen.getByRole("button", { name: "Kirim jawaban" }).click());
    await screen.findByText("Layar ini kosong lagi dalam 15 detik.");
    await act(() => vi.advanceTimersByTimeAsync(15_000));
  } finally {
    vi.useRealTimers();
  }
  expect(within(await group("U1")).getByLabelText("baik")).not.toBeChecked();
  expect(sent.map(({ body }) => body.channel)).toEqual(["KIOSK", "KIOSK"]);
  expect(sent[1]?.device).not.toBe(sent[0]?.device);
  expect(sent[1]?.key).not.toBe(sent[0]?.key);
});

test("a kiosk asks one person in English, and the next one in Indonesian, whatever the device was left in", async () => {
  chooseLanguage("en");
  await page({}, { search: "?kios" });
  answered();
  await userEvent.click(await screen.findByRole("button", { name: "Switch to English" }));
  expect(await screen.findByRole("button", { name: "Send answers" })).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Start over" }));
  expect(await screen.findByRole("button", { name: "Kirim jawaban" })).toBeVisible();
});

test("a kiosk that is left in the middle counts down in sight, goes on for who is there, and else empties itself", async () => {
  await page({}, { search: "?kios" });
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 100 });
  const wait = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1_000));
  try {
    await wait(120);
    expect(screen.queryByText("Masih di sini?")).toBeNull();
    const first = () => group("U1").then((found) => within(found).getByLabelText("baik"));
    fireEvent.click(await first());
    await wait(61);
    expect(screen.getByRole("alert")).toHaveTextContent("Masih di sini?");
    expect(screen.getByText(/kosong lagi dalam (28|29|30) detik/)).toBeVisible();
    fireEvent.click(screen.getByRole("button", { name: "Ya, lanjutkan" }));
    await wait(55);
    expect(screen.queryByText("Masih di sini?")).toBeNull();
    expect(await first()).toBeChecked();
    await wait(40);
    expect(screen.queryByText("Masih di sini?")).toBeNull();
    expect(await first()).not.toBeChecked();
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  } finally {
    vi.useRealTimers();
  }
});

test("a survey that is over takes no answers and leads to its results", async () => {
  await page({ state: "PUBLISHED" });
  expect(await screen.findByText(/Survei ini sudah ditutup/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Lihat hasil survei" })).toBeVisible();
});
