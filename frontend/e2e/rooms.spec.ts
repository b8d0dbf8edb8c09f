import { expect, test } from "@playwright/test";
import { UNIT } from "./demo.ts";
import { logIn, phone } from "./people.ts";

/** Rooms of the workspace, which stand in a line that is wider than a phone. */
const ROOMS = ["masukan", "standar", "forum", "layanan", "anggota", "unit"];

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
