import { type Browser, expect, type Page, test } from "@playwright/test";
import { UNIT } from "./demo.ts";
import { write } from "./giver.ts";
import { openForum } from "./organiser.ts";
import { atDesk, phone } from "./people.ts";

const SAID = "Kepala loket dua memilih-milih siapa yang dilayani dahulu.";
const OBJECTED = "Saya menyebut loketnya, bukan orangnya.";
const DECIDED = "Yang dikritik pelayanannya. Masukan ini patut tampil.";

test("an input waits for approval, a moderator hides it, its giver appeals, and the head puts it before the public", async ({
  browser,
}) => {
  const head = await atDesk(browser, "kepala", `/kelola/${UNIT}/forum`);
  const forum = await openForum(head, "Forum yang Membaca Dahulu", "SP-02", { approvalHours: 24 });

  const inbox = `/kelola/${UNIT}/masukan?forum=${new URL(head.url()).pathname.split("/").at(-1)}`;
  const giver = await phone(browser);
  await giver.goto(`${forum}/masukan?standar=SP-02&komponen=SD2`);
  await expect(giver.getByText(/paling lama 24 jam/)).toBeVisible();
  await write(giver, SAID);
  await giver.getByRole("button", { name: "Kirim masukan" }).click();
  await expect(giver.getByText(/menunggu dibaca petugas, dan ditampilkan paling lambat/)).toBeVisible();
  await isPublic(browser, forum, false);

  const moderator = await atDesk(browser, "moderator", inbox);
  await open(moderator);
  await expect(moderator.getByText("Forum ini membaca setiap masukan sebelum menampilkannya.")).toBeVisible();
  await hide(moderator);

  await giver.reload();
  await expect(giver.getByText("Masukan ini tidak ditampilkan untuk umum.", { exact: false })).toContainText(
    "kata-kata yang menyerang orang",
  );
  await appeal(giver);

  await moderator.reload();
  await decide(moderator, "Tolak: tetap seperti sekarang", "Tetap kasar.");
  await expect(moderator.getByText("Anda sendiri yang menyembunyikan", { exact: false })).toBeVisible();

  await head.goto(inbox);
  await open(head);
  await decide(head, "Terima: masukan kembali seperti semula", DECIDED);
  await expect(head.getByText("Banding diputus.")).toBeVisible();

  await giver.reload();
  await expect(giver.getByText("Banding diterima: masukan kembali seperti semula")).toBeVisible();
  await expect(giver.getByText(DECIDED)).toBeVisible();
  await head.getByRole("button", { name: "Tampilkan kepada publik" }).click();
  await isPublic(browser, forum, true);
  await readLog(giver, forum);
});

async function open(page: Page) {
  await page.getByRole("link", { name: SAID }).click();
  await expect(page.getByRole("region", { name: "Masukan terbuka" }).getByText(SAID)).toBeVisible();
}

async function hide(page: Page) {
  await page
    .getByRole("region", { name: "Masukan terbuka" })
    .getByRole("button", { name: "Sembunyikan" })
    .first()
    .click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("kata-kata yang menyerang orang").click();
  await dialog.getByRole("button", { name: "Sembunyikan" }).click();
  await expect(dialog).toHaveCount(0);
}

async function appeal(giver: Page) {
  await giver.getByRole("button", { name: /^Saya tidak setuju tulisan saya disembunyikan/ }).click();
  await giver.getByLabel("Mengapa tulisan Anda patut tampil?").fill(OBJECTED);
  await giver.getByRole("button", { name: "Kirim banding" }).click();
  await expect(giver.getByText("Banding Anda sudah kami terima.")).toBeVisible();
  await expect(giver.getByText("Menunggu putusan banding")).toBeVisible();
}

async function decide(page: Page, verdict: string, why: string) {
  const appealed = page.getByRole("region", { name: "Banding penulisnya" });
  await expect(appealed.getByText(OBJECTED)).toBeVisible();
  await appealed.getByText(verdict, { exact: true }).click();
  await appealed.getByLabel("Alasan putusan").fill(why);
  await appealed.getByRole("button", { name: "Putuskan" }).click();
}

/** For somebody who only passes by. */
async function isPublic(browser: Browser, forum: string, shown: boolean) {
  const reader = await phone(browser);
  await reader.goto(forum);
  const numbers = reader.getByRole("region", { name: "Angka forum ini" }).getByRole("table").first();
  await expect(numbers.getByRole("row", { name: `Ditampilkan ${shown ? 1 : 0}`, exact: true })).toBeVisible();
  await expect(numbers.getByRole("row", { name: `Menunggu diperiksa ${shown ? 0 : 1}` })).toBeVisible();
  await reader.goto(`${forum}?standar=SP-02#SD2`);
  await expect(reader.getByRole("link", { name: /Beri masukan.*SD2/ }).first()).toBeVisible();
  await expect(reader.getByText(SAID, { exact: true })).toHaveCount(shown ? 1 : 0);
  await reader.context().close();
}

/** What was done, why and when, for everybody to read; never who did it. */
async function readLog(reader: Page, forum: string) {
  await reader.goto(forum);
  await reader.getByRole("link", { name: "Alasan dan catatan moderasi" }).first().click();
  const log = reader.getByRole("region", { name: "Tindakan moderator" });
  for (const act of [
    "Ditahan sampai diperiksa",
    "Disembunyikan: kata-kata yang menyerang orang",
    "Penulisnya mengajukan banding",
    "Banding diterima",
    "Ditampilkan kepada publik",
  ]) {
    await expect(log.getByRole("listitem").filter({ hasText: act })).toHaveCount(1);
  }
  await expect(
    log.getByText("1 banding: 1 diterima, 0 ditolak, 0 menunggu putusan", { exact: false }),
  ).toBeVisible();
  await expect(log.getByText("Nur Halimah")).toHaveCount(0);
}
