import { HttpResponse, http } from "msw";
import { forgetDraft, keepDraft, keptDraft } from "@/device/drafts";
import { OUTBOX } from "@/device/sendLater";
import { draftName, emptyFields, type FeedbackDraft, type Target } from "@/features/feedback/feedbackDraft";
import { forgetSent, sentMeanwhile } from "@/features/feedback/sentMeanwhile";
import { easyChallenge } from "@/test/challenge";
import { server } from "@/test/server";

const SEND = "*/api/v1/forums/:id/feedback";
const receipt = {
  number: "7K4M-29Q4",
  secret: "rahasia",
  feedbackId: "1",
  submittedAt: "2026-11-22T02:41:00Z",
  statusPath: "/tanda-terima/7K4M-29Q4",
  held: false,
};
let sent: { text: string; device: string | null }[] = [];
const left: Target[] = [];

beforeAll(() => import("./sw"));

beforeEach(() => {
  sent = [];
  server.use(
    easyChallenge,
    http.get("*/config.json", () => HttpResponse.json({ api: location.origin })),
    http.post(SEND, async ({ request }) => {
      const { text } = (await request.json()) as { text: string };
      sent.push({ text, device: request.headers.get("Device-Token") });
      return HttpResponse.json(receipt, { status: 201 });
    }),
  );
});

afterEach(async () => {
  for (const target of left.splice(0)) await forgetDraft(draftName(target));
  for (const one of await sentMeanwhile()) await forgetSent(one);
});

/** What was confirmed before the page was closed. */
async function waits(text: string, account?: string) {
  const target: Target = { forumId: `closed-${text.length}`, forumSlug: "forum", account };
  left.push(target);
  const draft: FeedbackDraft = {
    target,
    fields: { ...emptyFields(target), kind: "SUGGESTION", text },
    attempt: {
      key: crypto.randomUUID(),
      device: account ? undefined : "0193",
      body: { kind: "SUGGESTION", text, components: [], showName: false },
    },
  };
  await keepDraft(draftName(target), draft);
  return () => keptDraft<FeedbackDraft>(draftName(target));
}

/** The browser wakes the worker; resolves when the worker lets it sleep again. */
async function wakened(tag = OUTBOX) {
  const done: Promise<unknown>[] = [];
  const event = Object.assign(new Event("sync"), {
    tag,
    waitUntil: (until: Promise<unknown>) => void done.push(until),
  });
  self.dispatchEvent(event);
  await Promise.all(done);
  return done.length;
}

test("with no page open what a visitor confirmed goes out once, and what goes to an account waits for a login", async () => {
  const visitor = await waits("Saat halaman tertutup.");
  const member = await waits("Dengan akun.", "ayu");

  await wakened();
  await wakened();

  expect(sent).toEqual([{ text: "Saat halaman tertutup.", device: "0193" }]);
  expect(await visitor()).toBeUndefined();
  expect(await member()).toBeDefined();
  expect(await sentMeanwhile()).toMatchObject([{ receipt }]);
});

test("while the service does not answer the browser is asked to wake it again", async () => {
  server.use(http.post(SEND, () => HttpResponse.error(), { once: true }));
  const draft = await waits("Nanti lagi.");

  await expect(wakened()).rejects.toThrow("something still waits");
  expect(await draft()).toMatchObject({ attempt: {} });

  await wakened();
  expect(sent).toEqual([{ text: "Nanti lagi.", device: "0193" }]);
});

test("what the browser wakes it for otherwise sends nothing", async () => {
  await waits("Belum.");
  expect(await wakened("another")).toBe(0);
  expect(sent).toEqual([]);
});
