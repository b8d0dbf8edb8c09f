import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { OpinionAnswer, OpinionQuestion, OpinionSubmission } from "@/api/types.gen";
import { easyChallenge } from "@/test/challenge";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { Opinions } from "./Opinions";
import { questionOf } from "./opinionInTests";

let forums = 0;

/** Each a forum of its own, since what is chosen stays on the device. */
async function page(questions: OpinionQuestion[], own: OpinionAnswer[] = []) {
  const forum = `forum-${++forums}`;
  server.use(
    easyChallenge,
    http.get("*/api/v1/forums/:ref/opinion-questions", () => HttpResponse.json({ items: questions })),
    http.get("*/api/v1/forums/:ref/opinions/mine", () => HttpResponse.json({ answers: own })),
  );
  await Promise.all([import("./Beside"), import("@/i18n/id/opinion.json")]);
  const what = (
    <>
      <article id="SD3">
        <div className="acts">Beri masukan</div>
        <div className="voices">Suara lain</div>
      </article>
      <Opinions forum={forum} standardId="s" />
    </>
  );
  const shown = await act(async () => show(what));
  return {
    again: async () => {
      shown.unmount();
      await act(async () => show(what));
    },
  };
}

interface Sent {
  key: string | null;
  body: OpinionSubmission;
}

function answered(...answers: (() => Response)[]) {
  const sent: Sent[] = [];
  server.use(
    http.post("*/api/v1/forums/:ref/opinions", async ({ request }) => {
      const body = (await request.json()) as OpinionSubmission;
      sent.push({ key: request.headers.get("Idempotency-Key"), body });
      return (answers.shift() ?? (() => HttpResponse.json({ answers: body.answers }, { status: 201 })))();
    }),
  );
  return sent;
}

const send = () => userEvent.click(screen.getByRole("button", { name: /^Kirim/ }));

test("a question stands between what one can do about its component and what others said", async () => {
  await page([questionOf(), questionOf({ id: "elsewhere", standardId: "other", text: "Bukan di sini?" })]);
  const article = screen.getByText("Suara lain").closest("article") as HTMLElement;
  expect(await within(article).findByRole("group", { name: /3 hari kerja/ })).toBeVisible();
  expect([...article.children].map(({ id, className }) => id || className)).toEqual([
    "acts",
    "pertanyaan-SD3",
    "voices",
  ]);
  expect(screen.getByRole("link", { name: "Jangka waktu pelayanan" })).toHaveAttribute(
    "href",
    "#pertanyaan-SD3",
  );
  expect(screen.queryByText("Bukan di sini?")).toBeNull();
});

test("what did not arrive stays, also after a reload, and is sent again under the same key", async () => {
  const { again } = await page([
    questionOf(),
    questionOf({ id: "n", type: "NUMBER", text: "Berapa hari?", minimum: 1, maximum: 30 }),
  ]);
  const sent = answered(() => HttpResponse.error());
  await userEvent.click(await screen.findByLabelText("Tidak"));
  await userEvent.type(screen.getByLabelText("Berapa hari?"), "5");
  await send();
  expect(await screen.findByText("Belum terkirim.")).toBeVisible();

  await again();
  expect(await screen.findByLabelText("Tidak")).toBeChecked();
  expect(screen.getByLabelText("Berapa hari?")).toHaveValue("5");
  await send();

  expect(await screen.findByText(/^Jawaban Anda tercatat/)).toBeVisible();
  expect(sent).toHaveLength(2);
  expect(sent[1]?.key).toBe(sent[0]?.key);
  expect(sent[1]?.body).toMatchObject({
    standardId: "s",
    component: "SD3",
    answers: [
      { questionId: "q", version: 0, choices: [2] },
      { questionId: "n", version: 0, number: 5 },
    ],
  });
});

test("an answer of before is shown, can be changed under another key, and taken back", async () => {
  await page([questionOf()], [{ questionId: "q", version: 0, choices: [1] }]);
  const sent = answered();
  expect(await screen.findByLabelText("Ya")).toBeChecked();
  expect(screen.queryByRole("button", { name: /^Kirim/ })).toBeNull();

  await userEvent.click(screen.getByLabelText("Tidak"));
  await send();
  expect(await screen.findByText(/^Jawaban Anda tercatat/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Tarik jawaban saya" }));

  expect(await screen.findByText("Jawaban Anda sudah ditarik.")).toBeVisible();
  expect(sent.map(({ body }) => body.answers.map(({ choices }) => choices))).toEqual([[[2]], []]);
  expect(sent[1]?.key).not.toBe(sent[0]?.key);
});

test("says what is missing and what is out of range before anything is sent", async () => {
  await page([
    questionOf({ required: true }),
    questionOf({ id: "n", type: "NUMBER", text: "Berapa hari?", minimum: 1, maximum: 30 }),
  ]);
  const sent = answered();
  await userEvent.type(await screen.findByLabelText("Berapa hari?"), "31");
  await send();
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent("Belum dijawab: Apakah 3 hari kerja dapat diterima?");
  expect(alert).toHaveTextContent("Tulis angka bulat 1 sampai 30");
  expect(sent).toEqual([]);
});

test("a question that was changed meanwhile is asked anew, and nothing is counted for the other words", async () => {
  const { again } = await page([questionOf()]);
  await userEvent.click(await screen.findByLabelText("Ya"));
  server.use(
    http.get("*/api/v1/forums/:ref/opinion-questions", () =>
      HttpResponse.json({ items: [questionOf({ version: 1, text: "Apakah 9 hari kerja dapat diterima?" })] }),
    ),
  );
  await again();
  expect(await screen.findByText("Pertanyaan ini baru diubah. Baca dan jawab lagi.")).toBeVisible();
  expect(screen.getByLabelText("Ya")).not.toBeChecked();
});

test("a refusal is said at its question, and what was chosen stays", async () => {
  await page([questionOf()]);
  answered(() =>
    HttpResponse.json(
      problem(400, "invalid-request", {
        errors: [
          { pointer: "/answers/0/questionId", code: "ended", detail: "pertanyaan ini sudah diakhiri" },
        ],
      }),
      { status: 400 },
    ),
  );
  await userEvent.click(await screen.findByLabelText("Ya"));
  await send();
  expect(await screen.findByRole("link", { name: /: pertanyaan ini sudah diakhiri$/ })).toHaveAttribute(
    "href",
    "#q",
  );
  expect(screen.getByLabelText("Ya")).toBeChecked();
});

test("shows what was answered, or only how many where that is hidden", async () => {
  const counts = [
    { choice: 1, count: 19, percent: 61.3 },
    { choice: 2, count: 12, percent: 38.7 },
  ];
  await page([
    questionOf({ answers: 31, results: { answers: 31, counts }, state: "CLOSED" }),
    questionOf({
      id: "h",
      text: "Tersembunyi?",
      answers: 4,
      few: true,
      results: undefined,
      hiddenUntilClose: true,
    }),
    questionOf({ id: "f", text: "Sedikit?", answers: 3, few: true, results: undefined }),
    questionOf({ id: "m", text: "Anggota?", answers: 2, few: true, results: { answers: 2, counts } }),
    questionOf({ id: "n", text: "Bertahap?", answers: 9, results: undefined }),
    questionOf({ id: "s", text: "Tahap lalu?", answers: 12, results: { answers: 5, counts: [] } }),
    questionOf({
      id: "k",
      text: "Ditarik?",
      answers: 6,
      results: { answers: 5, counts: [] },
      state: "CLOSED",
    }),
    questionOf({ id: "t", text: "Usul?", type: "TEXT", answers: 2, results: undefined }),
  ]);
  expect(await screen.findAllByText("19 (61,3%)")).toHaveLength(2);
  expect(screen.getByText("Hasil: 31 jawaban")).toBeVisible();
  expect(screen.getByText(/^4 jawaban. Hasil ditampilkan setelah forum ditutup/)).toBeVisible();
  expect(screen.getByText(/^3 jawaban. Isi jawaban yang kurang dari lima tidak ditampilkan/)).toBeVisible();
  expect(screen.getByText(/^Hasil sementara: 2 jawaban.*Umum belum melihat hasil ini/)).toBeVisible();
  expect(screen.getByText(/^9 jawaban. Hasil ditampilkan bertahap mulai sepuluh jawaban/)).toBeVisible();
  expect(screen.getByText(/^Hasil sementara: 5 jawaban dari 12 yang sudah menjawab/)).toBeVisible();
  expect(screen.getByText(/^Hasil: 5 jawaban dari 6; sisanya terlalu sedikit/)).toBeVisible();
  expect(screen.getByText("2 jawaban, dibaca penyelenggara saja.")).toBeVisible();
});
