import { expect, type Page, test } from "@playwright/test";
import { UNIT } from "./demo.ts";
import { beginStandard, editor, openForum, turnTo } from "./organiser.ts";
import { atDesk, phone } from "./people.ts";

const CODES = [..."123456"].map((n) => `SD${n}`).concat([..."12345678"].map((n) => `MF${n}`));
const SAID = "Sebutkan sejak kapan waktu mulai dihitung.";
const ANSWERED = "Kami tambahkan: sejak berkas lengkap.";
const UNCHANGED = "Standar sudah menyebut hari kerja.";

/** What the product promises a newcomer within ten minutes of the first start. */
test("a standard is drafted, opened, spoken about without an account, answered, and the answer is public", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const organiser = await atDesk(browser, "kepala", `/kelola/${UNIT}/standar`);
  await draft(organiser);
  const forum = await openForum(organiser, "Forum Pengujian Sampel", "SP-90");

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
  await beginStandard(page, "SP-90", "Pengujian Sampel untuk Pendatang Baru");
  for (const [at, code] of CODES.entries()) {
    await turnTo(page, code);
    await editor(page).click();
    await page.keyboard.type(`Isi ${code}: paling lama 10 hari kerja.`);
    await expect(page.getByText(`${at + 1} dari 14 lengkap`).first()).toBeVisible();
  }
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
  await form.getByRole("textbox", { name: /mengapa tidak ada yang berubah/ }).fill(UNCHANGED);
  await form.getByRole("button", { name: /Terbitkan jawaban/ }).click();
  await expect(page.getByText("Jawaban terbit di halaman publik.")).toBeVisible();
}
