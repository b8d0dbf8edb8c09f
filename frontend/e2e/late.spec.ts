import { type APIRequestContext, type BrowserContext, expect, test } from "@playwright/test";
import { UNIT } from "./demo.ts";
import { confirmOffline, give, inputsSaying, workerReady } from "./giver.ts";
import { changeWindow, openForum } from "./organiser.ts";
import { atDesk, phone } from "./people.ts";

const IN_TIME = "Tambahkan bangku di ruang tunggu lantai dua.";
/** Where an input goes, from a page or from the worker. */
const INPUTS = /\/forums\/[^/]+\/feedback$/;
const LATE = "Perahu kami sampai malam; layanan Sabtu sebaiknya dibuka.";

test("written before the closing and sent after it, an input is taken, marked and counted apart", async ({
  browser,
  request,
}) => {
  const organiser = await atDesk(browser, "kepala", `/kelola/${UNIT}/forum`);
  const forum = await openForum(organiser, "Forum dengan Kiriman Terlambat", "SP-04");
  const place = new URL(organiser.url()).pathname;
  const slug = new URL(forum).pathname.split("/").at(-1) ?? "";
  const form = (component: string) => `${forum}/masukan?standar=SP-04&komponen=${component}`;
  const giver = await phone(browser);
  await giver.goto(form("SD2"));
  await give(giver, IN_TIME);

  await giver.goto(form("SD3"));
  await workerReady(giver);
  await holdBack(giver.context());
  await confirmOffline(giver, LATE);
  await giver.goto(form("SD5"));
  const outbox = giver.getByRole("region", { name: "Kotak keluar di perangkat ini" });
  await expect(outbox.getByText(LATE)).toBeVisible();
  await outbox.getByRole("button", { name: "Kirim sekarang" }).click();
  await expect(giver.getByText("Belum terkirim. Layanan tidak menjawab", { exact: false })).toBeVisible();
  await changeWindow(organiser, "Semua sudah menyampaikan.", (dialog) =>
    dialog.getByRole("button", { name: "Tutup sekarang" }).click(),
  );

  expect(await arrivedAs(request, slug, LATE)).toEqual([]);
  await giver.context().unroute(INPUTS);
  await giver.context().setOffline(false);
  await giver.reload();
  await expect(outbox.getByText("Terkirim saat halaman tertutup")).toBeVisible();
  await outbox.getByRole("link", { name: /^Buka tanda terima/ }).click();
  await expect(giver.locator(".receipt .number")).toBeVisible();
  await expect(giver.getByText(LATE)).toBeVisible();
  expect(await arrivedAs(request, slug, LATE)).toEqual(["late"]);
  expect(await arrivedAs(request, slug, IN_TIME)).toEqual(["in time"]);

  await giver.goto(forum);
  const numbers = giver.getByRole("region", { name: "Angka forum ini" });
  await expect(numbers.getByRole("row", { name: "Masukan diterima 2", exact: true })).toBeVisible();
  await expect(numbers.getByRole("row", { name: "Di antaranya terlambat dikirim 1" })).toBeVisible();
  await giver.goto(form("SD5"));
  await expect(giver.getByText("Masukan untuk forum ini tidak sedang dibuka.")).toBeVisible();

  await organiser.goto(`/kelola/${UNIT}/masukan?forum=${place.split("/").at(-1)}`);
  const list = organiser.getByRole("region", { name: "Daftar masukan" });
  await expect(list.getByText(LATE)).toBeVisible();
  await expect(list.getByText(IN_TIME)).toBeVisible();
  await organiser.getByRole("link", { name: /^Terlambat dikirim/ }).click();
  await expect(list.getByText(IN_TIME)).toHaveCount(0);
  await expect(list.getByRole("listitem").filter({ hasText: LATE })).toContainText("terlambat dikirim");
});

/** Whatever of the browser still has a network, as a worker that is just being woken: nothing goes out before the closing. */
async function holdBack(device: BrowserContext) {
  await device.route(INPUTS, (route) =>
    route.request().method() === "POST" ? route.abort() : route.fallback(),
  );
}

async function arrivedAs(request: APIRequestContext, forum: string, words: string) {
  return (await inputsSaying(request, forum, words)).map(({ late }) => (late ? "late" : "in time"));
}
