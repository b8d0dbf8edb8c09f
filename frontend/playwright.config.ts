import { defineConfig } from "@playwright/test";
import { chromium } from "./e2e/browser.ts";
import { PRODUCTS } from "./e2e/product.ts";

/** Journeys of people through the packaged product, in a real browser; those that go on at once have a product each. */
export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/product.config.ts",
  workers: PRODUCTS,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [["list"]],
  use: {
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
    launchOptions: await chromium(),
    screenshot: "only-on-failure",
  },
});
