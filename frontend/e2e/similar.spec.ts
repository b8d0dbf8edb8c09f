import { type Browser, expect, type Page, test } from "@playwright/test";
import { OPEN_FORUM, UNIT } from "./demo.ts";
import { atDesk, phone } from "./people.ts";

const FIRST = "Mohon disediakan ruang laktasi di lantai satu.";
const SECOND = "ruang laktasi tlg disediakan di lt 1 dong";
const ANSWERED = "Ruang laktasi dibuka bulan depan.";

test("what was said already is shown before sending, and one answer settles all that say the same", async ({
  browser,
}) => {
  const first = await write(browser, FIRST);
  await expect(first.locator(".receipt .number")).toBeVisible();

  const second = await write(browser, SECOND);
  await expect(second.getByRole("heading", { name: /hal serupa/ })).toBeFocused();
  await expect(second.getByText(FIRST, { exact: true })).toBeVisible();
  await second.getByRole("button", { name: /Saya juga mengalami ini/ }).click();
  await expect(second.getByText("Dukungan Anda tercatat")).toBeVisible();
  await second.getByRole("button", { name: "Tetap kirim masukan saya" }).click();
  await expect(second.locator(".receipt .number")).toBeVisible();

  const moderator = await atDesk(browser, "moderator", `/kelola/${UNIT}/masukan?q=laktasi`);
  await expect(async () => {
    await moderator.reload();
    await expect(moderator.getByText("1 serupa").first()).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await moderator.getByRole("link", { name: SECOND }).click();
  await moderator.getByRole("link", { name: "Lihat dan jawab bersama" }).click();
  await expect(moderator.getByText("2 masukan serupa")).toBeVisible();
  await moderator.getByRole("button", { name: "Pilih semua" }).click();
  await moderator.getByRole("button", { name: "Jawab bersama" }).click();
  const answer = moderator.getByRole("form", { name: "Jawaban" });
  await answer.getByText("Diterima", { exact: true }).click();
  await answer.getByRole("textbox", { name: /Jawaban/ }).fill(ANSWERED);
  await answer.getByRole("textbox", { name: /mengapa tidak ada yang berubah/ }).fill("Standar tetap.");
  await answer.getByRole("button", { name: "Terbitkan untuk 2 masukan" }).click();
  await expect(moderator.getByText("Jawaban atas 2 masukan terbit di halaman publik.")).toBeVisible();

  for (const giver of [first, second]) {
    await giver.reload();
    await expect(giver.getByText(ANSWERED)).toBeVisible();
  }
});

async function write(browser: Browser, words: string): Promise<Page> {
  const giver = await phone(browser);
  await giver.goto(`/forum/${OPEN_FORUM}/masukan`);
  await giver.getByText("Saran", { exact: true }).click();
  await giver.getByLabel("Masukan Anda").fill(words);
  await giver.getByRole("button", { name: "Kirim masukan" }).click();
  return giver;
}
