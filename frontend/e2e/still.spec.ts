import { expect, type Locator, type Page, test } from "@playwright/test";
import { OPEN_FORUM, UNIT } from "./demo.ts";
import { atDesk, phone } from "./people.ts";

const KEPT = "Tersimpan di perangkat ini.";

test("the button that sends stays under one's finger when what one writes is kept", async ({ browser }) => {
  const organiser = await atDesk(browser, "kepala", `/kelola/${UNIT}/standar/baru`);
  await expectStill(organiser, organiser.getByRole("button", { name: "Mulai menyusun" }), () =>
    organiser.getByLabel("Judul standar").fill("Peminjaman Alat"),
  );

  await organiser.goto(`/kelola/${UNIT}/forum/${OPEN_FORUM}`);
  await organiser.getByRole("button", { name: "Ubah waktu penutupan" }).click();
  const dialog = organiser.getByRole("dialog");
  await expectStill(organiser, dialog.getByRole("button", { name: "Tutup sekarang" }), () =>
    dialog.getByLabel("Alasan").fill("Banjir."),
  );

  const giver = await phone(browser);
  await giver.goto(`/forum/${OPEN_FORUM}/masukan?standar=SP-01&komponen=SD3`);
  await expectStill(giver, giver.getByRole("button", { name: "Kirim masukan" }), () =>
    giver.getByLabel("Masukan Anda").fill("Papan tarif kecil."),
  );
});

/** Writing something has it kept, and tells so, but moves nothing that one is about to press. */
async function expectStill(page: Page, button: Locator, write: () => Promise<void>) {
  const place = () => button.evaluate((element) => element.getBoundingClientRect().top + window.scrollY);
  await expect(button).toBeVisible();
  const before = await place();
  await write();
  await expect(page.getByText(KEPT)).toBeVisible();
  expect(await place()).toBe(before);
}
