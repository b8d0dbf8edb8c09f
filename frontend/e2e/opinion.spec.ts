import { expect, type Page, test } from "@playwright/test";
import { UNIT } from "./demo.ts";
import { openForum } from "./organiser.ts";
import { atDesk, phone } from "./people.ts";

const QUESTION = "Berapa hari kerja paling lama?";

test("an organiser asks beside a clause, a citizen answers on a phone, and the result stays hidden from the public", async ({
  browser,
}) => {
  const organiser = await atDesk(browser, "kepala", `/kelola/${UNIT}/forum`);
  const forum = await openForum(organiser, "Forum yang Bertanya", "SP-05");
  await ask(organiser);

  const citizen = await phone(browser);
  await citizen.goto(forum);
  await citizen.getByRole("region", { name: "Pertanyaan untuk Anda" }).getByRole("link").click();
  await citizen.getByLabel(QUESTION).fill("4");
  await expect(citizen.getByText("Jawaban tersimpan di perangkat ini, belum terkirim.")).toBeVisible();
  await citizen.reload();
  await expect(citizen.getByLabel(QUESTION)).toHaveValue("4");
  await citizen.getByRole("button", { name: "Kirim jawaban" }).click();
  await expect(citizen.getByText(/^Jawaban Anda tercatat/)).toBeVisible();
  await expect(citizen.getByText(/^1 jawaban. Hasil ditampilkan setelah forum ditutup/)).toBeVisible();
  await expect(citizen.getByText(/^Rata-rata/)).toHaveCount(0);

  await organiser.reload();
  await expect(organiser.getByText("Rata-rata 4, median 4 hari kerja.")).toBeVisible();
  await expect(organiser.getByRole("button", { name: `Ubah: ${QUESTION}` })).toHaveCount(0);
});

async function ask(page: Page) {
  await page.getByRole("link", { name: "Pertanyaan terstruktur" }).click();
  await page.getByRole("button", { name: "Tambah pertanyaan" }).click();
  await page
    .getByLabel("Di samping", { exact: true })
    .selectOption({ label: "SP-05 SD3 Jangka waktu pelayanan" });
  await page.getByLabel("Jenis jawaban").selectOption({ label: "Angka" });
  await page.getByLabel("Pertanyaan", { exact: true }).fill(QUESTION);
  await page.getByLabel("Satuan (boleh kosong)").fill("hari kerja");
  await page.getByLabel("Paling kecil").fill("1");
  await page.getByLabel("Paling besar").fill("30");
  await page.getByLabel("Sembunyikan hasil dari publik sampai forum ditutup").check();
  await page.getByRole("button", { name: "Simpan pertanyaan" }).click();
  await expect(page.getByRole("heading", { name: QUESTION })).toBeVisible();
}
