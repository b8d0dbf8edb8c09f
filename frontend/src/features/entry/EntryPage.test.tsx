import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { forgetDraft, keptDraft } from "@/device/drafts";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { saveAs } from "@/ui/saveAs";
import { EntryPage } from "./EntryPage";
import { batch, batches, DRAFT, FORUM, MEMBERSHIP, PREVIEW, page } from "./entryFixture";
import type { SheetDraft } from "./sheetDraft";

vi.mock("@/ui/saveAs");

beforeEach(() => forgetDraft(DRAFT));

test("checks a sheet, shows good rows apart from broken ones, and enters the good ones to the end", async () => {
  const seen: string[] = [];
  let entered = 0;
  batches();
  server.use(
    http.post("*/api/v1/forums/f/entry-previews", ({ request }) => {
      seen.push(new URL(request.url).search);
      return HttpResponse.json(PREVIEW);
    }),
    http.post("*/api/v1/forums/f/entry-batches", () => HttpResponse.json(batch(), { status: 201 })),
    http.post("*/api/v1/entry-batches/b/continuation", () => {
      entered += entered === 0 ? 100 : 20;
      return HttpResponse.json(
        batch({ entered, ...(entered === 120 && { doneAt: "2026-11-26T02:00:01Z" }) }),
      );
    }),
  );
  await page();

  await userEvent.selectOptions(await screen.findByLabelText("Saluran"), "LETTER");
  await userEvent.type(screen.getByLabelText("Baris dari lembar kerja"), "Isi\nAda");
  await userEvent.click(screen.getByRole("button", { name: "Periksa" }));
  expect(await screen.findByText(/120 baris siap, 1 perlu diperbaiki, 1 sudah/)).toBeVisible();
  expect(seen).toEqual(["?channel=LETTER"]);
  expect(screen.getByText("Tanggal diterima: bukan tanggal")).toBeVisible();
  expect(screen.getByText(/tidak dibaca: Catatan kami/)).toBeVisible();

  await userEvent.click(screen.getByRole("button", { name: "Masukkan 120 baris" }));
  expect(await screen.findByText(/120 masukan sudah masuk/)).toBeVisible();
  // What is broken stays as it came, and is kept.
  expect(screen.getByLabelText("Baris dari lembar kerja")).toHaveValue(`"Isi","Catatan kami"\n"=1+1","x"`);
  await waitFor(async () =>
    expect((await keptDraft<SheetDraft>(DRAFT))?.text).toBe(`"Isi","Catatan kami"\r\n"=1+1","x"`),
  );
});

test("a sheet that was pasted before is told, and its rows are entered only on purpose", async () => {
  const seen: string[] = [];
  const repeated = [{ number: 2, channel: "BOX", receivedOn: "2026-11-20", text: "Ada." }] as const;
  batches();
  server.use(
    http.post("*/api/v1/forums/f/entry-previews", ({ request }) => {
      const { search } = new URL(request.url);
      seen.push(search);
      return HttpResponse.json(
        search.includes("repeats=true")
          ? { ...PREVIEW, ready: 1, broken: [], alreadyEntered: [] }
          : { ...PREVIEW, ready: 0, readyRows: [], broken: [], alreadyEntered: [], repeated: [...repeated] },
      );
    }),
    http.post("*/api/v1/forums/f/entry-batches", ({ request }) => {
      seen.push(new URL(request.url).search);
      return HttpResponse.json(batch({ taken: 1, entered: 1, broken: 0, doneAt: "2026-11-26T02:00:01Z" }), {
        status: 201,
      });
    }),
    http.post("*/api/v1/entry-batches/b/continuation", () =>
      HttpResponse.json(batch({ taken: 1, entered: 1, broken: 0, doneAt: "2026-11-26T02:00:01Z" })),
    ),
  );
  await page();
  await userEvent.type(await screen.findByLabelText("Baris dari lembar kerja"), "Isi\nAda.");
  await userEvent.click(screen.getByRole("button", { name: "Periksa" }));

  expect(await screen.findByText("1 baris sudah pernah diketik di forum ini.")).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Masukkan/ })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Siapkan juga 1 baris ini" }));
  await userEvent.click(await screen.findByRole("button", { name: "Masukkan 1 baris" }));

  await waitFor(() => expect(seen).toEqual(["", "?repeats=true", "?repeats=true"]));
});

test("a lost answer is asked for again under the same key, and nothing that was pasted is lost", async () => {
  const keys: (string | null)[] = [];
  batches();
  server.use(
    http.post("*/api/v1/forums/f/entry-previews", () => HttpResponse.json({ ...PREVIEW, broken: [] })),
    http.post("*/api/v1/forums/f/entry-batches", ({ request }) => {
      keys.push(request.headers.get("Idempotency-Key"));
      return keys.length === 1
        ? HttpResponse.error()
        : HttpResponse.json(batch({ broken: 0, entered: 120, doneAt: "2026-11-26T02:00:01Z" }), {
            status: 201,
          });
    }),
    http.post("*/api/v1/entry-batches/b/continuation", () =>
      HttpResponse.json(batch({ broken: 0, entered: 120, doneAt: "2026-11-26T02:00:01Z" })),
    ),
  );
  const { unmount } = await page();
  await userEvent.type(await screen.findByLabelText("Baris dari lembar kerja"), "Isi\nAda");
  await userEvent.click(screen.getByRole("button", { name: "Periksa" }));
  await userEvent.click(await screen.findByRole("button", { name: "Masukkan 120 baris" }));
  expect(await screen.findByRole("alert")).toBeVisible();

  // As after a reload.
  unmount();
  await page();
  expect(await screen.findByLabelText("Baris dari lembar kerja")).toHaveValue("Isi\nAda");
  await userEvent.click(screen.getByRole("button", { name: "Periksa" }));
  await userEvent.click(await screen.findByRole("button", { name: "Masukkan 120 baris" }));
  expect(await screen.findByText(/120 masukan sudah masuk/)).toBeVisible();
  expect(keys[1]).toBe(keys[0]);
  expect(screen.getByLabelText("Baris dari lembar kerja")).toHaveValue("");
});

test("nothing is typed while rows are taken, and a sheet of which other rows were taken stays whole", async () => {
  let take = () => {};
  const taken = new Promise<void>((resolve) => {
    take = resolve;
  });
  batches();
  server.use(
    http.post("*/api/v1/forums/f/entry-previews", () => HttpResponse.json(PREVIEW)),
    http.post("*/api/v1/forums/f/entry-batches", async () => {
      await taken;
      return HttpResponse.json(batch({ taken: 119, broken: 2 }), { status: 201 });
    }),
    http.post("*/api/v1/entry-batches/b/continuation", () =>
      HttpResponse.json(batch({ taken: 119, broken: 2, entered: 119, doneAt: "2026-11-26T02:00:01Z" })),
    ),
  );
  const { unmount } = await page();
  await userEvent.type(await screen.findByLabelText("Baris dari lembar kerja"), "Isi\nAda");
  await userEvent.click(screen.getByRole("button", { name: "Periksa" }));
  await userEvent.click(await screen.findByRole("button", { name: "Masukkan 120 baris" }));
  await userEvent.type(screen.getByLabelText("Baris dari lembar kerja"), " dan lagi");
  expect(screen.getByLabelText("Baris dari lembar kerja")).toHaveValue("Isi\nAda");
  expect(screen.getByRole("button", { name: "Periksa" })).toBeDisabled();

  // Who has left meanwhile finds the same.
  unmount();
  take();
  await waitFor(async () => expect((await keptDraft<SheetDraft>(DRAFT))?.partlyEntered).toBe(true));
  await page();
  expect(await screen.findByText(/seluruh lembar tetap di sini/)).toBeVisible();
  expect(screen.getByLabelText("Baris dari lembar kerja")).toHaveValue("Isi\nAda");
});

test("the file of broken rows says first what is wrong, and loses no cell", async () => {
  batches();
  const row = { ...PREVIEW.broken[0], cells: ["=1+1", "x", "kelebihan"] };
  server.use(
    http.post("*/api/v1/forums/f/entry-previews", () => HttpResponse.json({ ...PREVIEW, broken: [row] })),
  );
  await page();
  await userEvent.type(await screen.findByLabelText("Baris dari lembar kerja"), "Isi");
  await userEvent.click(screen.getByRole("button", { name: "Periksa" }));
  await userEvent.click(await screen.findByRole("button", { name: "Simpan baris ini sebagai CSV" }));
  const [file] = vi.mocked(saveAs).mock.lastCall ?? [];
  expect(new TextDecoder().decode(await file?.arrayBuffer())).toBe(
    `"Yang perlu diperbaiki","Isi","Catatan kami"\r\n"Tanggal diterima: bukan tanggal","'=1+1","x","kelebihan"`,
  );
});

test("a sheet that cannot be read says so, and who only reads pastes nothing", async () => {
  batches();
  server.use(
    http.post("*/api/v1/forums/f/entry-previews", () =>
      HttpResponse.json(
        problem(400, "sheet-unreadable", { detail: "Baris pertama harus memuat judul kolom." }),
        {
          status: 400,
          headers: { "Content-Type": "application/problem+json" },
        },
      ),
    ),
  );
  const { unmount } = await page();
  await userEvent.type(await screen.findByLabelText("Baris dari lembar kerja"), "Nama");
  await userEvent.click(screen.getByRole("button", { name: "Periksa" }));
  expect(await screen.findByText("Baris pertama harus memuat judul kolom.")).toBeVisible();

  unmount();
  await page(<EntryPage membership={{ ...MEMBERSHIP, roles: ["AUDITOR"] }} forum={FORUM} author="petugas" />);
  expect(await screen.findByRole("heading", { level: 1 })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Periksa" })).toBeNull();
});
