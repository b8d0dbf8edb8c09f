import { type Browser, expect, type Locator, type Page, test } from "@playwright/test";
import { UNIT } from "./demo.ts";
import { arrived, desk, PASSWORD } from "./people.ts";

const SAID = "Bisakah layanan dipesan lewat telepon rumah?";
const ANSWERED = "Bisa, mulai bulan depan.";

test("an input is given and answered without a mouse, and the focus is never lost", async ({ browser }) => {
  const giver = await atKeyboard(browser);
  await giver.goto("/");
  await tabTo(giver, giver.getByRole("link", { name: "Lewati ke isi" }));
  await giver.keyboard.press("Enter");
  await expect(giver.getByRole("main")).toBeFocused();
  await follow(giver, giver.getByRole("link", { name: "Baca dan beri masukan" }));
  await follow(giver, giver.getByRole("link", { name: /^Layanan Pengaduan/ }));
  await leave(giver, giver.getByRole("link", { name: /^Beri masukan untuk SD3 Jangka/ }));
  await tabTo(giver, giver.getByRole("radio", { name: "Dukungan" }));
  await giver.keyboard.press("ArrowDown");
  await tabTo(giver, giver.getByLabel("Masukan Anda"));
  await giver.keyboard.type(SAID);
  await leave(giver, giver.getByRole("button", { name: "Kirim masukan" }));
  await expect(giver.locator(".receipt .number")).toBeVisible();

  const organiser = await atKeyboard(browser);
  await organiser.goto(`/kelola/${UNIT}/masukan`);
  await logInByKeys(organiser, "moderator");
  await organiser.keyboard.press("/");
  const search = organiser.getByRole("searchbox");
  await expect(search).toBeFocused();
  await organiser.keyboard.type("telepon rumah");
  await organiser.keyboard.press("Enter");
  const row = organiser.getByRole("link", { name: SAID });
  await expect(organiser.getByRole("listitem").filter({ has: row })).toHaveCount(1);
  await expect(search).toBeFocused();
  await tabTo(organiser, row);
  await organiser.keyboard.press("Enter");
  const answer = organiser.getByRole("form", { name: "Jawaban" });
  await expect(answer).toBeVisible();
  await expect(row).toBeFocused();
  await organiser.keyboard.press("r");
  await expect(answer.getByRole("radio", { name: "Diterima", exact: true })).toBeFocused();
  await organiser.keyboard.press("Space");
  await tabTo(organiser, answer.getByRole("textbox", { name: /Jawaban/ }));
  await organiser.keyboard.type(ANSWERED);
  await tabTo(organiser, answer.getByRole("textbox", { name: /mengapa tidak ada yang berubah/ }));
  await organiser.keyboard.type("Standar sudah berbunyi demikian.");
  await organiser.keyboard.press("Control+Enter");
  await expect(organiser.getByText("Jawaban terbit di halaman publik.")).toBeVisible();
  await expect(organiser.locator("body")).not.toBeFocused();

  await giver.reload();
  await expect(giver.getByText(ANSWERED)).toBeVisible();
});

test("a dialog that is left by Escape, by its button or by success gives the focus back", async ({
  browser,
}) => {
  const office = await atKeyboard(browser);
  await office.goto(`/kelola/${UNIT}/templat-jawaban`);
  await logInByKeys(office, "moderator");
  const add = office.getByRole("button", { name: "Templat baru" });
  const dialog = office.getByRole("dialog", { name: "Templat baru" });
  const leaveBy = {
    Escape: () => office.keyboard.press("Escape"),
    button: async () => {
      await tabTo(office, dialog.getByRole("button", { name: "Batal" }));
      await office.keyboard.press("Enter");
    },
    success: async () => {
      await expect(dialog.getByLabel("Nama")).toBeFocused();
      await office.keyboard.type("Ucapan terima kasih");
      await tabTo(office, dialog.getByLabel("Teks", { exact: true }));
      await office.keyboard.type("Terima kasih atas masukan Anda.");
      await tabTo(office, dialog.getByRole("button", { name: "Simpan" }));
      await office.keyboard.press("Enter");
    },
  };
  await tabTo(office, add);
  for (const leave of Object.values(leaveBy)) {
    await office.keyboard.press("Enter");
    await expect(dialog.locator(":focus")).toHaveCount(1);
    await leave();
    await expect(dialog).toHaveCount(0);
    await expect(add).toBeFocused();
  }
});

/** Scrolls at once, so that what has the focus is in view when one looks. */
async function atKeyboard(browser: Browser) {
  const page = await desk(browser);
  await page.emulateMedia({ reducedMotion: "reduce" });
  return page;
}

async function logInByKeys(page: Page, username: string) {
  await expect(page.locator("#username")).toBeFocused();
  await page.keyboard.type(username);
  await page.keyboard.press("Tab");
  await expect(page.locator("#password")).toBeFocused();
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press("Enter");
  await arrived(page);
}

/** Goes to a link or button, presses it, and is at the heading of the page it leads to. */
async function follow(page: Page, way: Locator) {
  await tabTo(page, way);
  await page.keyboard.press("Enter");
  await expect(way).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
}

/** The same to a page that the browser loads: there one begins at its top, as everywhere on the web. */
async function leave(page: Page, way: Locator) {
  await tabTo(page, way);
  await page.keyboard.press("Enter");
  await expect(way).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** Goes on with the Tab key until `target` has the focus; whoever looks sees it at every stop. */
async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < 100; stop++) {
    await page.keyboard.press("Tab");
    expect(await seenFocus(page)).toEqual({
      on: expect.not.stringMatching("^<body"),
      ring: true,
      inView: true,
    });
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`The Tab key does not lead to ${target}.`);
}

/** What somebody sees of the focus: a ring around the control, its label or its row, on the part of the page in view. */
function seenFocus(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { top, bottom } = element.getBoundingClientRect();
    const ring = [element, element.closest("label"), element.closest(".list > li")].some(
      (one) => one !== null && getComputedStyle(one).outlineStyle !== "none",
    );
    return { on: element.outerHTML.slice(0, 200), ring, inView: bottom > 0 && top < innerHeight };
  });
}
