import { expect, type Page, test } from "@playwright/test";
import { UNIT } from "./demo.ts";
import { beginStandard, editor, turnTo } from "./organiser.ts";
import { atDesk } from "./people.ts";

test("two people write one standard: in two components they never collide, in one the second sees both texts", async ({
  browser,
}) => {
  const sri = await atDesk(browser, "penyusun", `/kelola/${UNIT}/standar`);
  const togar = await atDesk(browser, "penyusun2", `/kelola/${UNIT}/standar`);
  await beginStandard(sri, "SP-91", "Peminjaman Alat Uji");

  await open(togar, sri, "SD1");
  await turnTo(sri, "SD2");
  await write(sri, "Langkah dari Sri.");
  await write(togar, "Syarat dari Togar.");
  await saved(sri);
  await saved(togar);

  await open(togar, sri, "SD3");
  await collide(sri, togar, "SD3", "Tiga hari kerja.", "Lima hari kerja.");
  await togar.getByRole("button", { name: "Pakai teks Sri Wahyuningsih" }).click();
  await expect(editor(togar)).toHaveText("Tiga hari kerja.");
  await saved(togar);

  await open(togar, sri, "SD4");
  await collide(sri, togar, "SD4", "Rp50.000.", "Rp0, tidak dipungut biaya.");
  await togar.getByRole("button", { name: "Pakai teks saya" }).click();
  await saved(togar);

  await sri.reload();
  await expect(editor(sri)).toHaveText("Rp0, tidak dipungut biaya.");
  await turnTo(sri, "SD3");
  await expect(editor(sri)).toHaveText("Tiga hari kerja.");
  await turnTo(sri, "SD2");
  await expect(editor(sri)).toHaveText("Langkah dari Sri.");
  await turnTo(sri, "SD1");
  await expect(editor(sri)).toHaveText("Syarat dari Togar.");
});

/** Both have the empty component before them; the first is done before the second rests. */
async function collide(first: Page, second: Page, component: string, hers: string, his: string) {
  await turnTo(first, component);
  await write(first, hers);
  await saved(first);
  await write(second, his);
  const both = second.getByRole("region", { name: "Bandingkan kedua teks" });
  await expect(both.getByRole("alert")).toContainText("Sri Wahyuningsih menyimpan bagian ini lebih dulu.");
  await expect(both.getByText(hers)).toBeVisible();
  await expect(both.getByText(his)).toBeVisible();
}

/** Opens for `page` a component of the standard that the other has open. */
async function open(page: Page, other: Page, component: string) {
  await page.goto(`${new URL(other.url()).pathname}?komponen=${component}`);
  await expect(editor(page)).toBeVisible();
}

async function write(page: Page, text: string) {
  await editor(page).click();
  await page.keyboard.type(text);
}

async function saved(page: Page) {
  await expect(page.getByText(/Tersimpan \d\d\.\d\d/)).toBeVisible();
}
