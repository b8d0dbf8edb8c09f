import { expect, test } from "@playwright/test";
import { OPEN_FORUM, UNIT } from "./demo.ts";
import { atDesk, desk } from "./people.ts";

test("complaints brought in as a file stand beside their component for everybody, and go again when undone", async ({
  browser,
}) => {
  const organiser = await atDesk(browser, "moderator", `/kelola/${UNIT}/survei`);
  await organiser.locator("summary", { hasText: "Impor berkas" }).click();
  await organiser.getByRole("radio", { name: "Register unit" }).check();
  const today = new Date().toISOString().slice(0, 10);
  await organiser.getByLabel("Berkas CSV").setInputFiles({
    name: "aduan.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(
      `tanggal;layanan;kategori;jumlah;nama pelapor\n2026-01-05;SP-01;biaya;9;Siti\nbesok;SP-01;biaya;1;Siti\n${today};SP-01;biaya;6;Siti\n`,
    ),
  });
  await organiser.getByRole("button", { name: "Periksa berkas" }).click();
  await expect(organiser.getByText("Tidak dibaca karena memuat data pribadi: nama pelapor.")).toBeVisible();
  await organiser.getByRole("button", { name: "Masukkan 2 baris, lewati 1 yang salah" }).click();
  await expect(organiser.getByText("2 baris masuk", { exact: false })).toBeVisible();
  await organiser.getByRole("button", { name: "Tampilkan untuk umum" }).first().click();
  await organiser.getByRole("dialog").getByRole("button", { name: "Tampilkan untuk umum" }).click();
  await expect(organiser.getByRole("button", { name: "Tampilkan untuk umum" })).toHaveCount(0);

  const visitor = await desk(browser);
  await visitor.goto("/standar-berlaku");
  await visitor
    .getByRole("link", { name: /Pengaduan Masyarakat/ })
    .first()
    .click();
  const fee = visitor.getByRole("article", { name: "Biaya/tarif" });
  await fee.getByText("Data pelayanan tentang komponen ini").click();
  await expect(fee.getByRole("row", { name: /Pengaduan Register unit/ })).toContainText("pengaduan");
  await visitor.goto(`/forum/${OPEN_FORUM}?standar=SP-01`);
  await fee.getByText("Data pelayanan tentang komponen ini").click();
  await expect(fee.getByRole("row", { name: /Pengaduan Register unit/ })).toContainText("pengaduan");

  await organiser.getByRole("button", { name: "Batalkan impor" }).first().click();
  await organiser.getByRole("dialog").getByRole("button", { name: "Batalkan impor" }).click();
  await expect(organiser.getByText(/^Dibatalkan Nur Halimah/)).toBeVisible();
  await visitor.reload();
  await fee.getByText("Data pelayanan tentang komponen ini").click();
  await expect(fee.getByText(/Belum ada hasil|SKM U4/).first()).toBeVisible();
  await expect(fee.getByRole("row", { name: /Register unit/ })).toHaveCount(0);
});
