import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { atDesk, phone } from "./people.ts";

const UNIT = "loka-pom-di-kota-tanjungbalai";
const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Every address of the route tree, so that a new page is looked at without anybody thinking of it. */
const ROUTES = routes(readFileSync(new URL("../src/routeTree.gen.ts", import.meta.url), "utf8"));

for (const language of ["id", "en"] as const) {
  test(`axe finds nothing on any page, in ${language}`, async ({ browser }) => {
    test.setTimeout(600_000);
    const visitor = await phone(browser);
    const organiser = await atDesk(browser, "kepala", `/kelola/${UNIT}/masukan`);
    const admin = await atDesk(browser, "admin", "/kelola/admin");
    const found = await values(visitor);
    const faults: string[] = [];
    for (const route of ROUTES) {
      const path = route.replace(/\$(\w+)/g, (_, name: string) => found(route, name));
      const page = route.startsWith("/kelola/admin")
        ? admin
        : route.startsWith("/kelola")
          ? organiser
          : visitor;
      await show(page, path, language);
      const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
      faults.push(...violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`));
    }
    expect(faults).toEqual([]);
  });
}

function routes(tree: string) {
  const list = /interface FileRoutesByTo \{([^}]*)\}/.exec(tree)?.[1] ?? "";
  return [...list.matchAll(/"([^"]+)":/g)].map(([, path]) => path ?? "/");
}

async function show(page: Page, path: string, language: string) {
  await page.addInitScript((spoken) => localStorage.setItem("fkp.language", spoken), language);
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  // The gallery shows what loading looks like, so it never ends there.
  if (path !== "/gaya") await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
}

/** What stands for the parameters of an address, from the demo. */
async function values(visitor: Page) {
  const ask = async (path: string) => (await (await visitor.request.get(`/api/v1/${path}`)).json()).items[0];
  const forum = await ask("forums?status=OPEN");
  const service = await ask("services");
  const standard = await ask("standards");
  const institution = await ask("institutions");
  const unit = await ask("units");
  const bySlug: Record<string, string> = {
    "/forum/": forum.slug,
    "/layanan/": service.slug,
    "/standar/": standard.slug,
    "/unit/": UNIT,
  };
  const byName: Record<string, string> = {
    unit: UNIT,
    forum: forum.slug,
    service: service.id,
    standard: standard.id,
    institution: institution.id,
    number: "0000-0000",
  };
  return (route: string, name: string) => {
    if (route.startsWith("/kelola/admin") && name === "unit") return String(unit.id);
    const slug = Object.entries(bySlug).find(([start]) => route.startsWith(start))?.[1];
    return String((name === "slug" ? slug : byName[name]) ?? name);
  };
}
