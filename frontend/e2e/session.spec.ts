import { expect, type Page, test } from "@playwright/test";
import { UNIT } from "./demo.ts";
import { openSession, plan, register } from "./meeting.ts";
import { beginFromTemplate, openForum } from "./organiser.ts";
import { atDesk, logIn, phone } from "./people.ts";

const CODE = "SP-96";
const GUEST = "Rahmat Tamu";
const WALK_UP = "Ibu Mariani";
const SAID = "Antrean pagi terlalu panjang.";
const SAID_BY_GUEST = "Kursi tunggu kurang.";
const SAID_OFFLINE = "Petunjuk berkas sulit dibaca.";

test.use({ actionTimeout: 20_000 });

/**
 * The half day in the hall, with three browsers at once: the desk on a phone and the minute-taker lose their network in the
 * middle of it, and nothing is lost or doubled.
 */
test("a session goes from its plan to closed minutes while desk and minute-taker lose their network", async ({
  browser,
}) => {
  test.setTimeout(150_000);
  const taker = await atDesk(browser, "penyusun", `/kelola/${UNIT}/standar/baru`);
  await beginFromTemplate(taker, CODE, "Pemeriksaan Sarana dalam Pertemuan");
  const head = await atDesk(browser, "kepala", `/kelola/${UNIT}/forum`);
  await openForum(head, "Forum Pertemuan", CODE);
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
