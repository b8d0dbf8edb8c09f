import { existsSync } from "node:fs";

const INSTALLED = [process.env.CHROME_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"];

/**
 * The Chromium at hand, else the one that comes with a package from npm.
 *
 * The package unpacks the libraries it needs only where it believes to be in a cloud function.
 */
export async function chromium() {
  return {
    executablePath: INSTALLED.find((path) => path && existsSync(path)) ?? (await packaged()),
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  };
}

async function packaged() {
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs22.x";
  const { default: binary } = await import("@sparticuz/chromium");
  return binary.executablePath();
}
