import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import type { OpinionQuestion, OpinionQuestionPlan, UnitRole, UnitRoles } from "@/api/types.gen";
import { WorkspaceMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { questionOf } from "./opinionInTests";
import { QuestionsPage } from "./QuestionsPage";

const STANDARD = {
  standardId: "s",
  slug: "sertifikat",
  versionId: "v",
  versionNumber: 1,
  code: "SP-01",
  title: "Sertifikat",
};

async function page(questions: OpinionQuestion[], ...roles: UnitRole[]) {
  server.use(http.get("*/api/v1/forums/f/opinion-questions", () => HttpResponse.json({ items: questions })));
  await import("@/i18n/id/workspace");
  await showAt(
    "/",
    <WorkspaceMessages>
      <Suspense>
        <QuestionsPage
          membership={{ unitId: "u", unitSlug: "loka", zone: "Asia/Jakarta", roles } as unknown as UnitRoles}
          forum={{
            id: "f",
            title: "Forum Contoh",
            windowStatus: "OPEN",
            announcedAt: "2026-11-20T00:00:00Z",
            standards: [STANDARD],
          }}
        />
      </Suspense>
    </WorkspaceMessages>,
  );
  await screen.findByRole("heading", { level: 1 });
}

test("asks what its type needs, and says what the service refuses at its field", async () => {
  const asked: OpinionQuestionPlan[] = [];
  server.use(
    http.post("*/api/v1/forums/f/opinion-questions", async ({ request }) => {
      asked.push((await request.json()) as OpinionQuestionPlan);
      return HttpResponse.json(
        problem(400, "invalid-request", {
          errors: [
            { pointer: "/maximum", code: "below-minimum", detail: "lebih kecil daripada batas bawah" },
          ],
        }),
        { status: 400 },
      );
    }),
  );
  await page([], "DRAFTER");
  await userEvent.click(await screen.findByRole("button", { name: "Tambah pertanyaan" }));
  await userEvent.selectOptions(screen.getByLabelText("Di samping"), "s SD3");
  await userEvent.selectOptions(screen.getByLabelText("Jenis jawaban"), "NUMBER");
  await userEvent.type(screen.getByLabelText("Pertanyaan"), "Berapa hari?");
  await userEvent.type(screen.getByLabelText("Satuan (boleh kosong)"), "hari kerja");
  await userEvent.type(screen.getByLabelText("Paling kecil"), "5");
  await userEvent.type(screen.getByLabelText("Paling besar"), "2");
  await userEvent.click(screen.getByLabelText("Sembunyikan hasil dari publik sampai forum ditutup"));
  await userEvent.click(screen.getByRole("button", { name: "Simpan pertanyaan" }));

  expect(await screen.findByRole("alert")).toHaveTextContent("lebih kecil daripada batas bawah");
  expect(screen.getByLabelText("Pertanyaan")).toHaveValue("Berapa hari?");
  expect(asked).toEqual([
    {
      standardId: "s",
      component: "SD3",
      place: null,
      type: "NUMBER",
      text: "Berapa hari?",
      textEn: null,
      options: null,
      low: null,
      high: null,
      measure: { id: "hari kerja", en: null },
      minimum: 5,
      maximum: 2,
      required: false,
      hiddenUntilClose: true,
    },
  ]);
});

test("what somebody has answered is not changed any more, only ended with a reason", async () => {
  const reasons: unknown[] = [];
  server.use(
    http.post("*/api/v1/forums/f/opinion-questions/q/ending", async ({ request }) => {
      reasons.push(await request.json(), request.headers.get("If-Match"));
      return HttpResponse.json(questionOf({ state: "ENDED", version: 2 }));
    }),
  );
  await page([questionOf({ answers: 3, version: 1 }), questionOf({ id: "new", text: "Baru?" })], "HEAD");
  const names = (await screen.findAllByRole("button", { name: /^(Ubah|Akhiri|Hapus)/ })).map(
    ({ textContent }) => textContent,
  );
  expect(names).toEqual(["Akhiri: Apakah 3 hari kerja dapat diterima?", "Ubah: Baru?", "Akhiri: Baru?"]);
  await userEvent.click(screen.getByRole("button", { name: "Akhiri: Apakah 3 hari kerja dapat diterima?" }));
  const dialog = screen.getByRole("dialog");
  await userEvent.type(within(dialog).getByLabelText("Alasan"), "Pilihannya keliru.");
  await userEvent.click(within(dialog).getByRole("button", { name: "Akhiri" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(reasons).toEqual([{ reason: "Pilihannya keliru." }, '"1"']);
});

test("who may not ask sees why, and what was answered", async () => {
  await page([questionOf({ type: "TEXT", answers: 1, results: undefined })], "AUDITOR");
  server.use(
    http.get("*/api/v1/forums/f/opinion-questions/q/texts", () =>
      HttpResponse.json({ items: [{ id: "t", text: "Lewat aplikasi saja." }] }),
    ),
  );
  expect(screen.queryByRole("button", { name: "Tambah pertanyaan" })).toBeNull();
  await userEvent.click(await screen.findByText("Baca isian"));
  expect(await screen.findByText("Lewat aplikasi saja.")).toBeVisible();
});
