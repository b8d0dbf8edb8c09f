import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import type { Survey, UnitRoles } from "@/api/types.gen";
import { WorkspaceMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { saveAs } from "@/ui/saveAs";
import { SurveyPage } from "./SurveyPage";
import { SurveysPage } from "./SurveysPage";
import { CODES, resultsOf, surveyOf } from "./surveyInTests";

vi.mock("@/ui/saveAs");

const MEMBERSHIP = {
  unitId: "u",
  unitSlug: "loka",
  zone: "Asia/Jakarta",
  roles: ["HEAD"],
} as unknown as UnitRoles;

const SURVEY = "*/api/v1/surveys/:ref";

async function page(part: string, more: Partial<Survey> = {}) {
  server.use(
    http.get(SURVEY, () => HttpResponse.json(surveyOf(more), { headers: { ETag: '"3"' } })),
    http.get(`${SURVEY}/results`, () => HttpResponse.json({ results: resultsOf(), changedSince: false })),
    http.get("*/api/v1/units/:ref/survey-trend", () => HttpResponse.json({ items: [] })),
  );
  await import("@/i18n/id/workspace");
  await showAt(
    "/",
    <WorkspaceMessages>
      <Suspense>
        <SurveyPage
          membership={MEMBERSHIP}
          id="s"
          part={part}
          author="a"
          promised={() => null}
          progress={() => null}
        />
      </Suspense>
    </WorkspaceMessages>,
  );
  await screen.findByRole("heading", { level: 1 });
}

test("a closed survey is published after it was said what becomes public", async () => {
  const published = vi.fn();
  await page("hasil", { state: "CLOSED" });
  server.use(
    http.post(`${SURVEY}/publications`, ({ request }) => {
      published(request.headers.get("Idempotency-Key"));
      return HttpResponse.json({}, { status: 201 });
    }),
  );
  expect(await screen.findByText("88,76")).toBeVisible();
  expect(screen.getByText(/kurang dari 5 jawaban/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Publikasikan hasil" }));
  const dialog = await screen.findByRole("dialog");
  expect(dialog).toHaveTextContent("indeks 88,76 (mutu A) dari 169 jawaban");
  expect(dialog).toHaveTextContent("Saran responden");
  await userEvent.click(within(dialog).getByRole("button", { name: "Publikasikan hasil" }));
  await waitFor(() => expect(published).toHaveBeenCalledOnce());
});

test("an open survey is not published yet, and says when it can be", async () => {
  await page("hasil");
  expect(await screen.findByText(/setelah survei ditutup. Hari terakhirnya 15 Des 2026/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Publikasikan hasil" })).toBeNull();
});

test("a look at a file shows each broken row with line, column and reason before anything is kept", async () => {
  const asked: string[] = [];
  await page("impor");
  server.use(
    http.post(`${SURVEY}/imports`, ({ request }) => {
      const { searchParams } = new URL(request.url);
      const dryRun = searchParams.get("dryRun") === "true";
      asked.push(`${dryRun} ${searchParams.get("skipBroken")}`);
      return HttpResponse.json(
        {
          dryRun,
          read: 3,
          added: 2,
          known: 0,
          unnumbered: 2,
          alike: 1,
          broken: 120,
          headings: ["tanggal", "U4", "saran"],
          faults: Array.from({ length: 120 }, (_, place) => ({
            row: place + 3,
            column: "U4",
            code: "out-of-range",
            detail: "harus 1 sampai 4",
            cells: ["2026-11-20", "5", "=1+1"],
          })),
        },
        { status: 201 },
      );
    }),
  );
  await userEvent.upload(
    await screen.findByLabelText(/^Berkas CSV/),
    new File(["tanggal,U1\n"], "skm.csv", { type: "text/csv" }),
  );
  await userEvent.click(screen.getByRole("button", { name: "Periksa berkas" }));
  const rows = await screen.findAllByRole("row", { name: /harus 1 sampai 4/ });
  expect(rows).toHaveLength(100);
  expect(rows[0]).toHaveTextContent(/^3U4/);
  expect(screen.getByText(/1 baris sama persis dengan jawaban yang sudah diimpor/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Unduh 120 baris yang salah (CSV)" }));
  const [file, name] = vi.mocked(saveAs).mock.calls[0] ?? [];
  const lines = (await file?.text())?.split("\r\n") ?? [];
  expect([name, lines.length]).toEqual(["baris-salah.csv", 121]);
  expect(lines[1]).toBe('"2026-11-20","5","\'=1+1","3","U4: harus 1 sampai 4"');
  await userEvent.click(screen.getByRole("button", { name: /Masukkan 2 jawaban, lewati 120/ }));
  expect(await screen.findByText(/2 jawaban masuk/)).toBeVisible();
  expect(asked).toEqual(["true false", "false true"]);
});

test("papers are typed in by digits, one after the other, and a refused one stays", async () => {
  const sent: { key: string | null; scores: number[]; day: string }[] = [];
  await page("ketik");
  server.use(
    http.post(`${SURVEY}/paper-responses`, async ({ request }) => {
      const { responses } = (await request.json()) as {
        responses: { answeredOn: string; answers: { score: number }[] }[];
      };
      const [paper] = responses;
      sent.push({
        key: request.headers.get("Idempotency-Key"),
        scores: paper?.answers.map(({ score }) => score) ?? [],
        day: paper?.answeredOn ?? "",
      });
      return sent.length === 1
        ? HttpResponse.json(
            problem(400, "invalid-request", {
              errors: [{ pointer: "/responses/0/reference", code: "known", detail: "sudah dimasukkan" }],
            }),
            { status: 400 },
          )
        : HttpResponse.json({ entered: 1 }, { status: 201 });
    }),
  );
  await userEvent.type(await screen.findByLabelText("Tanggal pada kertas"), "2026-11-20");
  await userEvent.type(screen.getByLabelText("Nomor kertas"), "K-1");
  within(screen.getByRole("group", { name: /^U1/ }))
    .getAllByRole("radio")[0]
    ?.focus();
  await userEvent.keyboard("123412341");
  const save = screen.getByRole("button", { name: "Simpan, lanjut kertas berikutnya" });
  expect(save).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(screen.getByLabelText("Nomor kertas")).toBeInvalid());

  await userEvent.type(screen.getByLabelText("Nomor kertas"), "7");
  await userEvent.click(save);

  expect(await screen.findByText("1 kertas tersimpan.")).toBeVisible();
  expect(sent.map(({ scores }) => scores.join(""))).toEqual(["123412341", "123412341"]);
  expect(sent[1]?.key).not.toBe(sent[0]?.key);
  expect(screen.getByLabelText("Nomor kertas")).toHaveFocus();
  expect(screen.getByLabelText("Tanggal pada kertas")).toHaveValue("2026-11-20");
  expect(within(screen.getByRole("group", { name: /^U1/ })).getAllByRole("radio")[0]).not.toBeChecked();
});

test("a paper on which save is pressed twice is entered once", async () => {
  const keys: (string | null)[] = [];
  await page("ketik");
  server.use(
    http.post(`${SURVEY}/paper-responses`, ({ request }) => {
      keys.push(request.headers.get("Idempotency-Key"));
      return HttpResponse.json({ entered: 1 }, { status: 201 });
    }),
  );
  fireEvent.change(await screen.findByLabelText("Tanggal pada kertas"), { target: { value: "2026-11-21" } });
  within(screen.getByRole("group", { name: /^U1/ }))
    .getAllByRole("radio")[0]
    ?.focus();
  await userEvent.keyboard("123412341");
  const save = screen.getByRole("button", { name: "Simpan, lanjut kertas berikutnya" });
  fireEvent.click(save);
  fireEvent.click(save);
  expect(await screen.findByText("1 kertas tersimpan.")).toBeVisible();
  expect(keys).toHaveLength(1);
});

test("a new survey is planned with the questions of the rule, and keeps what was filled in when refused", async () => {
  const sent: unknown[] = [];
  server.use(
    http.get("*/api/v1/units/:ref/surveys", () => HttpResponse.json({ items: [] })),
    http.get("*/api/v1/services", () => HttpResponse.json({ items: [] })),
    http.get("*/api/v1/survey-rule", () =>
      HttpResponse.json({
        elements: CODES.map((code) => ({
          code,
          name: { id: code, en: code },
          question: { id: `Tanya ${code}`, en: `Ask ${code}` },
        })),
      }),
    ),
    http.post("*/api/v1/units/:ref/surveys", async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(
        problem(400, "invalid-request", {
          errors: [{ pointer: "/periodFrom", code: "missing", detail: "belum diisi" }],
        }),
        { status: 400 },
      );
    }),
  );
  await import("@/i18n/id/workspace");
  await showAt(
    "/",
    <WorkspaceMessages>
      <Suspense>
        <SurveysPage membership={MEMBERSHIP} others={null} />
      </Suspense>
    </WorkspaceMessages>,
  );
  await userEvent.click(await screen.findByRole("button", { name: "Survei baru" }));
  await userEvent.type(await screen.findByLabelText("Judul survei"), "SKM 2026");
  server.use(
    http.get("*/api/v1/survey-rule/sample", ({ request }) => {
      const population = Number(new URL(request.url).searchParams.get("population"));
      return HttpResponse.json({ population, sampleSize: population === 300 ? 169 : 1 });
    }),
  );
  await userEvent.type(screen.getByLabelText("Jumlah pengguna layanan dalam periode"), "300");
  expect(await screen.findByText("Untuk 300 pengguna layanan, 169 responden cukup.")).toBeVisible();
  const third = screen.getByLabelText("U3 U3, Indonesia");
  await userEvent.clear(third);
  await userEvent.type(third, "Seberapa cepat?");
  await userEvent.click(screen.getByRole("button", { name: "Simpan" }));
  await waitFor(() => expect(screen.getByLabelText("Periode mulai")).toBeInvalid());
  expect(screen.getByLabelText("Judul survei")).toHaveValue("SKM 2026");
  expect(sent[0]).toMatchObject({
    title: "SKM 2026",
    questions: [{ element: "U3", id: "Seberapa cepat?", en: "Ask U3" }],
    answerRule: "ONE_PER_DEVICE",
    roundedWeight: false,
  });
});
