import { expect, type Page } from "@playwright/test";
import { UNIT } from "./demo.ts";

/** A paper that somebody signed and scanned. */
export const SCAN = {
  name: "pindaian.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"),
};

/** Begins a standard without any text and stays on its first component. */
export async function beginStandard(page: Page, code: string, title: string) {
  await page.goto(`/kelola/${UNIT}/standar/baru`);
  await page.getByLabel("Kode").fill(code);
  await page.getByLabel("Judul standar").fill(title);
  await page.getByRole("button", { name: "Mulai menyusun" }).click();
  await expect(editor(page)).toBeVisible();
}

/** Begins a standard with all its components from the template for inspections; gives its place in the workspace. */
export async function beginFromTemplate(page: Page, code: string, title: string) {
  await page.getByText("Templat", { exact: true }).click();
  await page.getByRole("radio", { name: /pemeriksaan/i }).check();
  await page.getByLabel("Kode").fill(code);
  await page.getByLabel("Judul standar").fill(title);
  await page.getByRole("button", { name: "Mulai menyusun" }).click();
  await expect(editor(page)).toBeVisible();
  await expect(page.getByText("14 dari 14 lengkap").first()).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Turns to a component of the standard that is open. */
export async function turnTo(page: Page, component: string) {
  await page
    .getByRole("link", { name: new RegExp(`^${component}`) })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`komponen=${component}`));
  await expect(page.getByRole("textbox", { name: new RegExp(`^${component}`) })).toBeVisible();
}

/** Where the open component is written. */
export function editor(page: Page) {
  return page.locator("[contenteditable=true]");
}

/** Plans a forum that is open at once, announces it, and gives its public address. Stays on its page in the workspace. */
export async function openForum(
  page: Page,
  title: string,
  standard: string,
  { lateHours = 24, approvalHours }: { lateHours?: number; approvalHours?: number } = {},
) {
  await page.goto(`/kelola/${UNIT}/forum/baru`);
  await page.getByLabel("Judul forum").fill(title);
  await page.getByRole("checkbox", { name: new RegExp(standard) }).check();
  await page.locator("input[name=opensAt-date]").fill(day(-1));
  await page.locator("input[name=opensAt-time]").fill("08:00");
  await page.locator("input[name=closesAt-date]").fill(day(7));
  await page.locator("input[name=closesAt-time]").fill("16:00");
  await page.locator("input[name=lateHours]").fill(String(lateHours));
  await page.locator("input[name=approvalHours]").fill(String(approvalHours ?? ""));
  await page.getByRole("button", { name: "Simpan" }).click();
  await page.getByRole("button", { name: "Umumkan forum" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Umumkan forum" }).click();
  await expect(page.getByText("Forum diumumkan.")).toBeVisible();
  return page.getByRole("textbox", { name: "Tautan forum untuk publik" }).inputValue();
}

/** The organiser's move on the running forum, with the reason that everyone will read. */
export async function changeWindow(
  page: Page,
  reason: string,
  press: (dialog: ReturnType<Page["locator"]>) => Promise<void>,
) {
  await page.getByRole("button", { name: "Ubah waktu penutupan" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Alasan").fill(reason);
  await press(dialog);
  await expect(page.getByText(/^Masukan kini ditutup/)).toBeVisible();
  await expect(dialog).toHaveCount(0);
}

/** Records that everybody signed; the page stands on the forum in the workspace. */
export async function recordAgreement(page: Page, number: string) {
  await page.getByRole("button", { name: "Catat berita acara" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Tanggal ditandatangani").fill(day(0));
  await dialog.getByLabel("Nomor berita acara").fill(number);
  await dialog.getByLabel(/^Berita acara \(PDF/).setInputFiles(SCAN);
  await dialog.getByLabel(/^Daftar hadir/).setInputFiles({ ...SCAN, name: "hadir.pdf" });
  await dialog.getByRole("button", { name: "Catat berita acara" }).click();
  await expect(page.getByText("Berita acara dicatat.", { exact: false })).toBeVisible();
}

/** A date that many days from now, as date fields want it. */
export function day(offset: number) {
  const date = new Date(Date.now() + offset * 86_400_000);
  return date.toLocaleDateString("sv-SE", { timeZone: "Asia/Jakarta" });
}
