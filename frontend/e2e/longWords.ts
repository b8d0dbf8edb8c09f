import type { Browser } from "@playwright/test";
import { OPEN_FORUM, UNIT } from "./demo.ts";
import { give } from "./giver.ts";
import { openForum } from "./organiser.ts";
import { atDesk, phone } from "./people.ts";

/** Each is wider than any page, and nothing in it says where it may be broken. */
const LINK = `https://contoh.id/${"a".repeat(282)}`;
const NAME = "B".repeat(100);
const ORGANISATION = "C".repeat(200);
const TITLE = "D".repeat(200);

/** One long word each: what somebody says, their name, whom they speak for, and the title of a forum. Gives that forum. */
export async function sayLongWords(browser: Browser) {
  const giver = await phone(browser);
  await giver.goto(`/forum/${OPEN_FORUM}/masukan`);
  await giver.getByText("Nama dan kontak (boleh dikosongkan)").click();
  await giver.getByLabel("Nama", { exact: true }).fill(NAME);
  await giver.getByLabel("Organisasi atau instansi").fill(ORGANISATION);
  await giver.getByRole("checkbox", { name: /nama/i }).check();
  await give(giver, LINK);
  const organiser = await atDesk(browser, "kepala", `/kelola/${UNIT}/forum`);
  return new URL(await openForum(organiser, TITLE, "SP-06")).pathname;
}
