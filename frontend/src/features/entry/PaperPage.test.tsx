import { useSearch } from "@tanstack/react-router";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { UnitRoles } from "@/api/types.gen";
import { forgetDraft, keepDraft, keptDraft } from "@/device/drafts";
import { WorkspaceMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { PaperPage } from "./PaperPage";
import type { PaperDraft } from "./paperDraft";

const NUMBER = "7K3M-Q2XK";
const DRAFT = `formulir/petugas/f/${NUMBER}`;
const FORUM = {
  id: "f",
  title: "Forum Contoh",
  standards: [{ standardId: "s", code: "SP-01", title: "Informasi" }],
};
const RECEIPT = {
  number: "0A1B-2C50",
  secret: "rahasia",
  feedbackId: "i",
  submittedAt: "2026-11-26T02:00:00Z",
  statusPath: "/tanda-terima/0A1B-2C50",
};

/** Its words are loaded first, which on a busy machine takes longer than a test waits. */
async function page(roles: UnitRoles["roles"] = ["MODERATOR"]) {
  await import("@/i18n/id/workspace");
  return showAt(
    `/?nomor=${NUMBER}`,
    <WorkspaceMessages>
      <Here membership={{ unitId: "u", unitSlug: "loka", roles } as UnitRoles} />
    </WorkspaceMessages>,
  );
}

function Here({ membership }: { membership: UnitRoles }) {
  const { nomor = "" } = useSearch({ strict: false });
  return (
    <PaperPage
      key={nomor}
      membership={membership}
      forum={FORUM}
      author="petugas"
      formNumber={nomor}
      code={(link) => <p>kode {link}</p>}
    />
  );
}

async function pick(name = "lembar.jpg") {
  await userEvent.upload(
    await screen.findByLabelText("Foto atau pindaian lembar asli"),
    new File(["x"], name, { type: "image/jpeg" }),
  );
}

beforeEach(async () => {
  await forgetDraft(DRAFT);
  await forgetDraft("serah/petugas/f");
});

test("nothing is sent without consent, reading back and the original; then the receipt is handed over", async () => {
  const sent: unknown[] = [];
  server.use(
    http.post("*/api/v1/files", () => HttpResponse.json({ id: "berkas" }, { status: 201 })),
    http.post("*/api/v1/forums/f/assisted-feedback", async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(RECEIPT, { status: 201 });
    }),
  );
  await page();

  expect(await screen.findByLabelText("Nomor formulir")).toHaveValue(NUMBER);
  await userEvent.click(screen.getByRole("button", { name: "Masukkan" }));
  expect(screen.getByRole("alert")).toHaveTextContent("5");
  for (const name of [/Orangnya setuju/, /dibacakan kembali/]) {
    expect(screen.getByRole("checkbox", { name })).toHaveAccessibleDescription(/wajib diisi/);
    expect(screen.getByRole("checkbox", { name })).toBeInvalid();
  }
  expect(sent).toEqual([]);

  await userEvent.type(screen.getByLabelText("Isi masukan"), "Kursi kurang.");
  await userEvent.type(screen.getByLabelText("Tanggal diterima kantor"), "2026-11-20");
  await userEvent.selectOptions(screen.getByLabelText("Standar"), "s");
  await userEvent.click(screen.getByRole("checkbox", { name: /SD3/ }));
  await userEvent.click(screen.getByRole("radio", { name: "nama ditampilkan" }));
  await userEvent.type(screen.getByLabelText("Nama"), "Siti Contoh");
  await pick();
  expect(await screen.findByText("Tersimpan: lembar.jpg")).toBeVisible();
  await userEvent.click(screen.getByRole("checkbox", { name: /Orangnya setuju/ }));
  await userEvent.click(screen.getByRole("checkbox", { name: /dibacakan kembali/ }));
  await userEvent.click(screen.getByRole("button", { name: "Masukkan" }));

  expect(await screen.findByText("0A1B-2C50")).toBeVisible();
  expect(screen.getByText(/kode .*tanda-terima\/0A1B-2C50#rahasia/)).toBeVisible();
  expect(sent).toMatchObject([
    {
      formNumber: NUMBER,
      receivedOn: "2026-11-20",
      originalFileId: "berkas",
      consented: true,
      readBack: true,
      said: {
        standardId: "s",
        components: ["SD3"],
        text: "Kursi kurang.",
        name: "Siti Contoh",
        showName: true,
      },
    },
  ]);
  await waitFor(async () => expect(await keptDraft<PaperDraft>(DRAFT)).toBeUndefined());
});

test("what was read back and agreed to is asked again once the words or the wish change, not for the sheet's number", async () => {
  await page();
  const ticks = () =>
    screen.getAllByRole<HTMLInputElement>("checkbox", { name: /Orangnya setuju|dibacakan/ });
  const agree = async () => {
    for (const tick of ticks()) if (!tick.checked) await userEvent.click(tick);
  };
  await userEvent.type(await screen.findByLabelText("Isi masukan"), "Kursi kurang.");
  await agree();
  await userEvent.type(screen.getByLabelText("Tanggal diterima kantor"), "2026-11-20");
  await userEvent.type(screen.getByLabelText("Nomor formulir"), "9");
  expect(ticks().map(({ checked }) => checked)).toEqual([true, true]);

  await userEvent.type(screen.getByLabelText("Isi masukan"), " Sekali.");
  expect(ticks().map(({ checked }) => checked)).toEqual([false, false]);
  await agree();
  await userEvent.click(screen.getByRole("radio", { name: "nama ditampilkan" }));
  expect(ticks().map(({ checked }) => checked)).toEqual([false, false]);
});

test("a receipt stays until it is handed over, and the next form has another number", async () => {
  await keepDraft("serah/petugas/f", { receipt: RECEIPT, formNumber: NUMBER });
  await page();
  expect(await screen.findByText("0A1B-2C50")).toBeVisible();

  await userEvent.click(screen.getByRole("button", { name: "Formulir berikutnya" }));
  await waitFor(() => expect(screen.getByLabelText("Nomor formulir")).toHaveValue(""));
  expect(await keptDraft("serah/petugas/f")).toBeUndefined();
});

test("who scans the next form first hands over the receipt of the one before, and then has that form", async () => {
  await keepDraft("serah/petugas/f", { receipt: RECEIPT, formNumber: "0000-0000" });
  await page();
  await userEvent.click(await screen.findByRole("button", { name: "Formulir berikutnya" }));
  await userEvent.type(await screen.findByLabelText("Isi masukan"), "Kursi kurang.");
  expect(screen.getByLabelText("Nomor formulir")).toHaveValue(NUMBER);
  expect(screen.getByLabelText("Isi masukan")).toHaveValue("Kursi kurang.");
});

test("the receipt is kept also when one has left the page before it came", async () => {
  let take = () => {};
  const taken = new Promise<void>((resolve) => {
    take = resolve;
  });
  let isAsked = false;
  server.use(
    http.post("*/api/v1/files", () => HttpResponse.json({ id: "berkas" }, { status: 201 })),
    http.post("*/api/v1/forums/f/assisted-feedback", async () => {
      isAsked = true;
      await taken;
      return HttpResponse.json(RECEIPT, { status: 201 });
    }),
  );
  const { unmount } = await page();
  await userEvent.type(await screen.findByLabelText("Isi masukan"), "Kursi kurang.");
  await userEvent.type(screen.getByLabelText("Tanggal diterima kantor"), "2026-11-20");
  await pick();
  await screen.findByText("Tersimpan: lembar.jpg");
  await userEvent.click(screen.getByRole("checkbox", { name: /Orangnya setuju/ }));
  await userEvent.click(screen.getByRole("checkbox", { name: /dibacakan kembali/ }));
  await userEvent.click(screen.getByRole("button", { name: "Masukkan" }));
  await waitFor(() => expect(isAsked).toBe(true));
  unmount();
  take();
  await waitFor(async () => expect(await keptDraft("serah/petugas/f")).toMatchObject({ receipt: RECEIPT }));
  await waitFor(async () => expect(await keptDraft<PaperDraft>(DRAFT)).toBeUndefined());
});

test("nothing is sent while the original is on its way, nor with the one before when it does not arrive", async () => {
  const asked: ((answer: Response) => void)[] = [];
  server.use(http.post("*/api/v1/files", () => new Promise<Response>((resolve) => asked.push(resolve))));
  const answer = async (nth: number, given: Response) => {
    await waitFor(() => expect(asked).toHaveLength(nth));
    asked[nth - 1]?.(given);
  };
  await page();
  await pick("pertama.jpg");
  expect(await screen.findByText("Menyimpan lembar asli…")).toBeVisible();
  expect(screen.getByRole("button", { name: "Masukkan" })).toBeDisabled();
  await answer(1, HttpResponse.json({ id: "berkas" }, { status: 201 }));
  expect(await screen.findByText("Tersimpan: pertama.jpg")).toBeVisible();
  expect(screen.getByRole("button", { name: "Masukkan" })).toBeEnabled();

  await pick("kedua.jpg");
  expect(await screen.findByText("Menyimpan lembar asli…")).toBeVisible();
  await answer(2, HttpResponse.json(problem(503, "unavailable"), { status: 503 }));
  expect(await screen.findByRole("alert")).toHaveTextContent("unavailable");
  expect(screen.queryByText("Tersimpan: pertama.jpg")).toBeNull();
});

test("a form that is in already says so, and what was typed stays", async () => {
  server.use(
    http.post("*/api/v1/files", () => HttpResponse.json({ id: "berkas" }, { status: 201 })),
    http.post("*/api/v1/forums/f/assisted-feedback", () =>
      HttpResponse.json(problem(409, "form-entered", { detail: "Formulir ini sudah menjadi masukan." }), {
        status: 409,
        headers: { "Content-Type": "application/problem+json" },
      }),
    ),
  );
  await page();
  await userEvent.type(await screen.findByLabelText("Isi masukan"), "Kursi kurang.");
  await userEvent.type(screen.getByLabelText("Tanggal diterima kantor"), "2026-11-20");
  await pick();
  await screen.findByText("Tersimpan: lembar.jpg");
  await userEvent.click(screen.getByRole("checkbox", { name: /Orangnya setuju/ }));
  await userEvent.click(screen.getByRole("checkbox", { name: /dibacakan kembali/ }));
  await userEvent.click(screen.getByRole("button", { name: "Masukkan" }));

  expect(await screen.findByText("Formulir ini sudah menjadi masukan.")).toBeVisible();
  expect(screen.getByLabelText("Isi masukan")).toHaveValue("Kursi kurang.");
  expect((await keptDraft<PaperDraft>(DRAFT))?.text).toBe("Kursi kurang.");
});

test("who only reads types nothing in", async () => {
  await page(["AUDITOR"]);
  expect(await screen.findByRole("heading", { level: 1 })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Masukkan" })).toBeNull();
});
