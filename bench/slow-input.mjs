import { createRequire } from "node:module";

/**
 * Opens the form of a forum RUNS times as a phone on a slow line would for the first time, and prints when its field for
 * the text can be written in, when it keeps what is written, and what came over the line until then.
 */
const { BASE, FORUM, RUNS = "5" } = process.env;
const fromFrontend = createRequire(new URL("../frontend/package.json", import.meta.url));
const { chromium } = fromFrontend("@playwright/test");

/** Bytes a second of 400 kbit/s. */
const THROUGHPUT = 400_000 / 8;
const ROUND_TRIP_MS = 400;
const SLOWED = 4;

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? (await packaged()),
  args: ["--headless", "--no-sandbox", "--disable-gpu"],
});
const runs = [];
for (let run = 0; run < Number(RUNS); run++) runs.push(await once());
await browser.close();
runs.sort((one, other) => one.usable - other.usable);
console.log(`usable after ${runs.map(({ usable }) => usable).join(", ")} ms; kept after writing too: ${runs.map(({ kept }) => kept).join(", ")} ms`);
console.log(`over the line until usable: ${runs[0].bytes} bytes in ${runs[0].requests} requests, of them scripts ${runs[0].scripts}`);

async function once() {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: ROUND_TRIP_MS,
    downloadThroughput: THROUGHPUT,
    uploadThroughput: THROUGHPUT,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
  const kinds = new Map();
  const line = { bytes: 0, requests: 0, scripts: 0 };
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    line.requests++;
    line.bytes += encodedDataLength;
    if (kinds.get(requestId) === "Script") line.scripts += encodedDataLength;
  });
  const began = performance.now();
  const since = () => Math.round(performance.now() - began);
  await page.goto(`${BASE}/forum/${FORUM}/masukan?standar=SP-01&komponen=SD3`, { waitUntil: "commit" });
  const field = page.locator("textarea#text");
  await field.waitFor();
  await field.fill("Perahu kami baru merapat sore.");
  const usable = since();
  const until = { ...line };
  await page.locator(".note.local").first().waitFor();
  const kept = since();
  await context.close();
  return { usable, kept, ...until };
}

/** As the journeys find it. */
async function packaged() {
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs22.x";
  const { default: binary } = await import(fromFrontend.resolve("@sparticuz/chromium"));
  return binary.executablePath();
}
