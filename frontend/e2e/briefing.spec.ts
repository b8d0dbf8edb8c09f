import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { UNIT } from "./demo.ts";
import { day } from "./organiser.ts";
import { arrived, atDesk, phone } from "./people.ts";

test("an officer says on a phone what was read and understood, and the organiser prints the list", async ({
  browser,
}) => {
  const organiser = await atDesk(browser, "penyusun", `/kelola/${UNIT}/sosialisasi`);
  await organiser.getByRole("button", { name: "Rencanakan sosialisasi" }).first().click();
  const plan = organiser.getByRole("dialog");
  await plan.getByLabel("Judul", { exact: true }).fill("Sosialisasi petugas loket");
  await plan.locator("input[name=startsAt-date]").fill(day(0));
  await plan.locator("input[name=startsAt-time]").fill("08:00");
  await plan.locator("input[name=endsAt-date]").fill(day(0));
  await plan.locator("input[name=endsAt-time]").fill("16:00");
  await plan.getByLabel("Pemimpin sosialisasi").fill("Ratna Contoh");
  await plan.locator("input[name=readableUntil]").fill(day(7));
  await plan.getByRole("button", { name: "Simpan" }).click();
  const link = await organiser.getByRole("textbox", { name: "Tautan untuk petugas" }).inputValue();

  const officer = await phone(browser);
  await officer.goto(link);
  await arrived(officer);
  await officer.getByLabel("Nama", { exact: true }).fill("Siti Contoh");
  const read = officer.getByRole("checkbox", { name: /^Saya telah membaca dan memahami/ });
  await read.first().check();
  await officer.getByRole("button", { name: "Kirim" }).click();
  await expect(officer.getByText("Terima kasih, Siti Contoh.", { exact: false })).toBeVisible();

  await organiser.reload();
  await expect(organiser.getByText("Siti Contoh").first()).toBeVisible();
  const file = organiser.waitForEvent("download");
  await organiser.getByRole("button", { name: "Cetak daftar hadir (PDF)" }).click();
  const list = await readFile(await (await file).path());
  expect(list.subarray(0, 5).toString("latin1")).toBe("%PDF-");
});
