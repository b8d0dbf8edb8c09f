import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { useState } from "react";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { EntryPage } from "./EntryPage";
import { batch, batches, FORUM, MEMBERSHIP, page } from "./entryFixture";

test("a batch that a program sent says from where, who, and how many were refused", async () => {
  batches(
    batch({
      source: "whatsapp",
      byName: "Bot WA (API)",
      entered: 120,
      broken: 3,
      doneAt: "2026-11-26T02:00:01Z",
    }),
  );
  await page();
  const list = await screen.findByRole("region", { name: "Yang sudah dimasukkan" });
  expect(list).toHaveTextContent("Bot WA (API) · lewat program, dari whatsapp");
  expect(list).toHaveTextContent("1 sudah pernah masuk, 3 perlu diperbaiki");
});

test("who comes back sees that the entering still goes on", async () => {
  let finish = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  batches(batch({ entered: 100 }));
  server.use(
    http.post("*/api/v1/entry-batches/b/continuation", async () => {
      await finished;
      return HttpResponse.json(batch({ entered: 120, doneAt: "2026-11-26T02:00:01Z" }));
    }),
  );
  function Leavable() {
    const [here, setHere] = useState(true);
    return (
      <>
        <button type="button" onClick={() => setHere(!here)}>
          pergi
        </button>
        {here && <EntryPage membership={MEMBERSHIP} forum={FORUM} author="petugas" />}
      </>
    );
  }
  await page(<Leavable />);
  await userEvent.click(await screen.findByRole("button", { name: "Lanjutkan" }));
  await userEvent.click(screen.getByRole("button", { name: "pergi" }));
  await userEvent.click(screen.getByRole("button", { name: "pergi" }));
  expect(await screen.findByText(/Memasukkan: 100 dari 120/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Lanjutkan" })).toBeDisabled();
  finish();
  expect(await screen.findByText(/120 masukan sudah masuk/)).toBeVisible();
});

test("a list of receipts that cannot be read says why", async () => {
  batches(batch({ entered: 120, doneAt: "2026-11-26T02:00:01Z" }));
  server.use(
    http.get("*/api/v1/entry-batches/b/receipts", () =>
      HttpResponse.json(problem(503, "unavailable"), { status: 503 }),
    ),
  );
  await page();
  await userEvent.click(await screen.findByRole("button", { name: "Simpan daftar nomor tanda terima" }));
  expect(await screen.findByRole("alert")).toBeVisible();
});

test("what has stopped says where, and is gone on with", async () => {
  batches(batch({ entered: 100 }));
  server.use(
    http.post("*/api/v1/entry-batches/b/continuation", () =>
      HttpResponse.json(batch({ entered: 120, doneAt: "2026-11-26T02:00:01Z" })),
    ),
  );
  await page();

  expect(await screen.findByText(/Berhenti di 100 dari 120/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Lanjutkan" }));
  expect(await screen.findByText(/120 masukan sudah masuk/)).toBeVisible();
});

test("what waits is discarded once that is confirmed", async () => {
  batches(batch({ entered: 100 }));
  server.use(
    http.post("*/api/v1/entry-batches/b/cancellation", () =>
      HttpResponse.json(batch({ entered: 100, discarded: 20, doneAt: "2026-11-26T02:00:01Z" })),
    ),
  );
  await page();

  await userEvent.click(await screen.findByRole("button", { name: "Buang yang belum masuk" }));
  const dialog = within(screen.getByRole("dialog"));
  expect(dialog.getByText(/20 baris yang belum masuk terhapus/)).toBeVisible();
  await userEvent.click(dialog.getByRole("button", { name: "Buang yang belum masuk" }));
  expect(await screen.findByText(/100 masukan sudah masuk. 20 baris dibuang/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Lanjutkan" })).toBeNull();
});
