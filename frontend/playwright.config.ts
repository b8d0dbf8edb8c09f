import { defineConfig } from "@playwright/test";
import { chromium } from "./e2e/browser.ts";

/** Journeys of people through the packaged product, in a real browser, one after the other. */
export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/product.config.ts",
  workers: 1,
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
