import { type Browser, expect, type Locator, type Page, test } from "@playwright/test";
import { UNIT } from "./demo.ts";
import { PHOTO } from "./giver.ts";
import { day, openForum } from "./organiser.ts";
import { atDesk, phone } from "./people.ts";

type Sheet = [string[], string[], string[], ...string[][]];

const HEADINGS = ["Nomor rujukan", "Saluran", "Tanggal diterima", "Komponen", "Isi masukan"];
const GOOD: Sheet = [
  ["S-1", "surat", day(0), "SD3", "Jam istirahat petugas sebaiknya bergantian."],
  ["K-1", "kotak saran", day(0), "SD4", "Kuitansi mohon dicetak dua rangkap."],
  ["E-1", "surel", day(0), "", "Terima kasih, ruang tunggu kini sejuk."],
];
const BROKEN: Sheet = [
  ["S-2", "merpati", "besok", "SD3", "Loket tutup terlalu cepat."],
  ["S-1", "surat", day(0), "SD99", "Nomor antrean tidak terdengar."],
  ["K-2", "kotak saran", day(0), "SD4", ""],
];
const MENDED: Sheet = [
  ["S-2", "surat", day(0), "SD3", "Loket tutup terlalu cepat."],
  ["S-3", "surat", day(0), "SD5", "Nomor antrean tidak terdengar."],
  BROKEN[2],
  GOOD[0],
];
const HEARD = "Tangga di pintu depan terlalu tinggi untuk kursi roda.";
const WRITTEN = `${HEARD} Mohon dibuatkan jalan landai.`;
const WRITER = "Ibu Rosmawati Contoh";
const FORM_NUMBER = "7K3M-Q2XK";

/** What reaches the office on paper and by mail becomes input like any other, of the same forum. */
test.describe.configure({ mode: "serial" });

let office: Page;
let forum = "";
let place = "";

test.beforeAll(async ({ browser }) => {
  office = await atDesk(browser, "kepala", `/kelola/${UNIT}/forum`);
  forum = await openForum(office, "Forum dengan Kotak Saran", "SP-03");
  place = new URL(office.url()).pathname;
});

test("of a pasted sheet the good rows are entered, and each broken one stays with what is wrong with it", async () => {
  await office.goto(`${place}/entri`);
  const sheet = office.getByLabel("Baris dari lembar kerja");
  await sheet.fill(rows(HEADINGS, GOOD[0], BROKEN[0], GOOD[1], BROKEN[1], BROKEN[2], GOOD[2]));
  await office.getByRole("button", { name: "Periksa" }).click();

  const preview = office.getByRole("region", { name: "Hasil pemeriksaan" });
  await expect(
    preview.getByText("3 baris siap, 3 perlu diperbaiki, 0 sudah pernah dimasukkan."),
  ).toBeVisible();
  const row = (number: number) => preview.getByRole("listitem").filter({ hasText: `Baris ${number}` });
  await expect(row(3)).toContainText("Saluran: isian ini tidak dikenal");
  await expect(row(3)).toContainText("Tanggal diterima: bukan tanggal");
  await expect(row(5)).toContainText("Nomor rujukan: sudah disebut di baris lain");
  await expect(row(5)).toContainText("Komponen: isian ini tidak dikenal");
  await expect(row(6)).toContainText("Isi masukan:");
  await expect(row(2)).toContainText("Surat");
  await preview.getByRole("button", { name: "Masukkan 3 baris" }).click();

  const batches = office.getByRole("region", { name: "Yang sudah dimasukkan" }).getByRole("listitem");
  await expect(batches.first()).toContainText("3 masukan sudah masuk.");
  await expect(batches.first()).toContainText("0 sudah pernah masuk, 3 perlu diperbaiki");
  const left = await sheet.inputValue();
  expect(left.split(/\r?\n/).filter(Boolean)).toHaveLength(1 + BROKEN.length);
  for (const [, , , , words = ""] of BROKEN) expect(left).toContain(words);
  for (const [, , , , words = ""] of GOOD) expect(left).not.toContain(words);
  await expect(
    office.getByText("Tersimpan di perangkat ini sampai baris yang benar dimasukkan."),
  ).toBeVisible();
  await office.reload();
  await expect(sheet).toHaveValue(/merpati/);

  await sheet.fill(rows(HEADINGS, ...MENDED));
  await office.getByRole("button", { name: "Periksa" }).click();
  await expect(
    preview.getByText("2 baris siap, 1 perlu diperbaiki, 1 sudah pernah dimasukkan."),
  ).toBeVisible();
  await preview.getByRole("button", { name: "Masukkan 2 baris" }).click();
  await expect(batches).toHaveCount(2);
  await expect(batches.first()).toContainText("2 masukan sudah masuk.");
  await expect(sheet).not.toHaveValue(/antrean/);
  await expect(sheet).toHaveValue(/K-2/);
});

test("a helper types in what somebody wrote on paper, who agrees, hears it read back, and follows it", async ({
  browser,
}) => {
  await office.goto(`${place}/formulir?nomor=${FORM_NUMBER}`);
  await expect(office.getByLabel("Nomor formulir")).toHaveValue(FORM_NUMBER);
  await office.getByLabel("Tanggal diterima kantor").fill(day(0));
  await office.getByLabel("Standar", { exact: true }).selectOption({ index: 1 });
  await office.getByRole("checkbox", { name: /^SD5/ }).check();
  await office.getByLabel("Isi masukan").fill(HEARD);
  await office.getByText("nama untuk kantor saja", { exact: true }).click();
  await office.getByLabel("Nama", { exact: true }).fill(WRITER);
  await office
    .getByLabel("Foto atau pindaian lembar asli")
    .setInputFiles({ name: "lembar.png", mimeType: "image/png", buffer: PHOTO });
  await expect(office.getByText("Tersimpan: lembar.png")).toBeVisible();
  const agreed = office.getByRole("checkbox", { name: /^Orangnya setuju/ });
  const readBack = office.getByRole("checkbox", { name: /^Sudah dibacakan kembali/ });
  await office.getByRole("button", { name: "Masukkan", exact: true }).click();
  await expect(office.getByRole("alert")).toContainText("Orangnya setuju");
  await expect(office.getByRole("alert")).toContainText("Sudah dibacakan kembali");

  // What was read back was not yet what the sheet says.
  await agreed.check();
  await readBack.check();
  await office.getByLabel("Isi masukan").fill(WRITTEN);
  await expect(agreed).not.toBeChecked();
  await expect(readBack).not.toBeChecked();
  await agreed.check();
  await readBack.check();
  await office.getByRole("button", { name: "Masukkan", exact: true }).click();
  const receipt = office.getByRole("region", { name: "Serahkan tanda terima ini" });
  await expect(receipt.locator(".number")).toHaveText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  await expect(receipt.getByRole("img", { name: "Kode QR tanda terima" })).toBeVisible();
  const link = await receipt.locator(".private-link").innerText();
  await receipt.getByRole("button", { name: "Formulir berikutnya" }).click();
  await expect(office.getByLabel("Nomor formulir")).toHaveValue("");

  await follow(browser, link);
  await readInOffice();
});

test("what is said about one input covers none of the acts on all that are picked", async () => {
  // So low that the bar stands at the lower edge, where such things are said.
  await office.setViewportSize({ width: 1280, height: 480 });
  await office.goto(inbox());
  await office.getByRole("button", { name: "Pilih semua yang ditemukan" }).click();
  const bar = office.getByRole("region", { name: "Tindakan untuk 6 masukan terpilih" });
  await expect(office.getByText("6 masukan dipilih")).toBeVisible();
  expect(await coveredIn(bar)).toEqual([]);

  await office.getByRole("link", { name: WRITTEN }).click();
  const input = office.getByRole("region", { name: "Masukan terbuka" });
  await input.getByRole("button", { name: "Sembunyikan", exact: true }).click();
  const dialog = office.getByRole("dialog");
  await dialog.getByText("tidak terkait layanan ini").click();
  await dialog.getByRole("button", { name: "Sembunyikan" }).click();
  const done = office.locator(".toastline").filter({ hasText: "Masukan disembunyikan." });
  await expect(done).toBeVisible();
  await expect(dialog).toHaveCount(0);
  await office.evaluate(() => scrollTo(0, 0));
  expect(await coveredIn(bar)).toEqual([]);
  await done.getByRole("button", { name: "Urungkan" }).click();
  await expect(input.getByRole("button", { name: "Sembunyikan", exact: true })).toBeVisible();
});

function inbox() {
  return `/kelola/${UNIT}/masukan?forum=${place.split("/").at(-1)}`;
}

/** The buttons that something else lies on. */
async function coveredIn(bar: Locator) {
  await expect(bar).toBeVisible();
  return bar.getByRole("button").evaluateAll((buttons) =>
    buttons
      .filter((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        const places = [0.1, 0.5, 0.9].map((share) => [left + share * width, top + height / 2] as const);
        return !places.every(([x, y]) => button.contains(document.elementFromPoint(x, y)));
      })
      .map((button) => button.textContent),
  );
}

/** Whoever wrote the sheet scans the code; others read the words, and not the name that is for the office. */
async function follow(browser: Browser, link: string) {
  const writer = await phone(browser);
  await writer.goto(link);
  await expect(writer.getByText(WRITTEN)).toBeVisible();
  await expect(writer.getByRole("button", { name: "Hapus nama dan kontak saya" })).toBeVisible();
  await writer.getByRole("link", { name: "Lihat di halaman forum" }).click();
  await writer.goto(`${forum}?standar=SP-03#SD5`);
  await expect(writer.getByText(WRITTEN).first()).toBeVisible();
  await expect(writer.getByText(WRITER)).toHaveCount(0);
}

/** Who typed it in stands beside it, and the sheet itself can be read. */
async function readInOffice() {
  await office.goto(`${inbox()}&q=landai`);
  await office.getByRole("link", { name: WRITTEN }).click();
  const input = office.getByRole("region", { name: "Masukan terbuka" });
  await expect(input.getByText(/^Lewat Formulir kertas, diterima kantor/)).toContainText(
    "Diketik oleh Bambang Hariyadi.",
  );
  await expect(input.getByText(WRITER)).toBeVisible();
  const saving = office.waitForEvent("download");
  await input.getByRole("button", { name: "Simpan lembar asli" }).click();
  expect((await saving).suggestedFilename()).toMatch(/^lembar-asli\.(png|jpeg)$/);
}

/** As a spreadsheet puts it on the clipboard. */
function rows(...all: string[][]) {
  return all.map((cells) => cells.join("\t")).join("\n");
}
