import { expect, type Page, test } from "@playwright/test";
import { UNIT } from "./demo.ts";
import { arrived, atDesk, phone } from "./people.ts";

test("a supervisor walks from the picture of all units to one Berita Acara", async ({ browser }) => {
  const page = await atDesk(browser, "auditor", "/kelola");
  await counted(page);

  // Only who is signed in may ask what waits, and sees the units of the own institution.
  await page.getByRole("link", { name: "Masukan belum dijawab" }).click();
  await expect(page.getByText("ada masukan menunggu jawaban").first()).toBeVisible();
  await page.getByRole("link", { name: "Forum 12 bulan terakhir" }).click();
  const years = page.getByRole("figure", { name: "Perbandingan antar tahun" });
  await expect(years.getByText(/^2024: 1 dari/)).toBeVisible();
  const file = page.waitForEvent("download");
  await page.getByRole("button", { name: "Simpan kelompok sebagai CSV" }).click();
  expect((await file).suggestedFilename()).toBe("gambaran-forum-groups.csv");

  await page.getByRole("link", { name: "Sumatera Utara" }).click();
  await page.getByRole("link", { name: "Loka POM di Kota Tanjungbalai" }).click();
  await expect(page.getByRole("heading", { name: "Forum 12 bulan terakhir" })).toBeVisible();
  await page
    .getByRole("listitem")
    .filter({ hasText: /^Berita Acara/ })
    .getByRole("link", { name: /2024/ })
    .click();
  await arrived(page);
  await expect(page.getByText("BA-01/FKP/VI/2024").first()).toBeVisible();
});

test("anybody sees on a phone how far a unit is, and nothing that is internal", async ({ browser }) => {
  const page = await phone(browser);
  await counted(page);
  await expect(page.getByRole("link", { name: "Masukan belum dijawab" })).toHaveCount(0);
  await page.goto(`/gambaran?unit=${UNIT}`);
  await expect(page.getByRole("heading", { name: "Tindak lanjut" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Masukan belum dijawab" })).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

/** Of a product that has just started, units are counted within some seconds. */
async function counted(page: Page) {
  await expect(async () => {
    await page.goto("/gambaran");
    await expect(page.getByRole("link", { name: "Sumatera Utara" })).toBeVisible({ timeout: 3_000 });
  }).toPass();
}
