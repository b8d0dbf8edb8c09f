import { type Browser, expect, type Page, test } from "@playwright/test";
import { OPEN_FORUM, UNIT } from "./demo.ts";
import { atDesk, phone } from "./people.ts";

const BY_LINK = "Loket khusus kader posyandu, tolong.";
const NAME = "Grup WA kader posyandu";

test("a link that is passed on counts who opened it and who wrote, and stands beside no input", async ({
  browser,
}) => {
  const moderator = await atDesk(browser, "moderator", `/kelola/${UNIT}/forum/${OPEN_FORUM}/tautan`);
  await expect(moderator.getByText("Belum ada tautan.")).toBeVisible();
  await moderator.getByLabel("Nama tautan, satu per baris").fill(`${NAME}\nRT 05`);
  await moderator.getByRole("button", { name: "Buat 2 tautan" }).click();
  const row = moderator.getByRole("listitem").filter({ hasText: NAME });
  await expect(row.getByText("Dibuka 0 kali, 0 masukan terkirim")).toBeVisible();
  const whatsapp = await row.getByRole("link", { name: "WhatsApp" }).getAttribute("href");
  const message = new URL(whatsapp ?? "").searchParams.get("text") ?? "";
  expect(message).toContain("mengundang Anda menyampaikan masukan");
  const link = /\S+#t=[\w-]{20}/.exec(message)?.[0] ?? "";
  await row.getByRole("button", { name: "Kode QR" }).click();
  await expect(row.getByRole("img", { name: `Kode QR tautan ${NAME}` })).toBeVisible();

  // The first by the link; four others so that the numbers may be told.
  const asked: string[] = [];
  const giver = await phone(browser);
  giver.on("request", (request) => asked.push(request.url()));
  const opened = giver.waitForResponse((answer) => answer.url().endsWith("/link-openings"));
  await giver.goto(link);
  expect((await opened).status()).toBe(204);
  await write(giver, BY_LINK);
  await Promise.all(["satu", "dua", "tiga", "empat"].map((number) => other(browser, number)));
  expect(asked.filter((url) => url.includes(link.slice(-20)))).toEqual([]);

  await expect(async () => {
    await moderator.getByRole("button", { name: "Baca lagi angkanya" }).click();
    await expect(row.getByText("Dibuka 1 kali, 1 masukan terkirim")).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 40_000 });
  await expect(
    moderator
      .getByRole("listitem")
      .filter({ hasText: "RT 05" })
      .getByText("Dibuka 0 kali, 0 masukan terkirim"),
  ).toBeVisible();

  await row.getByRole("button", { name: `Akhiri ${NAME}` }).click();
  await moderator.getByRole("dialog").getByRole("button", { name: "Akhiri" }).click();
  await expect(row.getByText("Berakhir")).toBeVisible();

  // No trace at the input, and an ended link still leads to a form that takes it.
  await moderator.goto(`/kelola/${UNIT}/masukan?q=posyandu`);
  await moderator.getByRole("link", { name: BY_LINK }).click();
  await expect(moderator.getByRole("heading", { name: /Masukan/ }).first()).toBeVisible();
  await expect(moderator.getByText(NAME)).toHaveCount(0);
  const late = await phone(browser);
  await late.goto(link);
  await write(late, "Juga lewat tautan yang sudah berakhir.");
});

async function other(browser: Browser, number: string) {
  const page = await phone(browser);
  await page.goto(`/forum/${OPEN_FORUM}/masukan`);
  await write(page, `Masukan lain, nomor ${number}, tanpa tautan apa pun.`);
}

async function write(page: Page, words: string) {
  await page.getByText("Saran", { exact: true }).click();
  await page.getByLabel("Masukan Anda").fill(words);
  await page.getByRole("button", { name: "Kirim masukan" }).click();
  const anyway = page.getByRole("button", { name: "Tetap kirim masukan saya" });
  const receipt = page.locator(".receipt .number");
  await expect(anyway.or(receipt)).toBeVisible();
  if (await anyway.isVisible()) await anyway.click();
  await expect(receipt).toBeVisible();
}
