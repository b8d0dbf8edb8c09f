import { expect, type Page, type Request, test } from "@playwright/test";
import { OPEN_FORUM } from "./demo.ts";
import { desk, enterLogin, phone } from "./people.ts";
import { logs } from "./product.ts";

const SAID = "Tolong tampilkan tarif di depan loket.";

test("a private link opens anywhere, and its secret is in no address, no referrer and no log", async ({
  browser,
}) => {
  const asked: Request[] = [];
  const giver = listening(await phone(browser), asked);
  await giver.goto(`/forum/${OPEN_FORUM}/masukan?standar=SP-01&komponen=SD4`);
  await giver.getByText("Saran", { exact: true }).click();
  await giver.getByLabel("Masukan Anda").fill(SAID);
  await giver.getByRole("button", { name: "Kirim masukan" }).click();
  const link = await giver.locator(".private-link").innerText();
  const secret = link.split("#")[1] ?? "";
  expect(secret).toMatch(/^[\w-]{20,}$/);

  const elsewhere = listening(await desk(browser), asked);
  await elsewhere.goto(link);
  await expect(elsewhere.getByText(SAID)).toBeVisible();
  await elsewhere.getByRole("navigation").getByRole("button", { name: "Masuk" }).click();
  await enterLogin(elsewhere, "warga");
  await expect(elsewhere.getByText(SAID)).toBeVisible();
  await elsewhere.getByRole("link", { name: "Lihat di halaman forum" }).click();
  await expect(elsewhere.getByRole("heading", { level: 1 })).toContainText("Enam Standar");

  expect(asked.length).toBeGreaterThan(10);
  expect((await told(asked)).filter((words) => words.includes(secret))).toEqual([]);
  expect(logs()).not.toContain(secret);
});

function listening(page: Page, asked: Request[]) {
  page.on("request", (request) => asked.push(request));
  return page;
}

/** What servers and those on the way learn from addresses; a fragment never leaves the browser. */
async function told(asked: Request[]) {
  const words = asked.map(async (request) => {
    const { referer = "" } = await request.allHeaders();
    return `${request.url().split("#")[0]} from ${referer}`;
  });
  return Promise.all(words);
}
