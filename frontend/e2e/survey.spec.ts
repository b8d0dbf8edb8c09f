import { type Browser, expect, type Page, test } from "@playwright/test";
import { UNIT } from "./demo.ts";
import { day } from "./organiser.ts";
import { atDesk, desk, phone } from "./people.ts";

const TITLE = "SKM loket pengaduan";

test("a citizen answers at the counter, the unit counts and publishes, everybody reads the result", async ({
  browser,
}) => {
  const organiser = await atDesk(browser, "kepala", `/kelola/${UNIT}/survei`);
  await plan(organiser);
  const part = (name: string) => organiser.getByRole("link", { name, exact: true }).click();
  await part("Tautan dan cetakan");
  const scanned = await organiser.getByRole("textbox", { name: "Untuk kode QR buatan sendiri" }).inputValue();

  await answer(browser, scanned);

  await part("Entri kertas");
  await organiser.getByLabel("Tanggal pada kertas").fill(day(-1));
  for (const [place, scores] of ["444444444", "333333333", "232444444", "224444444"].entries()) {
    await organiser.getByRole("group", { name: /^U1/ }).getByRole("radio").first().focus();
    await organiser.keyboard.type(scores);
    await organiser.keyboard.press("Enter");
    await expect(organiser.getByText(`${place + 1} kertas tersimpan.`)).toBeVisible();
  }

  await part("Hasil");
  await expect(organiser.getByText("Dari 5 jawaban.")).toBeVisible();
  await expect(organiser.getByRole("row", { name: /Kode QR di loket/ })).toContainText("disembunyikan");

  // The counter closes early.
  await part("Ubah");
  await organiser.getByLabel("Hari terakhir menerima jawaban").fill(day(-1));
  await organiser.getByRole("button", { name: "Simpan" }).click();
  await organiser.getByRole("button", { name: "Publikasikan hasil" }).click();
  const dialog = organiser.getByRole("dialog");
  await expect(dialog).toContainText("dari 5 jawaban");
  await dialog.getByRole("button", { name: "Publikasikan hasil" }).click();
  await expect(organiser.getByText("Hasil survei terbit.")).toBeVisible();

  await read(await desk(browser), TITLE);
});

/** Takes answers since yesterday, until the end of today. */
async function plan(page: Page) {
  await page.getByRole("button", { name: "Survei baru" }).click();
  await page.getByLabel("Judul survei").fill(TITLE);
  await page.getByLabel("Periode mulai").fill(day(-10));
  await page.getByLabel("Periode sampai").fill(day(10));
  await page.getByLabel("Hari pertama menerima jawaban").fill(day(-1));
  await page.getByLabel("Hari terakhir menerima jawaban").fill(day(0));
  await page.getByLabel("Jumlah pengguna layanan").fill("300");
  await page.getByRole("button", { name: "Simpan" }).click();
  await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
}

async function answer(browser: Browser, address: string) {
  const citizen = await phone(browser);
  await citizen.goto(address);
  const questions = citizen.locator("fieldset.survey-question");
  await expect(questions).toHaveCount(9);
  for (const question of await questions.all()) {
    await question.getByRole("radio").nth(2).check();
  }
  await expect(citizen.getByText("9 dari 9 pertanyaan terjawab")).toBeVisible();
  await citizen.reload();
  await expect(questions.first().getByRole("radio").nth(2)).toBeChecked();
  await citizen.getByLabel("Saran atau keluhan").fill("Kursi tunggu kurang.");
  await citizen.getByRole("button", { name: "Kirim jawaban" }).click();
  await expect(citizen.getByText("Terima kasih. Jawaban Anda sudah kami terima.")).toBeVisible();
}

/** Comes from the unit's page. */
async function read(visitor: Page, title: string) {
  await visitor.goto(`/unit/${UNIT}`);
  await visitor.getByRole("link", { name: title }).click();
  await expect(visitor.getByRole("heading", { level: 1, name: `Hasil ${title}` })).toBeVisible();
  await expect(visitor.getByText("Dari 5 jawaban.")).toBeVisible();
  await expect(visitor.getByText("Kursi tunggu kurang.")).toHaveCount(0);
  const report = await visitor.getByRole("link", { name: "Laporan PDF" }).getAttribute("href");
  const file = await visitor.request.get(report ?? "");
  expect(file.headers()["content-type"]).toContain("pdf");
}
