import { expect, test } from "@playwright/test";
import { UNIT } from "./demo.ts";
import { changeWindow, day, openForum } from "./organiser.ts";
import { atDesk, phone } from "./people.ts";

const PROLONGED = "Banyak warga baru pulang melaut.";
const CLOSED = "Aula dipakai untuk pengungsi banjir.";
const SAID = "Nomor antrean sebaiknya terlihat dari rumah.";

test("a forum closes while somebody writes: they are told, and keep their words", async ({ browser }) => {
  const organiser = await atDesk(browser, "kepala", `/kelola/${UNIT}/forum`);
  const forum = await openForum(organiser, "Forum yang Berakhir Lebih Awal", "SP-06");
  const stranger = await phone(browser);

  await changeWindow(organiser, PROLONGED, async (dialog) => {
    await dialog.locator("input[name=closesAt-date]").fill(day(9));
    await dialog.getByRole("button", { name: "Ubah waktu penutupan" }).click();
  });
  await stranger.goto(forum);
  const changes = stranger.getByRole("region", { name: "Perubahan selama forum" });
  await expect(changes).toContainText(/Diperpanjang sampai .* pukul 16\.00 WIB/);
  await expect(changes).toContainText(PROLONGED);

  await stranger
    .getByRole("link", { name: /Beri masukan.*SD3/ })
    .first()
    .click();
  await stranger.getByText("Saran", { exact: true }).click();
  await stranger.getByLabel("Masukan Anda").fill(SAID);
  await changeWindow(organiser, CLOSED, (dialog) =>
    dialog.getByRole("button", { name: "Tutup sekarang" }).click(),
  );
  const answer = stranger.waitForResponse(
    (response) => response.request().method() === "POST" && response.url().endsWith("/feedback"),
  );
  await stranger.getByRole("button", { name: "Kirim masukan" }).click();

  expect((await answer).status()).toBe(409);
  await expect(stranger.getByText("Masa masukan sudah berakhir. Tulisan Anda tetap tersimpan")).toBeVisible();
  await expect(stranger.getByLabel("Masukan Anda")).toHaveValue(SAID);
  await expect(stranger.getByText(/^Masa masukan sudah berakhir .* WIB/)).toBeVisible();

  await stranger.reload();
  await expect(stranger.getByText(/^Masa masukan sudah berakhir .* WIB/)).toBeVisible();
  await expect(stranger.getByText("Masukan untuk forum ini tidak sedang dibuka.")).toBeVisible();
  await expect(stranger.getByText(SAID)).toBeVisible();

  await stranger.goto(forum);
  await expect(stranger.getByRole("link", { name: /Beri masukan/ })).toHaveCount(0);
  await expect(changes).toContainText("Ditutup lebih awal");
  await expect(changes).toContainText(CLOSED);
});
