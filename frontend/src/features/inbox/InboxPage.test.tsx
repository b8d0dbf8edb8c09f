import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { server } from "@/test/server";
import { page, picks } from "./inboxFixture";

async function assignFrom(place: HTMLElement) {
  await userEvent.click(within(place).getByRole("button", { name: "Tugaskan" }));
  const dialog = within(screen.getByRole("dialog"));
  await dialog.findByRole("option", { name: "Budi" });
  await userEvent.selectOptions(dialog.getByLabelText("Kepada"), "m1");
  await dialog.findByText(/masukan akan ditugaskan/);
  await userEvent.click(dialog.getByRole("button", { name: "Tugaskan" }));
  expect(await screen.findByText(/masukan ditugaskan kepada/)).toBeVisible();
}

const list = () => screen.findByRole("region", { name: "Daftar masukan" });
const boxes = async () => within(await list()).findAllByRole("checkbox");

test("to assign the open input leaves alone what is picked for something else", async () => {
  await page({ buka: "1" });
  await userEvent.click((await boxes())[1] as HTMLElement);
  await assignFrom(screen.getByRole("region", { name: "Masukan terbuka" }));

  expect((await boxes())[1]).toBeChecked();
});

test("to assign the picked ones ends the answer to them, and the list takes the focus", async () => {
  await page();
  await userEvent.click((await boxes())[0] as HTMLElement);
  const bar = within(await list()).getByRole("region");
  await userEvent.click(within(bar).getByRole("button", { name: "Jawab bersama" }));
  expect(await screen.findByRole("textbox", { name: /jawaban/i })).toBeVisible();
  await assignFrom(bar);

  expect((await boxes())[0]).not.toBeChecked();
  expect(await list()).toHaveFocus();
  expect(screen.queryByRole("textbox", { name: /jawaban/i })).toBeNull();
  // A new choice is not answered before that is asked for.
  await userEvent.click((await boxes())[1] as HTMLElement);
  expect(screen.queryByRole("textbox", { name: /jawaban/i })).toBeNull();
});

async function pickAll(count: number, found = count) {
  server.use(http.get("*/api/v1/feedback-picks", () => HttpResponse.json({ found, items: picks(count) })));
  await userEvent.click(await screen.findByRole("button", { name: "Pilih semua yang ditemukan" }));
}

test.each([101, 1_500])("all %i that a filter finds are hidden by one act, counted before", async (count) => {
  const sent: { inputs: { feedbackId: string; version: number }[] }[] = [];
  server.use(
    http.post("*/api/v1/moderation-previews", () =>
      HttpResponse.json({
        act: "HIDE",
        changes: count - 1,
        leftOut: [{ feedbackId: "1", obstacle: "HELD" }],
      }),
    ),
    http.post("*/api/v1/moderation-batches", async ({ request }) => {
      sent.push((await request.json()) as (typeof sent)[number]);
      return HttpResponse.json(
        {
          id: "b1",
          unitId: "u",
          act: "HIDE",
          changed: picks(count - 1).map(({ feedbackId }) => feedbackId),
          leftOut: [],
          doneAt: "2026-11-26T02:00:00Z",
          undoableUntil: new Date(Date.now() + 900_000).toISOString(),
        },
        { status: 201 },
      );
    }),
  );
  await page();
  await pickAll(count);
  const written = new Intl.NumberFormat("id").format(count);
  const bar = within(
    await screen.findByRole("region", { name: `Tindakan untuk ${written} masukan terpilih` }),
  );
  await userEvent.click(bar.getByRole("button", { name: "Sembunyikan" }));
  const dialog = within(screen.getByRole("dialog"));
  const less = new Intl.NumberFormat("id").format(count - 1);
  await dialog.findByText(`${less} dari ${written} masukan akan disembunyikan.`);
  await userEvent.click(dialog.getByLabelText(/iklan/i));
  await userEvent.click(dialog.getByRole("button", { name: "Sembunyikan" }));

  expect(await screen.findByText(`${less} masukan disembunyikan.`)).toBeVisible();
  expect(sent[0]?.inputs).toHaveLength(count);
  // As it was read: of what the list shows, the version there.
  expect(sent[0]?.inputs[1]).toEqual({ feedbackId: "2", version: 0 });
  expect(sent[0]?.inputs[100]).toEqual({ feedbackId: "101", version: 100 });
});

test("101 that say the same are answered by one act, those that have an answer left out if one wants", async () => {
  const sent: { feedbackIds: string[]; versions: number[] }[] = [];
  server.use(
    http.post("*/api/v1/responses", async ({ request }) => {
      sent.push((await request.json()) as (typeof sent)[number]);
      return HttpResponse.json({ id: "r" }, { status: 201 });
    }),
  );
  await page();
  await pickAll(101);
  await userEvent.click(await screen.findByRole("button", { name: "Jawab bersama" }));
  expect(await screen.findByText("1 di antaranya sudah dijawab; jawaban itu akan diganti.")).toBeVisible();
  expect(screen.getByText("dan 51 lainnya")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Keluarkan 1 itu" }));
  await userEvent.click(await screen.findByRole("radio", { name: "Diterima" }));
  await userEvent.click(screen.getByRole("button", { name: /Terbitkan untuk 100 masukan/ }));

  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.feedbackIds).toHaveLength(100);
  expect(sent[0]?.feedbackIds).not.toContain("3");
  expect(sent[0]?.versions.at(-1)).toBe(100);
});

test("says when there are more than one act takes, and does nothing to too many", async () => {
  await page();
  await pickAll(3, 6_000);
  expect(await screen.findByText(/5\.000 terbaru dari 6\.000 masukan dipilih/)).toBeVisible();
  await pickAll(5_001);
  expect(await screen.findByText("Paling banyak 5.000 untuk sekali tindakan.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Jawab bersama" })).toBeNull();
});

test("a cluster says how many it really is, not how many of it are listed", async () => {
  await page({ kelompok: "g" });
  expect(await screen.findByText("200 masukan serupa")).toBeVisible();
});

test("the list can be narrowed down to what waits to be verified, where anything names an organisation", async () => {
  await page();
  const rail = within(await screen.findByRole("navigation", { name: "Saringan" }));
  expect(rail.getByRole("link", { name: /^Belum diverifikasi\s*2$/ })).toHaveAttribute(
    "href",
    expect.stringContaining("organisasi=belum"),
  );
});
