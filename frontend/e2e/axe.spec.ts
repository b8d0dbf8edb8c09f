import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { UNIT } from "./demo.ts";
import { sayLongWords } from "./longWords.ts";
import { desk, logIn, phone } from "./people.ts";
import { everyPage, show } from "./routes.ts";

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Axe takes half a second for a page. */
const PATIENCE_MS = 600_000;

let forum: string;

test.beforeAll(async ({ browser }) => {
  forum = await sayLongWords(browser);
});

test("axe finds nothing on any page on a phone, in id, and none scrolls sideways at 360 px, whatever people wrote", async ({
  browser,
}) => {
  test.setTimeout(PATIENCE_MS);
  expect(await faults(() => phone(browser), "id")).toEqual([]);
});

test("axe finds nothing on any page at a desk, in en, and none scrolls sideways at 1280 px", async ({
  browser,
}) => {
  test.setTimeout(PATIENCE_MS);
  expect(await faults(() => desk(browser), "en")).toEqual([]);
});

async function faults(open: () => ReturnType<typeof phone>, language: string) {
  const found: string[] = [];
  const all = await viewers(open);
  const look = async (page: Page, path: string) => {
    found.push(...(await tooWide(page, path)), ...(await violations(page, path)));
  };
  await everyPage(all, language, look);
  await show(all.visitor, forum);
  await look(all.visitor, forum);
  return found;
}

/** Tables may scroll within themselves; the page may not. */
async function tooWide(page: Page, path: string) {
  const width = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
  const { width: room = 0 } = page.viewportSize() ?? {};
  return width > room ? [`${path} is ${width} px wide`] : [];
}

async function viewers(open: () => ReturnType<typeof phone>) {
  const [visitor, organiser, admin] = [await open(), await open(), await open()];
  await logIn(organiser, "kepala", `/kelola/${UNIT}/masukan`);
  await logIn(admin, "admin", "/kelola/admin");
  return { visitor, organiser, admin };
}

/** No page of ours frames a foreign one, so axe need not open another page to join what it found in frames. */
async function violations(page: Page, path: string) {
  const found = await new AxeBuilder({ page })
    .options({ runOnly: STANDARDS, resultTypes: ["violations"] })
    .setLegacyMode()
    .analyze();
  return found.violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`);
}
