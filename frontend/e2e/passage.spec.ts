import { type Browser, expect, type Page, test } from "@playwright/test";
import { UNIT } from "./demo.ts";
import { beginFromTemplate, day, editor, openForum, recordAgreement, SCAN, turnTo } from "./organiser.ts";
import { atDesk, phone } from "./people.ts";

const CODE = "SP-95";
const SAID = "Tulis sejak kapan waktu pemeriksaan dihitung.";
const PROPOSED = "Paling lama 5 hari kerja sejak berkas dinyatakan lengkap.";

test.use({ actionTimeout: 20_000 });

/** A standard's whole life: what people say changes the text, the head agrees, a decree puts it in force, a review reopens it. */
test("a standard goes from its draft through forum, changes, decree and pledge into force, and on to its next draft", async ({
  browser,
}) => {
  test.setTimeout(150_000);
  const drafter = await atDesk(browser, "penyusun", `/kelola/${UNIT}/standar/baru`);
  const standard = await beginFromTemplate(drafter, CODE, "Pemeriksaan Sarana atas Permohonan");
  const head = await atDesk(browser, "kepala", `/kelola/${UNIT}/forum`);
  const forum = await openForum(head, "Forum Perjalanan Standar", CODE);
  const place = head.url();

  await propose(browser, forum);
  await promise(head);
  await head.goto(place);
  await recordAgreement(head, "BA-95");
  await publishForComment(head);
  await endComments(head);

  await head.goto(`${standard}/perjalanan`);
  await expect(
    head.getByText("SD3: Jangka waktu pelayanan dijanjikan berubah", { exact: false }),
  ).toBeVisible();

  await adopt(drafter, standard);
  await approve(head, standard);
  await followed(browser, forum);

  await decree(head);
  await pledge(head);
  await inForce(browser);

  await review(drafter, standard);
  await expect(drafter.getByText("Putaran 2").first()).toBeVisible();
});

/** From a phone, without an account: what is wrong, and what should stand there instead. */
async function propose(browser: Browser, forum: string) {
  const stranger = await phone(browser);
  await stranger.goto(forum);
  await stranger
    .getByRole("link", { name: /Beri masukan.*SD3/ })
    .first()
    .click();
  await stranger.getByText("Saran", { exact: true }).click();
  await stranger.getByLabel("Masukan Anda").fill(SAID);
  await stranger.getByLabel("Usulan bunyi pengganti").fill(PROPOSED);
  await stranger.getByRole("button", { name: "Kirim masukan" }).click();
  await expect(stranger.locator(".receipt .number")).toBeVisible();
}

async function promise(page: Page) {
  await page.goto(`/kelola/${UNIT}/masukan`);
  await page.getByText(SAID).first().click();
  const form = page.getByRole("form", { name: "Jawaban" });
  await form.getByText("Diterima", { exact: true }).click();
  await form.getByRole("checkbox", { name: `${CODE} SD3` }).check();
  await form.getByRole("textbox", { name: /Jawaban/ }).fill("Usulan Anda kami pakai.");
  await form.getByRole("button", { name: /Terbitkan jawaban/ }).click();
  await expect(page.getByText("Jawaban terbit di halaman publik.")).toBeVisible();
}

async function publishForComment(page: Page) {
  await page.getByRole("button", { name: "Publikasikan untuk ditanggapi" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Publikasikan untuk ditanggapi" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

/** Nobody waits seven working days in a test: the window is closed early, with a reason that the public reads. */
async function endComments(page: Page) {
  await page
    .getByRole("link", { name: /Masa tanggapan/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Ubah waktu penutupan" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Alasan").fill("Semua peserta sudah menanggapi.");
  await dialog.getByRole("button", { name: "Tutup sekarang" }).click();
  await expect(page.getByText(/^Masukan kini ditutup/)).toBeVisible();
}

/** The next version takes the proposal over, and with it the reason of the change. */
async function adopt(page: Page, standard: string) {
  await page.goto(standard);
  await page.getByRole("button", { name: "Buat versi baru" }).click();
  await page.getByLabel("Alasan versi baru").fill("Menindaklanjuti masukan forum.");
  await page.getByRole("button", { name: "Buat versi baru" }).last().click();
  await expect(page.getByText("Versi 2 siap disusun.")).toBeVisible();
  await turnTo(page, "SD3");
  await page.getByRole("button", { name: "Pakai usulan ini" }).click();
  await expect(editor(page)).toContainText(PROPOSED);
  await expect(page.getByText("Alasannya tampil kepada publik.", { exact: false })).toBeVisible();
  await expect(page.getByRole("checkbox", { name: new RegExp(SAID) })).toBeChecked();
}

async function approve(page: Page, standard: string) {
  await page.goto(`${standard}/perjalanan`);
  await page.getByRole("button", { name: "Nyatakan siap" }).click();
  await page.getByRole("dialog").getByRole("button").filter({ hasNotText: "Batal" }).first().click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.getByRole("button", { name: "Setujui naskah" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Setujui naskah" }).click();
  await expect(page.getByText("Naskah disetujui.")).toBeVisible();
}

/** Whoever gave the input sees what became of it, and what changed word by word. */
async function followed(browser: Browser, forum: string) {
  const stranger = await phone(browser);
  await stranger.goto(`${forum}?standar=${CODE}#SD3`);
  await stranger.getByRole("link", { name: "Apa jadinya" }).first().click();
  await expect(stranger.getByText("Teks berubah karena masukan ini.")).toBeVisible();
  await expect(stranger.getByText("Disetujui, menunggu penetapan")).toBeVisible();
  await stranger.getByRole("link", { name: "Lihat apa yang berubah" }).first().click();
  await expect(stranger.getByRole("insertion").first()).toBeVisible();
}

async function decree(page: Page) {
  await page.goto(`/kelola/${UNIT}/keputusan/baru`);
  await page.getByRole("checkbox", { name: new RegExp(CODE) }).check();
  await page.getByRole("button", { name: "Mulai rancangan keputusan" }).click();
  await page.getByLabel("Nomor", { exact: true }).fill("HK.02.02.95/2026");
  await page.getByLabel("Tempat penetapan").fill("Tanjungbalai");
  await page.getByLabel("Nama penanda tangan").fill("Kepala Contoh");
  await page.getByLabel("Jabatan penanda tangan").fill("Kepala Loka POM di Kota Tanjungbalai");
  await page.getByRole("button", { name: "Simpan" }).click();
  await expect(page.getByText("Tidak ada yang kurang.", { exact: false })).toBeVisible();
  await sign(page, "Unggah keputusan yang ditandatangani", "Tetapkan");
  await expect(page.getByText("Standar ditetapkan.")).toBeVisible();
}

async function pledge(page: Page) {
  await page.getByRole("button", { name: "Buat maklumat" }).click();
  await sign(page, "Unggah maklumat yang ditandatangani", "Publikasikan");
  await expect(page.getByText("Maklumat dipublikasikan.")).toBeVisible();
}

async function sign(page: Page, open: string, action: string) {
  await page.getByRole("button", { name: open }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Tanggal ditandatangani").fill(day(0));
  await dialog.getByLabel("Pindaian yang ditandatangani").setInputFiles(SCAN);
  await dialog.getByRole("button", { name: action }).click();
}

async function inForce(browser: Browser) {
  const reader = await phone(browser);
  await reader.goto("/standar-berlaku");
  await reader.getByRole("link", { name: /Pemeriksaan Sarana atas Permohonan/ }).click();
  await expect(reader.getByText(PROPOSED)).toBeVisible();
}

async function review(page: Page, standard: string) {
  await page.goto(`${standard}/perjalanan`);
  await page.getByRole("button", { name: "Catat evaluasi atau peninjauan" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("Peninjauan ulang", { exact: true }).click();
  await dialog.getByLabel("Temuan").fill("Waktu dapat dipersingkat menjadi 4 hari kerja.");
  await dialog.getByText("Standar perlu diubah", { exact: true }).click();
  await dialog.getByRole("button", { name: "Catat" }).click();
  await expect(page.getByText("Rancangan perubahan siap disusun.", { exact: false })).toBeVisible();
}
