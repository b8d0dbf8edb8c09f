import { type Browser, expect, type Page, test } from "@playwright/test";
import { UNIT } from "./demo.ts";
import { openSession, plan, register } from "./meeting.ts";
import { beginFromTemplate, openForum } from "./organiser.ts";
import { atDesk, desk } from "./people.ts";

const CODE = "SP-94";
const ITEM = "Pembahasan jangka waktu";
const ASKED = "Dihitung sejak kapan?";
const POLL = "Apakah jangka waktunya cukup?";

test.use({ actionTimeout: 20_000 });

/** Moderator, a phone in the hall and the big screen at once: what one does, the others see without being touched. */
test("a question and a poll go from the phone over the moderator to the big screen", async ({ browser }) => {
  test.setTimeout(240_000);
  const head = await atDesk(browser, "kepala", `/kelola/${UNIT}/standar/baru`);
  await beginFromTemplate(head, CODE, "Pemeriksaan Sarana, dibahas langsung");
  await openForum(head, "Forum Langsung", CODE);
  const session = await plan(head, () => oneItem(head));
  const guest = await register(browser, session.id, "Siti Hadir");
  await openSession(head);

  const screen = await bigScreen(browser, session.id);
  await expect(screen.getByText("Selamat datang")).toBeVisible();
  await expect(screen.getByRole("img", { name: /Kode QR/ })).toBeVisible();

  await checkIn(head, session.place, guest);
  await guest.getByRole("link", { name: "Ikuti langsung" }).click();
  await expect(guest.getByText("Tersambung langsung")).toBeVisible();

  // The lectern moves by the keyboard, and the others follow.
  await head.goto(`${session.place}/podium`);
  await expect(head.getByText("Langkah 1 dari 3")).toBeVisible();
  await head.keyboard.press("ArrowRight");
  await expect(head.getByRole("heading", { level: 1, name: ITEM })).toBeVisible();
  await head.keyboard.press("ArrowRight");
  await expect(head.getByRole("heading", { level: 1, name: /SD3/ })).toBeVisible();
  await expect(screen.getByRole("heading", { name: "Jangka waktu pelayanan" })).toBeVisible();
  await expect(guest.getByText(`${CODE}, komponen SD3`).first()).toBeVisible();

  await ask(guest);
  const moderator = await atDesk(browser, "moderator", `${session.place}/pertanyaan`);
  const queue = moderator.getByRole("region", { name: "Pertanyaan peserta" });
  await expect(queue.getByRole("region", { name: "Menunggu dibaca" })).toContainText(ASKED);
  await expect(screen.getByText(ASKED)).toHaveCount(0);
  await queue.getByRole("button", { name: /^Tampilkan/ }).click();
  await guest.getByRole("button", { name: /^Dukung/ }).click();
  await expect(guest.getByText("Anda mendukung")).toBeVisible();
  await expect(queue.getByRole("region", { name: "Ditampilkan" })).toContainText("1 dukungan");
  await queue.getByRole("button", { name: /^Naikkan ke panggung/ }).click();
  await expect(screen.getByText(ASKED)).toBeVisible();
  await expect(guest.getByText("Pertanyaan yang sedang dijawab")).toBeVisible();
  await queue.getByRole("button", { name: /^Turunkan/ }).click();
  await expect(screen.getByText(ASKED)).toHaveCount(0);

  await poll(moderator);
  await expect(screen.getByText("Terlalu lama")).toBeVisible();
  await guest.getByRole("radio", { name: "Cukup", exact: true }).check();
  await guest.getByRole("button", { name: "Kirim pilihan" }).click();
  await expect(guest.getByText(/Pilihan Anda sudah kami terima/)).toBeVisible();
  await expect(screen.getByText("1 suara masuk", { exact: false })).toBeVisible();
  await expect(screen.getByText("100", { exact: false })).toHaveCount(0);
  await moderator.getByRole("button", { name: /^Tutup jajak pendapat/ }).click();
  await moderator.getByRole("dialog").getByRole("button", { name: "Tutup jajak pendapat" }).click();
  for (const page of [screen, guest]) {
    await expect(page.getByText(/1 dari 1 suara \(100\s?%\)/).first()).toBeVisible();
  }

  await goesOnWithoutStream(guest, head);
});

/** One item of the agenda, about one component. */
async function oneItem(page: Page) {
  await page.getByRole("button", { name: "Tambah acara" }).click();
  const item = page.getByRole("group", { name: "Acara 1" });
  await item.getByLabel("Acara", { exact: true }).fill(ITEM);
  await item.getByLabel("Lama (menit)").fill("30");
  await item.getByText("Membahas standar", { exact: true }).click();
  await item.getByRole("checkbox", { name: new RegExp(CODE) }).check();
  await item.getByRole("checkbox", { name: "SD3" }).check();
}

/** On a projector. */
async function bigScreen(browser: Browser, session: string) {
  const page = await desk(browser);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(`/pertemuan/${session}/layar`);
  return page;
}

/** By the code that the hall shows. */
async function checkIn(shows: Page, place: string, guest: Page) {
  await shows.goto(`${place}/kode`);
  const code = await shows.locator(".digits span").first().innerText();
  await guest.reload();
  await guest.getByLabel("Kode di layar aula").fill(code);
  await guest.getByRole("button", { name: "Saya hadir" }).click();
  await expect(guest.getByText("Anda tercatat hadir.")).toBeVisible();
}

/** A reload in the middle of the sentence takes nothing away. */
async function ask(guest: Page) {
  await guest.getByLabel("Pertanyaan atau usulan Anda").fill(ASKED);
  await expect(guest.getByText("Tersimpan di perangkat ini. Belum terkirim.")).toBeVisible();
  await guest.reload();
  await expect(guest.getByLabel("Pertanyaan atau usulan Anda")).toHaveValue(ASKED);
  await guest.getByRole("button", { name: "Kirim pertanyaan" }).click();
  await expect(guest.getByText("Pertanyaan Anda sudah kami terima.")).toBeVisible();
  await expect(guest.getByRole("link", { name: /Buka tanda terima/ })).toBeVisible();
}

async function poll(moderator: Page) {
  await moderator.getByRole("button", { name: "Siapkan jajak pendapat" }).click();
  await moderator.getByLabel("Pertanyaan", { exact: true }).fill(POLL);
  await moderator.getByRole("textbox", { name: "Pilihan 1" }).fill("Cukup");
  await moderator.getByRole("textbox", { name: "Pilihan 2" }).fill("Terlalu lama");
  await moderator.getByRole("button", { name: "Simpan" }).click();
  await moderator.getByRole("button", { name: /^Buka jajak pendapat/ }).click();
}

/** A phone whose way to the stream is cut goes on by asking. */
async function goesOnWithoutStream(guest: Page, head: Page) {
  await guest.route("**/live/events", (route) => route.abort());
  await guest.reload();
  await expect(guest.getByText("Diperbarui setiap beberapa detik")).toBeVisible();
  await head.bringToFront();
  await head.keyboard.press("ArrowLeft");
  await expect(head.getByRole("heading", { level: 1, name: ITEM })).toBeVisible();
  await expect(guest.getByText(`${CODE}, komponen SD3`)).toHaveCount(0);

  await guest.unroute("**/live/events");
  await expect(guest.getByText("Tersambung langsung")).toBeVisible({ timeout: 60_000 });
}
