import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { UNIT } from "./demo.ts";
import { atDesk, phone } from "./people.ts";
import { everyPage } from "./routes.ts";

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

for (const language of ["id", "en"] as const) {
  test(`axe finds nothing on any page, in ${language}`, async ({ browser }) => {
    test.setTimeout(600_000);
    const visitor = await phone(browser);
    const organiser = await atDesk(browser, "kepala", `/kelola/${UNIT}/masukan`);
    const admin = await atDesk(browser, "admin", "/kelola/admin");
    const faults: string[] = [];
    await everyPage({ visitor, organiser, admin }, language, async (page, path) => {
      const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
      faults.push(...violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`));
    });
    expect(faults).toEqual([]);
  });
}
