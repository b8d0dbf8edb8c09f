import { type Browser, expect, type Page, test } from "@playwright/test";
import { UNIT } from "./demo.ts";
import { openSession, plan, register } from "./meeting.ts";
import { beginFromTemplate, openForum } from "./organiser.ts";
import { atDesk, logIn, phone } from "./people.ts";

const CODE = "SP-96";
const GUEST = "Rahmat Tamu";
const WALK_UP = "Ibu Mariani";
const WALK_UP_RIGHT = "Ibu Maryani";
const SAID = "Antrean pagi terlalu panjang.";
const SAID_BY_GUEST = "Kursi tunggu kurang.";
const PROMISE = "Menambah loket pagi";
const SCAN = { name: "bukti.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\n%%EOF\n") };
const SAID_OFFLINE = "Petunjuk berkas sulit dibaca.";

test.use({ actionTimeout: 20_000 });

/**
 * The half day in the hall, with three browsers at once: the desk on a phone and the minute-taker lose their network in the
 * middle of it, and nothing is lost or doubled. What was said there is signed, verified by anybody, and kept in public.
 */
test("a session goes from its plan to a promise kept, while desk and minute-taker lose their network", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const taker = await atDesk(browser, "penyusun", `/kelola/${UNIT}/standar/baru`);
  await beginFromTemplate(taker, CODE, "Pemeriksaan Sarana dalam Pertemuan");
  const head = await atDesk(browser, "kepala", `/kelola/${UNIT}/forum`);
  const forum = new URL(await openForum(head, "Forum Pertemuan", CODE)).pathname;
  const session = await plan(head);

  const ticket = await register(browser, session.id, GUEST);
  await openSession(head);

  const desk = await phone(browser);
  await logIn(desk, "moderator", `${session.place}/meja`);
  await expect(desk.getByText(GUEST).first()).toBeVisible();
  await taker.goto(`${session.place}/notulen`);
  await writeLine(taker, SAID);
  await expect(taker.getByRole("listitem").filter({ hasText: SAID })).toBeVisible();

  await startsWithoutNetwork(desk);
  await desk.context().setOffline(true);
  await taker.context().setOffline(true);
  await letIn(desk);
  await writeLine(taker, SAID_OFFLINE);
  await expect(desk.getByText("2 belum terkirim.", { exact: false })).toBeVisible();
  await expect(taker.getByText("1 baris di perangkat ini, belum terkirim")).toBeVisible();
  // The phone was put away, and its browser had let go of the page.
  await desk.reload();
  await expect(desk.getByRole("heading", { name: "Meja registrasi tanpa jaringan" })).toBeVisible();
  await expect(desk.getByText("2 belum terkirim.", { exact: false })).toBeVisible();
  await expect(desk.getByText(GUEST).first()).toBeVisible();
  await desk.context().setOffline(false);
  await taker.context().setOffline(false);

  await desk.getByRole("button", { name: "Masuk lagi untuk mengirim" }).click();
  await expect(desk.getByText("belum terkirim", { exact: false })).toHaveCount(0);
  await desk.getByRole("link", { name: "Buka ruang kerja" }).click();
  await expect(desk.getByText("2 hadir dari 1 terdaftar")).toBeVisible();
  await correct(desk);
  await expect(taker.getByText("belum terkirim", { exact: false })).toHaveCount(0);

  // Who came is named by the list from now on, and reads what they said.
  await taker.reload();
  await taker.getByLabel("Dari daftar hadir").selectOption({ label: `1 · ${GUEST}` });
  await writeLine(taker, SAID_BY_GUEST, "");
  await expect(taker.getByRole("listitem").filter({ hasText: SAID_BY_GUEST })).toBeVisible();
  await ticket.reload();
  await ticket.getByRole("link", { name: /kehadiran/i }).click();
  await expect(ticket.getByText(SAID_BY_GUEST)).toBeVisible();

  // The other minute-taker's page shows both lines by itself.
  await head.goto(`${session.place}/notulen`);
  await expect(head.getByText(SAID).first()).toBeVisible();
  await expect(head.getByText(SAID_OFFLINE).first()).toBeVisible();

  await endSession(head, session.place);
  await head.goto(`${session.place}/notulen`);
  await head.getByRole("button", { name: "Tutup notulen" }).click();
  await head.getByRole("dialog").getByRole("button", { name: "Tutup notulen" }).click();
  await expect(head.getByText(/^Notulen ditutup\. 3 baris/)).toBeVisible();
  await draftAgreement(head, session.place);
  const place = session.place.split("/pertemuan/")[0] ?? "";
  await completeAgreement(head);
  const verification = await signOnScreen(head);
  await verify(browser, verification);
  await addAddendum(head, `${place}/berita-acara`, browser, verification);
  const moderator = await atDesk(browser, "moderator", `/kelola/${UNIT}/tindak-lanjut`);
  await keepPromise(taker, moderator);
  await showResults(browser, forum);
});

/** All that the page has loaded lies on the device. */
async function startsWithoutNetwork(page: Page) {
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const files = performance
          .getEntriesByType("resource")
          .map(({ name }) => name)
          .filter((name) => name.includes("/assets/"));
        const kept = await Promise.all(files.map((name) => caches.match(name, { ignoreVary: true })));
        return files.length > 0 && kept.every(Boolean);
      }),
    )
    .toBe(true);
}

/** One with a ticket, and one without. */
async function letIn(page: Page) {
  await page
    .getByRole("button", { name: /^Hadir/ })
    .first()
    .click();
  await expect(page.getByText(`${GUEST}: hadir.`)).toBeVisible();
  await page.getByRole("button", { name: "Tamu tanpa tiket" }).click();
  const form = page
    .getByRole("dialog")
    .or(page.getByRole("form", { name: "Tamu tanpa tiket" }))
    .first();
  await form.getByLabel("Nama", { exact: true }).fill(WALK_UP);
  await form.getByLabel("Unsur").selectOption("CIVIL_SOCIETY");
  await page.getByRole("button", { name: "Catat hadir, tanda tangan di kertas" }).click();
}

/** Sets right a name that was misspelt in the haste, and says why. */
async function correct(page: Page) {
  const misspelt = page.getByRole("listitem").filter({ hasText: WALK_UP });
  await misspelt.getByText("Lainnya").click();
  await misspelt.getByRole("button", { name: "Perbaiki data" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Nama", { exact: true }).fill(WALK_UP_RIGHT);
  await dialog.getByLabel("Mengapa diperbaiki").fill("Salah eja");
  await dialog.getByRole("button", { name: "Simpan perbaikan" }).click();
  await expect(page.getByText(WALK_UP_RIGHT).first()).toBeVisible();
}

/** Without a mouse. */
async function writeLine(page: Page, problem: string, speaker = "Paguyuban Contoh") {
  await page.getByLabel("Yang menyampaikan").fill(speaker);
  await page.getByLabel("Masalah", { exact: true }).fill(problem);
  await page.getByLabel("Usulan perbaikan").fill("Buka dua loket.");
  await page.keyboard.press("Control+Enter");
}

async function endSession(page: Page, place: string) {
  await page.goto(place);
  await page.getByRole("button", { name: "Akhiri pertemuan" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Akhiri pertemuan" }).click();
  await expect(dialog.getByText("jelaskan mengapa tidak hadir", { exact: false }).first()).toBeVisible();
  await dialog.getByLabel("Alasan bila ada unsur yang tidak hadir").fill("Yang lain berhalangan.");
  await dialog.getByRole("button", { name: "Akhiri pertemuan" }).click();
  await expect(page.getByText("Pertemuan selesai.")).toBeVisible();
}

/** Every line of the minutes is a row of the record; what is still empty is named. */
async function draftAgreement(page: Page, place: string) {
  await page.goto(`${place.split("/pertemuan/")[0]}/berita-acara`);
  await page.getByRole("button", { name: "Susun dari notulen" }).click();
  await expect(page.getByRole("textbox", { name: "Identifikasi masalah" }).first()).toHaveValue(SAID);
  await expect(page.getByText("menahan penandatanganan", { exact: false })).toBeVisible();
}

/** Fills what is named as missing: each row its day and owner, the head, and one who represents the public. */
async function completeAgreement(page: Page) {
  const rows = page.getByRole("textbox", { name: "Identifikasi masalah" });
  for (let row = 0; row < (await rows.count()); row++) {
    await page
      .getByLabel("Tindak lanjut", { exact: true })
      .nth(row)
      .fill(`${PROMISE} ${row + 1}`);
    await page.getByLabel("Jangka", { exact: true }).nth(row).selectOption("SHORT");
    await page.getByLabel("Lama", { exact: true }).nth(row).fill("14");
    await page.getByLabel("Penanggung jawab").nth(row).fill("Tim Loket");
  }
  await page.getByLabel("Nama", { exact: true }).first().fill("Kepala Contoh");
  await page.getByLabel("Jenis kelamin").first().selectOption("P");
  await page.getByRole("button", { name: "Tambah penanda tangan" }).click();
  await page.getByLabel("Unsur masyarakat").last().selectOption("SERVICE_USER");
  await page.getByLabel("Nama", { exact: true }).last().fill(GUEST);
  await page.getByLabel("Jenis kelamin").last().selectOption("L");
  await page.getByLabel("Jabatan atau organisasi").last().fill("Paguyuban Contoh");
  await page.getByRole("button", { name: "Simpan naskah" }).click();
  await expect(page.getByText("Lengkap; siap ditandatangani.")).toBeVisible();
}

/** Both draw; gives the address to which the QR code leads. */
async function signOnScreen(page: Page) {
  await page.getByText("Di layar", { exact: true }).click();
  for (const name of ["Kepala Contoh", GUEST]) {
    await page.getByRole("button", { name: `Tanda tangani ${name}` }).click();
    const pad = page.getByLabel(`Bidang tanda tangan ${name}`);
    await pad.scrollIntoViewIfNeeded();
    const box = await pad.boundingBox();
    if (!box) throw new Error("There is no pad to sign on.");
    await page.mouse.move(box.x + 20, box.y + 30);
    await page.mouse.down();
    await page.mouse.move(box.x + 90, box.y + 60, { steps: 5 });
    await page.mouse.move(box.x + 150, box.y + 20, { steps: 5 });
    await page.mouse.up();
    await page.getByRole("button", { name: "Simpan tanda tangan" }).click();
    await expect(page.getByRole("button", { name: `Tanda tangani ${name}` })).toHaveCount(0);
  }
  await page.getByRole("button", { name: "Catat sudah ditandatangani" }).click();
  await expect(page.getByText("Ditandatangani; dicatat", { exact: false })).toBeVisible();
  const link = page.getByRole("link", { name: "Halaman verifikasi" });
  return (await link.getAttribute("href")) ?? "";
}

/** Anybody who follows the QR code sees the hashes. */
async function verify(browser: Browser, verification: string) {
  const visitor = await phone(browser);
  await visitor.goto(verification);
  await expect(visitor.getByText(/^[0-9a-f]{64}$/)).toHaveCount(2);
  await visitor.context().close();
}

/** What was signed stays; what has to be said is added, and everybody reads it. */
async function addAddendum(page: Page, place: string, browser: Browser, verification: string) {
  await page.goto(place);
  await page.getByRole("button", { name: "Tambahkan adendum" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Isi adendum").fill("Loket dua dibaca loket tiga.");
  await dialog.getByLabel("Alasan").fill("Salah ketik");
  await dialog.getByLabel("Berkas (boleh kosong)").setInputFiles(SCAN);
  await dialog.getByRole("button", { name: "Tambahkan adendum" }).click();
  await expect(page.getByText("Adendum ditambahkan.")).toBeVisible();
  const visitor = await phone(browser);
  await visitor.goto(verification);
  await expect(visitor.getByText("Loket dua dibaca loket tiga.")).toBeVisible();
  await expect(visitor.getByRole("link", { name: "Buka berkas adendum" })).toBeVisible();
  await visitor.context().close();
}

/** The drafter does what was promised and shows it; the moderator looks and verifies. */
async function keepPromise(doer: Page, other: Page) {
  await doer.goto(`/kelola/${UNIT}/tindak-lanjut`);
  const done = promise(doer);
  await done.getByRole("button", { name: "Mulai" }).click();
  await inDialog(doer, "Mulai");
  await done.getByRole("button", { name: "Nyatakan selesai" }).click();
  await doer.getByRole("dialog").getByRole("button", { name: "Nyatakan selesai" }).click();
  await expect(doer.getByRole("dialog").getByText("belum ada bukti", { exact: false })).toBeVisible();
  await doer.getByRole("dialog").getByRole("button", { name: "Batal" }).click();
  await done.getByRole("button", { name: "Lampirkan bukti" }).click();
  await doer.getByLabel("Apa yang ditunjukkan").fill("Foto loket");
  await doer.getByLabel("Berkas").setInputFiles(SCAN);
  await inDialog(doer, "Lampirkan bukti");
  await done.getByRole("button", { name: "Nyatakan selesai" }).click();
  await inDialog(doer, "Nyatakan selesai");
  await expect(done.getByText("Selesai, belum diverifikasi").first()).toBeVisible();

  await other.reload();
  const seen = promise(other);
  await seen.getByRole("button", { name: "Verifikasi" }).click();
  await inDialog(other, "Verifikasi");
  await expect(seen).toHaveCount(0);
  // Three of six promises of the demo's earlier forum are verified.
  await expect(other.getByText("4 dari 9 terverifikasi")).toBeVisible();
}

function promise(page: Page) {
  return page.getByRole("listitem").filter({ hasText: `${PROMISE} 1` });
}

async function inDialog(page: Page, act: string) {
  await page.getByRole("dialog").getByRole("button", { name: act }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

/** What everybody sees of it in the end. */
async function showResults(browser: Browser, forum: string) {
  const visitor = await phone(browser);
  await visitor.goto(forum);
  await visitor.getByRole("link", { name: "Lihat hasil forum" }).click();
  await expect(
    visitor.getByRole("heading", { name: "Anda menyampaikan, kami menindaklanjuti" }),
  ).toBeVisible();
  await expect(visitor.getByText("2 dari 5 unsur masyarakat hadir")).toBeVisible();
  const kept = visitor.getByRole("listitem").filter({ hasText: `${PROMISE} 1` });
  await expect(kept.getByText("Terverifikasi")).toBeVisible();
  await expect(kept.getByRole("link", { name: "Foto loket" })).toBeVisible();
  await expect(visitor.getByText("1 dari 3 terverifikasi")).toBeVisible();
  await expect(visitor.getByText(/^[0-9a-f]{64}$/)).toHaveCount(2);
}
