import { expect, test } from "@playwright/test";
import { UNIT } from "./demo.ts";
import { logIn, phone } from "./people.ts";
import { everyPage } from "./routes.ts";

/** Rooms of the workspace, which stand in a line that is wider than a phone. */
const ROOMS = ["masukan", "standar", "forum", "layanan", "anggota", "unit"];

/** Tables may scroll within themselves; the page may not. */
test("no page scrolls sideways on a phone of 360 px", async ({ browser }) => {
  test.setTimeout(300_000);
  const visitor = await phone(browser);
  const organiser = await phone(browser);
  await logIn(organiser, "kepala", `/kelola/${UNIT}/masukan`);
  const admin = await phone(browser);
  await logIn(admin, "admin", "/kelola/admin");
  const tooWide: string[] = [];
  await everyPage({ visitor, organiser, admin }, "id", async (page, path) => {
    const width = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
    if (width > 360) tooWide.push(`${path} is ${width} px wide`);
  });
  expect(tooWide).toEqual([]);
});

test("the room of the workspace that one is in is in sight", async ({ browser }) => {
  const organiser = await phone(browser);
  await logIn(organiser, "kepala", `/kelola/${UNIT}/masukan`);
  const line = organiser.locator(".workspace nav");
  for (const room of [...ROOMS, "masukan"]) {
    const link = line.locator(`a[href$="/${room}"]`);
    await link.evaluate((element: HTMLElement) => element.click());
    await expect(link).toHaveAttribute("aria-current", "page");
    await expect(link).toBeInViewport({ ratio: 1 });
  }
  await organiser.goto(`/kelola/${UNIT}/unit`);
  await expect(line.locator("[aria-current=page]")).toBeInViewport({ ratio: 1 });
});
