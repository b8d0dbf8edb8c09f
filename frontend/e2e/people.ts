import type { Browser, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { address } from "./product.ts";

/** Of all accounts of the demo. */
export const PASSWORD = "contoh-fkp";

const PHONE = { width: 360, height: 740 };

/** A phone: small, touched, and of a stranger until somebody logs in on it. */
export async function phone(browser: Browser) {
  const context = await browser.newContext({
    viewport: PHONE,
    hasTouch: true,
    isMobile: true,
    baseURL: address(),
  });
  return context.newPage();
}

/** A browser at a desk that has never been here. */
export async function desk(browser: Browser) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, baseURL: address() });
  return context.newPage();
}

/** Somebody at a desk, logged in through Keycloak. */
export async function atDesk(browser: Browser, username: string, path: string) {
  const page = await desk(browser);
  await logIn(page, username, path);
  return page;
}

/** Opens a page that is for members, and logs in on the way there. */
export async function logIn(page: Page, username: string, path: string) {
  await page.goto(path);
  await enterLogin(page, username);
}

/** Gives name and password to Keycloak and is back on a page of ours. */
export async function enterLogin(page: Page, username: string) {
  await page.locator("#username").fill(username);
  await page.locator("#password").fill(PASSWORD);
  await page.locator("#kc-login").click();
  await arrived(page);
}

/** On a page of ours, not on Keycloak's, and it has come. */
export async function arrived(page: Page) {
  await page.waitForURL((url) => url.origin === address());
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
}
