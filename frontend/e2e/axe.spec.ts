import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { UNIT } from "./demo.ts";
import { desk, logIn, phone } from "./people.ts";
import { everyPage } from "./routes.ts";

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Axe takes half a second for a page. */
const PATIENCE_MS = 600_000;

test("axe finds nothing on any page on a phone, in id, and none scrolls sideways at 360 px", async ({
  browser,
}) => {
  test.setTimeout(PATIENCE_MS);
  const faults: string[] = [];
  await everyPage(await viewers(() => phone(browser)), "id", async (page, path) => {
    // Tables may scroll within themselves; the page may not.
    const width = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
    if (width > 360) faults.push(`${path} is ${width} px wide`);
    faults.push(...(await violations(page, path)));
  });
  expect(faults).toEqual([]);
});

test("axe finds nothing on any page at a desk, in en", async ({ browser }) => {
  test.setTimeout(PATIENCE_MS);
  const faults: string[] = [];
  await everyPage(await viewers(() => desk(browser)), "en", async (page, path) => {
    faults.push(...(await violations(page, path)));
  });
  expect(faults).toEqual([]);
});

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
