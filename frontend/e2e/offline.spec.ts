import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium as browser, expect, test } from "@playwright/test";
import { chromium } from "./browser.ts";
import { OPEN_FORUM } from "./demo.ts";
import { inputsSaying, PHOTO, workerReady, write } from "./giver.ts";
import { address, cutPower, isRunning, start } from "./product.ts";

const FORM = `/forum/${OPEN_FORUM}/masukan?standar=SP-01&komponen=SD3`;
const SAID = "Kami menulis ini di tengah laut; loket sebaiknya buka sampai pukul lima.";

// Others go on with the same product, however this ends.
test.afterEach(async () => {
  if (!isRunning()) await start();
});

test("written while the service is away, sent once after the browser was started again", async () => {
  test.setTimeout(300_000);
  const profile = mkdtempSync(join(tmpdir(), "fkp-phone-"));
  const before = await phoneWith(profile);
  const giver = await before.newPage();
  await giver.goto(FORM);
  await expect(giver.getByLabel("Masukan Anda")).toBeVisible();
  await workerReady(giver);

  cutPower();
  // A busy machine lets it answer for a moment more.
  await expect.poll(isRunning).toBe(false);
  await giver.reload();
  await expect(giver.getByText(/Anda membaca salinan di perangkat ini/)).toBeVisible();
  await write(giver, SAID);
  await expect(giver.getByRole("button", { name: "Lampirkan foto atau dokumen" })).toBeVisible();
  await giver
    .locator("#fileIds input[multiple]")
    .setInputFiles({ name: "loket.png", mimeType: "image/png", buffer: PHOTO });
  await expect(giver.getByText("Tersimpan di perangkat ini", { exact: true })).toBeVisible();
  await giver.getByRole("button", { name: "Kirim masukan" }).click();
  await expect(giver.getByText(/^Layanan belum menjawab\. Kami coba lagi/).first()).toBeVisible();
  await before.close();
  await start();

  const after = await phoneWith(profile);
  const again = await after.newPage();
  await again.goto("/tentang-tidak-ada");
  await expect
    .poll(async () => (await inputsSaying(again.request, OPEN_FORUM, SAID)).length, { timeout: 60_000 })
    .toBe(1);
  await again.goto("/");
  await expect(again.getByText("Masukan Anda terkirim saat halaman tertutup.")).toBeVisible();
  await again.getByRole("link", { name: "Buka tanda terima" }).click();
  await expect(again.locator(".receipt .number")).toBeVisible();
  await expect(again.getByText(SAID)).toBeVisible();
  await expect(again.getByText("loket.png", { exact: true })).toBeVisible();
  const [input] = await inputsSaying(again.request, OPEN_FORUM, SAID);
  expect(Date.parse(input?.writtenAt ?? "")).toBeLessThan(Date.parse(input?.submittedAt ?? ""));
  await again.goto(FORM);
  await expect(again.getByLabel("Masukan Anda")).toHaveValue("");
  expect(await inputsSaying(again.request, OPEN_FORUM, SAID)).toHaveLength(1);
  await after.close();
});

test("without a network the form opens although it was never opened before, and the home page leads to kept forums", async () => {
  const phone = await phoneWith(mkdtempSync(join(tmpdir(), "fkp-phone-")));
  const visitor = await phone.newPage();
  await visitor.goto("/");
  await visitor.evaluate(async () => void (await navigator.serviceWorker.ready));
  await visitor.goto(`/forum/${OPEN_FORUM}`);
  await expect(visitor.getByRole("heading", { level: 1 })).toBeVisible();

  await phone.setOffline(true);
  await visitor.goto(`/forum/${OPEN_FORUM}/masukan`);

  await expect(visitor.getByLabel("Masukan Anda")).toBeVisible();
  // What comes after the page finds no network, and leaves it as it is.
  await visitor.waitForLoadState("networkidle");
  await expect(visitor.getByLabel("Masukan Anda")).toBeVisible();

  // The site started anew: what cannot come leads to what can be read.
  for (const start of ["/", "/forum"]) {
    await visitor.goto(start);
    const kept = visitor.locator(`main a[href="/forum/${OPEN_FORUM}"]`);
    const title = await kept.innerText();
    await kept.click();
    await expect(visitor.getByRole("heading", { level: 1, name: title })).toBeVisible();
  }
  await phone.close();
});

/** A phone whose browser keeps what it has when it is started again. */
async function phoneWith(profile: string) {
  return browser.launchPersistentContext(profile, {
    ...(await chromium()),
    viewport: { width: 360, height: 740 },
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
    baseURL: address(),
  });
}
