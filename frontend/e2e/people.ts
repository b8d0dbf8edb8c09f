import type { Browser, Page } from "@playwright/test";
import { expect } from "@playwright/test";

const PHONE = { width: 360, height: 740 };

/** Where the product of this run answers. */
function address() {
  const started = process.env.FKP_ADDRESS;
  if (started === undefined) throw new Error("The product has not been started.");
  return started;
}

/** A stranger's phone: small, touched, without an account. */
export async function phone(browser: Browser) {
  const context = await browser.newContext({
    viewport: PHONE,
    hasTouch: true,
    isMobile: true,
    baseURL: address(),
  });
  return context.newPage();
}

/** Somebody at a desk, logged in through Keycloak. */
export async function atDesk(browser: Browser, username: string, path: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, baseURL: address() });
  const page = await context.newPage();
  await logIn(page, username, path);
  return page;
}

async function logIn(page: Page, username: string, path: string) {
  await page.goto(path);
  await page.locator("#username").fill(username);
  await page.locator("#password").fill("contoh-fkp");
  await page.locator("#kc-login").click();
  await page.waitForURL((url) => url.origin === address());
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}
