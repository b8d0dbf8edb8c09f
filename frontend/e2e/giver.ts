import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { address } from "./product.ts";

/** One dark pixel. */
export const PHOTO = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

/** Says something in the form that is open. */
export async function write(page: Page, words: string) {
  await page.getByText("Saran", { exact: true }).click();
  await page.getByLabel("Masukan Anda").fill(words);
}

/** Says it, sends it, and has the receipt in hand. */
export async function give(page: Page, words: string) {
  await write(page, words);
  await page.getByRole("button", { name: "Kirim masukan" }).click();
  await expect(page.locator(".receipt .number")).toBeVisible();
}

/** The network goes once the form is there, and what is said after that is confirmed all the same. */
export async function confirmOffline(page: Page, words: string) {
  await expect(page.getByLabel("Masukan Anda")).toBeVisible();
  await page.context().setOffline(true);
  await write(page, words);
  await page.getByRole("button", { name: "Kirim masukan" }).click();
  await expect(page.getByText(/^Anda sedang luring\. Masukan dikirim sendiri/)).toBeVisible();
}

/** The worker has the page of the form and what it reads. */
export async function workerReady(page: Page) {
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  // The first visit was before the worker; what this one reads it keeps.
  await page.reload();
  await expect(page.getByLabel("Masukan Anda")).toBeVisible();
  await expect(page.getByRole("button", { name: "Lampirkan foto atau dokumen" })).toBeVisible();
}

/** What anybody reads of a forum that says just this. */
export async function inputsSaying(request: APIRequestContext, forum: string, words: string) {
  const answer = await request.get(`${address()}/api/v1/forums/${forum}/feedback?limit=100`);
  const { items }: { items: Said[] } = await answer.json();
  return items.filter(({ text }) => text === words);
}

interface Said {
  text?: string;
  writtenAt?: string;
  submittedAt: string;
  late: boolean;
}
