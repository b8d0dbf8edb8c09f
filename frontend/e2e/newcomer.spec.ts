import { expect, type Page, test } from "@playwright/test";
import { atDesk, phone } from "./people.ts";

const UNIT = "loka-pom-di-kota-tanjungbalai";
const CODES = [..."123456"].map((n) => `SD${n}`).concat([..."12345678"].map((n) => `MF${n}`));
const SAID = "Sebutkan sejak kapan waktu mulai dihitung.";
const ANSWERED = "Kami tambahkan: sejak berkas lengkap.";

/** What the product promises a newcomer within ten minutes of the first start. */
test("a standard is drafted, opened, spoken about without an account, answered, and the answer is public", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const organiser = await atDesk(browser, "kepala", `/kelola/${UNIT}/standar/baru`);
  await draft(organiser);
  const forum = await openForum(organiser);

  const stranger = await phone(browser);
  await stranger.goto(forum);
  await giveInput(stranger);
  await expect(stranger.locator(".receipt .number")).toHaveText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);

  await answer(organiser);

  await stranger.goto(`${forum}?standar=SP-90#SD3`);
  await expect(stranger.getByText(SAID).first()).toBeVisible();
  await expect(stranger.getByText(ANSWERED).first()).toBeVisible();
});

async function draft(page: Page) {
  await page.getByLabel("Kode").fill("SP-90");
  await page.getByLabel("Judul standar").fill("Pengujian Sampel untuk Pendatang Baru");
  await page.getByRole("button", { name: "Mulai menyusun" }).click();
  for (const [at, code] of CODES.entries()) {
    await page
      .getByRole("link", { name: new RegExp(`^${code}`) })
      .first()
      .click();
    const editor = page.locator("[contenteditable=true]");
    await expect(page).toHaveURL(new RegExp(`komponen=${code}`));
    await editor.click();
    await page.keyboard.type(`Isi ${code}: paling lama 10 hari kerja.`);
    await expect(page.getByText(`${at + 1} dari 14 lengkap`).first()).toBeVisible();
  }
}

/** Plans a forum on the new standard that is open at once, announces it, and gives its public address. */
async function openForum(page: Page) {
  await page.goto(`/kelola/${UNIT}/forum/baru`);
  await page.getByLabel("Judul forum").fill("Forum Pengujian Sampel");
  await page.getByRole("checkbox", { name: /SP-90/ }).check();
  await page.locator("input[name=opensAt-date]").fill(day(-1));
  await page.locator("input[name=opensAt-time]").fill("08:00");
  await page.locator("input[name=closesAt-date]").fill(day(7));
  await page.locator("input[name=closesAt-time]").fill("16:00");
  await page.getByRole("button", { name: "Simpan" }).click();
  await page.getByRole("button", { name: "Umumkan forum" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Umumkan forum" }).click();
  await expect(page.getByText("Forum diumumkan.")).toBeVisible();
  return "/forum/forum-pengujian-sampel";
}

async function giveInput(page: Page) {
  await page
    .getByRole("link", { name: /Beri masukan.*SD3/ })
    .first()
    .click();
  await page.getByText("Pertanyaan", { exact: true }).click();
  await page.getByLabel("Masukan Anda").fill(SAID);
  await page.getByRole("button", { name: "Kirim masukan" }).click();
}

async function answer(page: Page) {
  await page.goto(`/kelola/${UNIT}/masukan`);
  await page.getByText(SAID).first().click();
  const form = page.getByRole("form", { name: "Jawaban" });
  await form.getByText("Diterima", { exact: true }).click();
  await form.getByRole("textbox", { name: /Jawaban/ }).fill(ANSWERED);
  await form.getByRole("button", { name: /Terbitkan jawaban/ }).click();
  await expect(page.getByText("Jawaban terbit di halaman publik.")).toBeVisible();
}

/** A date that many days from now, as date fields want it. */
function day(offset: number) {
  const date = new Date(Date.now() + offset * 86_400_000);
  return date.toLocaleDateString("sv-SE", { timeZone: "Asia/Jakarta" });
}
