import { expect, type Page, test } from "@playwright/test";
import { OPEN_FORUM } from "./demo.ts";
import { arrived, desk, enterLogin } from "./people.ts";

const FORM = `/forum/${OPEN_FORUM}/masukan?standar=SP-01&komponen=SD3`;
const WRITTEN = "Belum selesai saya tulis.";
const PROVIDER = "**/.well-known/openid-configuration";

test("a login outlasts a reload and a new tab, and ends with logging out", async ({ browser }) => {
  const page = await desk(browser);
  await page.goto("/forum");
  await menu(page).getByRole("button", { name: "Masuk" }).click();
  await enterLogin(page, "warga");
  await expectMember(page);

  await page.goto(FORM);
  await expectMember(page);
  await page.getByLabel("Masukan Anda").fill(WRITTEN);
  await expect(page.getByText("Tersimpan di perangkat ini.")).toBeVisible();
  await page.evaluate(() => history.replaceState(history.state, "", "#rahasia"));
  const travelled: string[] = [];
  page.on("request", (request) => travelled.push(request.url().split("#")[0] ?? ""));
  await page.reload();
  await expectMember(page);
  await expect(page).toHaveURL(`${FORM}&akun=true#rahasia`);
  await expect(page.getByLabel("Masukan Anda")).toHaveValue(WRITTEN);
  expect(travelled.filter((url) => url.includes("prompt=none"))).toHaveLength(1);
  expect(travelled.join()).not.toContain("rahasia");
  await page.goBack();
  await expect(page).toHaveURL("/forum");
  await expectMember(page);

  const tab = await page.context().newPage();
  await tab.goto("/unit");
  await expectMember(tab);
  await tab.getByRole("contentinfo").getByRole("button", { name: "Keluar" }).click();
  await tab.waitForURL("/");
  await expectVisitor(tab);
  await page.reload();
  await expectVisitor(page);
});

test("a login that ended elsewhere, or a provider that does not answer, leaves a visitor's page", async ({
  browser,
}) => {
  const page = await desk(browser);
  await page.goto("/saya");
  await enterLogin(page, "warga");

  await page.route(PROVIDER, (route) => route.abort());
  await page.goto("/forum");
  await expectVisitor(page);
  await page.unroute(PROVIDER);
  await page.reload();
  await expectMember(page);

  await forgetAtProvider(page);
  await page.goto("/unit#daftar");
  await expectVisitor(page);
  await expect(page).toHaveURL("/unit#daftar");

  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.reload();
  await expectVisitor(page);
  expect(asked.filter((url) => /openid|keycloak/.test(url))).toEqual([]);
});

/** As when its session has timed out. */
async function forgetAtProvider(page: Page) {
  await page.context().clearCookies();
}

function menu(page: Page) {
  return page.getByRole("banner").getByRole("navigation");
}

async function expectMember(page: Page) {
  await arrived(page);
  await expect(menu(page).getByRole("link", { name: "Masukan saya" })).toBeVisible();
}

async function expectVisitor(page: Page) {
  await arrived(page);
  await expect(menu(page).getByRole("button", { name: "Masuk" })).toBeVisible();
}
