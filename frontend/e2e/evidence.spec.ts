import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { bend } from "./behind.ts";
import { UNIT } from "./demo.ts";
import { changeWindow, openForum, recordAgreement } from "./organiser.ts";
import { atDesk, phone } from "./people.ts";

const SAID = "Kursi tunggu di loket dua kurang untuk ibu hamil.";
const ANSWERED = "Enam kursi prioritas dipasang bulan ini.";
const BENT = "Kursi tunggu di loket dua sudah cukup untuk semua.";

test.use({ actionTimeout: 20_000 });

/** What a forum owes to whoever wrote, to whoever reads what became of it, and to whoever does not believe it. */
test("a forum that owes an answer cannot be closed, its outcome adds up, and a receipt proves what was written", async ({
  browser,
}) => {
  test.setTimeout(150_000);
  const head = await atDesk(browser, "kepala", `/kelola/${UNIT}/forum`);
  const forum = await openForum(head, "Forum yang Dapat Diperiksa", "SP-05", { lateHours: 0 });
  const place = head.url();
  const giver = await write(browser, forum);

  await changeWindow(head, "Semua yang diundang sudah menyampaikan.", (dialog) =>
    dialog.getByRole("button", { name: "Tutup sekarang" }).click(),
  );
  await recordAgreement(head, "BA-96");
  await head.getByRole("button", { name: "Umumkan hasil" }).click();
  await head.getByRole("dialog").getByRole("button", { name: "Umumkan hasil" }).click();
  await expect(head.getByText("Hasil forum diumumkan.")).toBeVisible();

  await refusedToClose(head);
  await answer(head);
  await head.goto(place);
  await head.getByRole("button", { name: "Tutup forum" }).click();
  await head.getByRole("dialog").getByRole("button", { name: "Tutup forum" }).click();
  await expect(head.getByText("Forum ditutup.", { exact: true })).toBeVisible();

  await outcome(browser, forum);
  await proof(giver);
});

async function write(browser: Browser, forum: string) {
  const giver = await phone(browser);
  await giver.goto(forum);
  await giver
    .getByRole("link", { name: /Beri masukan.*SD3/ })
    .first()
    .click();
  await giver.getByText("Saran", { exact: true }).click();
  await giver.getByLabel("Masukan Anda").fill(SAID);
  await giver.getByRole("button", { name: "Kirim masukan" }).click();
  await giver.goto(await giver.locator(".private-link").innerText());
  await expect(giver.getByText(SAID)).toBeVisible();
  return giver;
}

/** Without an answer and without an excuse nothing is closed, and the page says what is missing. */
async function refusedToClose(page: Page) {
  await expect(page.getByRole("region", { name: "Yang membuat forum ini tetap terbuka" })).toContainText(
    "1 masukan",
  );
  await page.getByRole("button", { name: "Tutup forum" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("1 masukan");
  const refusal = page.waitForResponse((response) => response.url().endsWith("/closure"));
  await dialog.getByRole("button", { name: "Tutup forum" }).click();
  expect((await refusal).status()).toBe(409);
  await expect(dialog.getByRole("alert")).toBeVisible();
  await dialog.getByRole("button", { name: "Batal" }).click();
}

async function answer(page: Page) {
  await page.goto(`/kelola/${UNIT}/masukan`);
  await page.getByText(SAID).first().click();
  const form = page.getByRole("form", { name: "Jawaban" });
  await form.getByText("Diterima", { exact: true }).click();
  await form.getByRole("textbox", { name: /Jawaban/ }).fill(ANSWERED);
  await form
    .getByRole("textbox", { name: /mengapa tidak ada yang berubah/ })
    .fill("Kursi tidak diatur standar.");
  await form.getByRole("button", { name: /Terbitkan jawaban/ }).click();
  await expect(page.getByText("Jawaban terbit di halaman publik.")).toBeVisible();
}

async function outcome(browser: Browser, forum: string) {
  const reader = await phone(browser);
  await reader.goto(`${forum}/hasil`);
  await expect(
    reader.getByRole("heading", { name: "Anda menyampaikan, kami menindaklanjuti" }),
  ).toBeVisible();
  await expect(reader.getByText(SAID)).toBeVisible();
  await expect(reader.getByText(ANSWERED).first()).toBeVisible();
  for (const sum of await reader
    .getByRole("region", { name: "Semua masukan terhitung" })
    .locator(".sum")
    .all()) {
    const [whole = 0, ...parts] = (await sum.locator("b").allInnerTexts()).map(Number);
    expect(whole).toBe(1);
    expect(parts.reduce((all, part) => all + part, 0)).toBe(whole);
  }
}

/** It holds, until somebody changes what was written behind the application. */
async function proof(giver: Page) {
  await giver.reload();
  const link = giver.url();
  const before = await keepProof(giver);
  await check(giver, before);
  await expect(giver.getByText(/^Terbukti: semua ada di register/)).toBeVisible();
  await expect(giver.getByText(SAID)).toBeVisible();

  await bend("update feedback_text set text = $1 where text = $2", [BENT, SAID]);
  await giver.goto("about:blank");
  await giver.goto(link);
  const after = await keepProof(giver);
  expect(await readFile(after, "utf8")).toContain(BENT);
  await check(giver, after);
  await expect(giver.getByText("Kata-katanya bukan yang tercatat di register.")).toBeVisible();
  await check(giver, before);
  await expect(giver.getByText(/^Terbukti: semua ada di register/)).toBeVisible();
  await proofAlone(giver, before);
}

/** With a file that was kept, a key that was written down, and no network. */
async function proofAlone(giver: Page, proof: string) {
  await giver.goto("/verifikasi-register");
  const saving = giver.waitForEvent("download");
  await giver.getByRole("link", { name: "Simpan halaman pemeriksa" }).click();
  const kept = test.info().outputPath("pemeriksa-register.html");
  await (await saving).saveAs(kept);
  const { publicKey } = JSON.parse(await readFile(proof, "utf8"));
  const page = await giver.context().newPage();
  await giver.context().setOffline(true);
  await page.goto(pathToFileURL(kept).href);
  await page.getByLabel("Kunci publik register").fill(publicKey);
  await page.getByLabel("Pilih berkas bukti").setInputFiles(proof);
  await page.getByRole("button", { name: "Periksa berkas bukti" }).click();
  await expect(page.getByText(/^Terbukti: semua ada di register/)).toBeVisible();
  await expect(page.getByText(SAID)).toBeVisible();
}

async function keepProof(giver: Page) {
  const saving = giver.waitForEvent("download");
  await giver.getByRole("button", { name: "Simpan berkas bukti" }).click();
  return (await saving).path();
}

async function check(giver: Page, file: string) {
  await giver.goto("/verifikasi-register");
  await giver.getByLabel("Pilih berkas bukti").setInputFiles(file);
}
