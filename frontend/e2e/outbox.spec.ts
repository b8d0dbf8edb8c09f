import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { OPEN_FORUM } from "./demo.ts";
import { confirmOffline, inputsSaying, workerReady, write } from "./giver.ts";
import { enterLogin, logIn, phone } from "./people.ts";
import { address } from "./product.ts";

const FORM = `/forum/${OPEN_FORUM}/masukan?standar=SP-02&komponen=SD4`;
const ALONE = "Tarif parkir di depan kantor sebaiknya ditulis di papan.";
const OF_FIRST = "Mohon ada penerjemah bahasa isyarat pada hari Rabu.";
const OF_SECOND = "Alamat kantor di peta daring keliru satu blok.";

test("confirmed without a network and the page closed: the worker sends it with no page open, once", async ({
  browser,
  request,
}) => {
  const giver = await phone(browser);
  const device = giver.context();
  await giver.goto(FORM);
  await workerReady(giver);
  const waken = await browserOf(device);
  const sends = sendsOf(device);
  await confirmOffline(giver, ALONE);
  await putAway(giver);
  expect(device.pages().map((page) => page.url())).toEqual(["about:blank"]);

  await device.setOffline(false);
  await letGo(device);
  await waken();
  await expect.poll(async () => (await inputsSaying(request, OPEN_FORUM, ALONE)).length).toBe(1);
  await expect.poll(() => sends).toEqual(["worker"]);
  await waken();

  const later = await device.newPage();
  await later.goto("/");
  await expect(later.getByText("Masukan Anda terkirim saat halaman tertutup.")).toBeVisible();
  await later.getByRole("link", { name: "Buka tanda terima" }).click();
  await expect(later.locator(".receipt .number")).toBeVisible();
  await expect(later.getByText(ALONE)).toBeVisible();
  const [input, ...doubles] = await inputsSaying(request, OPEN_FORUM, ALONE);
  expect(doubles).toEqual([]);
  expect(Date.parse(input?.writtenAt ?? "")).toBeLessThan(Date.parse(input?.submittedAt ?? ""));
  expect(sends).toEqual(["worker"]);
});

test("of two accounts on one device each sends and sees only what is its own", async ({
  browser,
  request,
}) => {
  const first = await phone(browser);
  const device = first.context();
  await logIn(first, "warga", "/saya");
  await first.goto(FORM);
  await expect(first).toHaveURL(/akun=true/);
  const sends = sendsOf(device);
  await confirmOffline(first, OF_FIRST);
  await putAway(first);
  await loginRunsOut(device);
  await device.setOffline(false);

  const second = await device.newPage();
  await second.goto("/");
  await expect(second.getByText(/Di perangkat ini ada 1 masukan dari akun lain/)).toBeVisible();
  await logInFromFooter(second, "auditor");
  await expect(second.getByText(/Di perangkat ini ada 1 masukan dari akun lain/)).toBeVisible();
  await second.goto(FORM);
  await expect(second).toHaveURL(/akun=true/);
  await expect(second.getByLabel("Masukan Anda")).toHaveValue("");
  await write(second, OF_SECOND);
  await second.getByRole("button", { name: "Kirim masukan" }).click();
  await expect(second.locator(".receipt .number")).toBeVisible();
  await second.goto("/saya");
  await expect(second.getByText(OF_SECOND, { exact: true })).toBeVisible();
  await expect(second.getByText(OF_FIRST)).toHaveCount(0);
  await expect(second.getByRole("heading", { name: "Kotak keluar di perangkat ini" })).toHaveCount(0);
  await expect.poll(() => sends).toEqual(["page"]);
  expect(await inputsSaying(request, OPEN_FORUM, OF_FIRST)).toEqual([]);
  await second.getByRole("contentinfo").getByRole("button", { name: "Keluar" }).click();
  await second.waitForURL("/");

  await logInFromFooter(second, "warga");
  await expect.poll(async () => (await inputsSaying(request, OPEN_FORUM, OF_FIRST)).length).toBe(1);
  await second.goto("/saya");
  await expect(second.getByRole("article").filter({ hasText: OF_FIRST })).toBeVisible();
  await expect(second.getByText(OF_SECOND, { exact: true })).toHaveCount(0);
  expect(await inputsSaying(request, OPEN_FORUM, OF_FIRST)).toHaveLength(1);
  await expect.poll(() => sends).toEqual(["page", "page"]);
});

/** What the browser does by itself once it believes in a network again: it wakes the site's worker to send. */
async function browserOf(device: BrowserContext) {
  const elsewhere = await device.newPage();
  const browser = await device.newCDPSession(elsewhere);
  const registered = new Promise<string>((found) =>
    browser.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      const ours = registrations.find(({ scopeURL }) => scopeURL === `${address()}/`);
      if (ours) found(ours.registrationId);
    }),
  );
  await browser.send("ServiceWorker.enable");
  const registrationId = await registered;
  return () =>
    browser.send("ServiceWorker.dispatchSyncEvent", {
      origin: address(),
      registrationId,
      tag: "fkp-outbox",
      lastChance: false,
    });
}

/** Left before it is closed: a page that is closed has its network back for a moment, and would use it. */
async function putAway(page: Page) {
  await page.route(/\/forums\/[^/]+\/feedback$/, (route) => route.abort());
  await page.goto("about:blank");
  await page.close();
}

/** What a closed page held is free a moment later; before that the browser would be asked to come again in minutes. */
async function letGo(device: BrowserContext) {
  const [worker] = device.serviceWorkers();
  await expect.poll(() => worker?.evaluate(async () => (await navigator.locks.query()).held)).toEqual([]);
}

/** From where each input went out, as it reached the service. */
function sendsOf(device: BrowserContext) {
  const sends: string[] = [];
  device.on("requestfinished", (request) => {
    if (request.method() === "POST" && /\/forums\/[^/]+\/feedback$/.test(request.url())) {
      sends.push(request.serviceWorker() ? "worker" : "page");
    }
  });
  return sends;
}

/** The identity provider does not know them any more, as after some hours. */
async function loginRunsOut(device: BrowserContext) {
  await device.clearCookies();
}

async function logInFromFooter(page: Page, username: string) {
  await page.getByRole("contentinfo").getByRole("button", { name: "Masuk" }).click();
  await enterLogin(page, username);
}
