import { expect, type Page } from "@playwright/test";
import { UNIT } from "./demo.ts";

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
export async function openForum(page: Page, title: string, standard: string) {
  await page.goto(`/kelola/${UNIT}/forum/baru`);
  await page.getByLabel("Judul forum").fill(title);
  await page.getByRole("checkbox", { name: new RegExp(standard) }).check();
  await page.locator("input[name=opensAt-date]").fill(day(-1));
  await page.locator("input[name=opensAt-time]").fill("08:00");
  await page.locator("input[name=closesAt-date]").fill(day(7));
  await page.locator("input[name=closesAt-time]").fill("16:00");
  await page.getByRole("button", { name: "Simpan" }).click();
  await page.getByRole("button", { name: "Umumkan forum" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Umumkan forum" }).click();
  await expect(page.getByText("Forum diumumkan.")).toBeVisible();
  return page.getByRole("textbox", { name: "Tautan forum untuk publik" }).inputValue();
}

/** A date that many days from now, as date fields want it. */
export function day(offset: number) {
  const date = new Date(Date.now() + offset * 86_400_000);
  return date.toLocaleDateString("sv-SE", { timeZone: "Asia/Jakarta" });
}
