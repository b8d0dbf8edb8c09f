import { createRequire } from "node:module";

/**
 * Looks at the picture of all units in a browser RUNS times, each with an empty cache, and prints how long it takes until
 * its first data are painted: when the page is loaded whole, when one comes to it from another page of the site, and when
 * one then asks for another measure.
 */
const { BASE, RUNS = "10" } = process.env;
const fromFrontend = createRequire(new URL("../frontend/package.json", import.meta.url));
const { chromium } = fromFrontend("@playwright/test");

/** What is there once data are: the tiles of the groups, under the measure that was asked for. */
const TILE = ".picture-tile";
const MEASURES = ["FORUM", "REVIEW", "SURVEY", "CERTIFICATE"];

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? (await packaged()),
  args: ["--headless", "--no-sandbox", "--disable-gpu"],
});
const whole = [];
const loaded = [];
const within = [];
const other = [];
for (let run = 0; run < Number(RUNS); run++) {
  await fresh(async (page) => {
    const { painted, load } = await loadedWhole(page);
    whole.push(painted);
    loaded.push(load);
  });
  await fresh(async (page) => {
    await page.goto(`${BASE}/standar-berlaku`, { waitUntil: "networkidle" });
    within.push(await clicked(page, 'main a[href="/gambaran"]'));
    for (const measure of MEASURES) {
      other.push(await clicked(page, `.picture-choices a[href*="ukuran=${measure}"]`));
    }
  });
}
await browser.close();
console.log(`page, first data painted after coming from another page of the site: ${told(within)}`);
console.log(`page, the same after asking for another measure: ${told(other)}`);
console.log(`page, the same when loaded whole with an empty cache: ${told(whole)}; load event ${told(loaded)}`);

async function fresh(look) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await look(await context.newPage());
  await context.close();
}

async function loadedWhole(page) {
  await page.addInitScript((tile) => {
    const look = () => {
      if (!document.querySelector(tile)) return requestAnimationFrame(look);
      // Behind the frame that has it.
      requestAnimationFrame(() => setTimeout(() => (window.painted = performance.now())));
    };
    requestAnimationFrame(look);
  }, TILE);
  await page.goto(`${BASE}/gambaran`, { waitUntil: "load" });
  await page.waitForFunction(() => window.painted !== undefined);
  return page.evaluate(() => ({
    painted: window.painted,
    load: performance.getEntriesByType("navigation")[0].loadEventEnd,
  }));
}

/** From the press of a link until the first frame behind that which has its data: tiles that say something else than before. */
async function clicked(page, link) {
  await page.locator(link).first().waitFor();
  await page.evaluate((tile) => {
    const said = () => [...document.querySelectorAll(tile)].map((one) => one.textContent).join();
    const before = said();
    window.painted = undefined;
    addEventListener(
      "click",
      () => {
        const began = performance.now();
        const look = () => {
          if (["", before].includes(said())) return requestAnimationFrame(look);
          requestAnimationFrame(() => setTimeout(() => (window.painted = performance.now() - began)));
        };
        requestAnimationFrame(look);
      },
      { capture: true, once: true },
    );
  }, TILE);
  await page.locator(link).first().click();
  return (await page.waitForFunction(() => window.painted)).jsonValue();
}

function told(times) {
  const sorted = times.toSorted((one, another) => one - another);
  const [median, worst] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  return `median ${median.toFixed(0)} ms, worst of ${sorted.length} ${worst.toFixed(0)} ms`;
}

/** The Chromium that the journeys use, where none is named. */
async function packaged() {
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs22.x";
  const { default: binary } = await import(fromFrontend.resolve("@sparticuz/chromium"));
  return binary.executablePath();
}
