import { type Browser, expect, type Page } from "@playwright/test";
import { day } from "./organiser.ts";
import { phone } from "./people.ts";

/** Plans a session today, for as long as it lasts, with two seats and whatever `more` fills in. Stays on its page. */
export async function plan(page: Page, more: () => Promise<void> = async () => {}) {
  await page.getByRole("link", { name: "Rencanakan pertemuan" }).click();
  await page.getByLabel("Nama pertemuan").fill("Pertemuan di aula");
  await page.getByText("Tatap muka", { exact: true }).click();
  for (const [field, time] of [
    ["startsAt", "00:01"],
    ["endsAt", "23:59"],
  ] as const) {
    await page.locator(`input[name=${field}-date]`).fill(day(0));
    await page.locator(`input[name=${field}-time]`).fill(time);
  }
  await page.getByLabel("Tempat", { exact: true }).fill("Aula Contoh");
  await page.getByLabel("Kapasitas (kursi)").fill("2");
  await more();
  await page.getByRole("button", { name: "Simpan" }).click();
  await expect(page.getByText("Pertemuan tersimpan.")).toBeVisible();
  const place = new URL(page.url()).pathname;
  return { place, id: place.split("/").at(-1) ?? "" };
}

/** Registers from a phone, without an account; gives the page of the ticket. */
export async function register(browser: Browser, session: string, name: string) {
  const guest = await phone(browser);
  await guest.goto(`/pertemuan/${session}`);
  await guest.getByRole("link", { name: "Daftar hadir di sini" }).click();
  await guest.getByLabel("Nama", { exact: true }).fill(name);
  await guest.getByLabel("Unsur masyarakat").selectOption("SERVICE_USER");
  await guest.getByRole("button", { name: "Daftar", exact: true }).click();
  await expect(guest.getByText("Pendaftaran diterima. Simpan halaman ini.")).toBeVisible();
  await expect(guest.getByText("Nomor antrean")).toBeVisible();
  return guest;
}

export async function openSession(page: Page) {
  await page.getByRole("button", { name: "Buka pertemuan" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Buka pertemuan" }).click();
  await expect(page.getByText("Pertemuan dibuka.")).toBeVisible();
}
