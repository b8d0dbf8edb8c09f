import { expect, type Page, test } from "@playwright/test";
import { OPEN_FORUM, UNIT } from "./demo.ts";
import { beginStandard, editor } from "./organiser.ts";
import { arrived, atDesk, phone } from "./people.ts";
import { cutPower, isRunning, start } from "./product.ts";

const FORM = `/forum/${OPEN_FORUM}/masukan?standar=SP-01&komponen=SD3`;
const INPUTS = "**/api/v1/forums/*/feedback";
const SAID = "Perahu kami baru merapat sore; loket sebaiknya buka sampai pukul lima.";
const DRAFTED = "Fotokopi KTP tidak diminta lagi.";

// Others go on with the same product, however this ends.
test.afterEach(async () => {
  if (!isRunning()) await start();
});

test("the power fails while people write: no word is lost, and one input stays one", async ({ browser }) => {
  test.setTimeout(300_000);
  const drafter = await atDesk(browser, "penyusun", `/kelola/${UNIT}/standar`);
  await beginStandard(drafter, "SP-92", "Layanan yang Terputus");
  const draft = drafter.url();
  const giver = await phone(browser);
  await giver.goto(FORM);
  await giver.getByText("Saran", { exact: true }).click();
  await giver.getByLabel("Masukan Anda").fill(SAID);

  await failOnceTaken(giver);
  await giver.getByRole("button", { name: "Kirim masukan" }).click();
  await expect(giver.getByText(/^Layanan belum menjawab\. Kami coba lagi/).first()).toBeVisible();
  await expect(giver.getByLabel("Masukan Anda")).toHaveValue(SAID);
  await editor(drafter).click();
  await drafter.keyboard.type(DRAFTED);
  await expect(drafter.getByText("Kami coba lagi sendiri.")).toBeVisible();
  await expect(drafter.getByText("Tersimpan di perangkat ini. Belum terkirim.").first()).toBeVisible();

  await Promise.all([giver.close(), drafter.close()]);
  await start();

  const again = await giver.context().newPage();
  const send = await holdBack(again);
  await again.goto(FORM);
  await expect(again.getByLabel("Masukan Anda")).toHaveValue(SAID);
  send();
  await expect(again.locator(".receipt .number")).toBeVisible();
  await expect(again.getByText(SAID)).toBeVisible();
  const { items } = await (await again.request.get(`/api/v1/forums/${OPEN_FORUM}/feedback?limit=100`)).json();
  expect(items.filter(({ text }: { text?: string }) => text === SAID)).toHaveLength(1);

  const back = await drafter.context().newPage();
  await back.goto(draft);
  await arrived(back);
  await expect(back.getByText("Teks dari perangkat ini sudah terkirim: SD1.")).toBeVisible();
  const reader = await atDesk(browser, "kepala", `${new URL(draft).pathname}?komponen=SD1`);
  await expect(editor(reader)).toHaveText(DRAFTED);
});

/** The hardest moment: the service has the input, and dies before it can say so. */
async function failOnceTaken(page: Page) {
  await page.route(
    INPUTS,
    async (route) => {
      await route.fetch();
      cutPower();
      await route.abort();
    },
    { times: 1 },
  );
}

/** Lets nothing go out from this page until the answer is called. */
async function holdBack(page: Page) {
  let letGo = () => {};
  const allowed = new Promise<void>((go) => {
    letGo = go;
  });
  await page.route(INPUTS, async (route) => {
    if (route.request().method() === "POST") await allowed;
    await route.continue();
  });
  return () => letGo();
}
