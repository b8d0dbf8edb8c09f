import type { Receipt } from "@/api/types.gen";
import { changeDraft, forgetDraft, keepDraft, keptDraft } from "@/device/drafts";
import { problem } from "@/test/problem";
import { Refusal, Unreachable } from "@/ui/problem";
import { type Attempt, draftName, emptyFields, type FeedbackDraft, type Target } from "./feedbackDraft";
import { refusedDrafts, sendWaiting, waiting } from "./outbox";
import { forgetSent, sentElsewhere, sentMeanwhile } from "./sentMeanwhile";

const receipt: Receipt = {
  number: "7K4M-29Q4",
  secret: "rahasia",
  feedbackId: "1",
  submittedAt: "2026-11-22T02:41:00Z",
  statusPath: "/tanda-terima/7K4M-29Q4",
  held: false,
};
let forums = 0;

/** Something confirmed and not sent, on a forum of its own. */
async function confirmed(text: string, account?: string) {
  const target: Target = { forumId: `outbox-${++forums}`, forumSlug: "forum", account };
  const draft: FeedbackDraft = {
    target,
    fields: { ...emptyFields(target), kind: "SUGGESTION", text },
    attempt: {
      key: `key-${forums}`,
      device: account ? undefined : "0193",
      body: {
        kind: "SUGGESTION",
        text,
        components: [],
        showName: false,
        writtenAt: `2026-11-22T02:${10 + forums}:00Z`,
      },
    },
  };
  await keepDraft(draftName(target), draft);
  return { name: draftName(target), key: draft.attempt?.key ?? "" };
}

afterEach(async () => {
  for (const account of [undefined, "ayu", "budi"]) {
    for (const { target } of [...(await waiting(account)), ...(await refusedDrafts(account))])
      await forgetDraft(draftName(target));
    for (const sent of await sentMeanwhile(account)) await forgetSent(sent);
  }
});

test("what waits is sent once, and its receipt waits for its giver", async () => {
  const { name, key } = await confirmed("Tanpa jaringan.");
  const sent: Attempt[] = [];
  const post = async (_: string, attempt: Attempt) => {
    sent.push(attempt);
    return receipt;
  };

  expect(await sendWaiting(post)).toBe(false);
  expect(await sendWaiting(post)).toBe(false);

  expect(sent.map(({ body }) => body.text)).toEqual(["Tanpa jaringan."]);
  expect(await keptDraft(name)).toBeUndefined();
  expect(await sentElsewhere(key)).toMatchObject({ receipt, text: "Tanpa jaringan." });
});

test("without an answer it goes on waiting, with the same key and the same time of writing", async () => {
  const { name } = await confirmed("Sabar.");
  const before = await keptDraft(name);
  expect(
    await sendWaiting(async () => {
      throw new Unreachable();
    }),
  ).toBe(true);
  expect(await keptDraft(name)).toEqual(before);
});

test("a no for good leaves the words, and does not ask again", async () => {
  const { name } = await confirmed("Terlambat.");
  const refuse = vi.fn(async () => {
    throw new Refusal(problem(409, "window-closed"), 409, undefined);
  });
  expect(await sendWaiting(refuse)).toBe(false);
  await sendWaiting(refuse);
  expect(refuse).toHaveBeenCalledTimes(1);
  const kept = await keptDraft<FeedbackDraft>(name);
  expect(kept?.fields.text).toBe("Terlambat.");
  expect(kept?.attempt).toBeUndefined();
  expect(await refusedDrafts()).toMatchObject([
    { target: kept?.target, refused: problem(409, "window-closed").detail },
  ]);
});

test("a no for good leaves newer words as they are", async () => {
  const { name } = await confirmed("Lama.");
  const newer = async () => {
    // The same form in another tab, while the service thinks.
    const { attempt, ...draft } = (await keptDraft<FeedbackDraft>(name)) as FeedbackDraft;
    await keepDraft(name, { ...draft, fields: { ...draft.fields, text: "Baru." } });
    throw new Refusal(problem(409, "window-closed"), 409, undefined);
  };
  await sendWaiting(newer);
  const kept = await keptDraft<FeedbackDraft>(name);
  expect(kept?.fields.text).toBe("Baru.");
  expect(kept?.refused).toBeUndefined();
  await forgetDraft(name);
});

test("what goes to an account is sent with it, and what a visitor confirmed without one", async () => {
  await confirmed("Dengan akun.", "ayu");
  await confirmed("Tanpa akun.");
  const post = vi.fn(async (_: string, _attempt: Attempt) => receipt);
  await sendWaiting(post);
  expect(post.mock.calls.map(([, { body }]) => body.text)).toEqual(["Tanpa akun."]);
  expect(await waiting("ayu")).toHaveLength(1);
  await confirmed("Tanpa akun lagi.");
  await sendWaiting(post, "ayu");
  expect(post.mock.calls.map(([, { body }]) => body.text)).toEqual(["Tanpa akun.", "Dengan akun."]);
  expect(await waiting()).toHaveLength(1);
});

test("of two people with accounts on one device, each one's goes out and lies there under their own alone", async () => {
  const { name, key } = await confirmed("Milik Ayu.", "ayu");
  await confirmed("Milik Budi.", "budi");
  const post = vi.fn(async (_: string, _attempt: Attempt) => receipt);

  expect(await sendWaiting(post, "budi")).toBe(false);
  expect(await sendWaiting(post)).toBe(false);

  expect(post.mock.calls.map(([, { body }]) => body.text)).toEqual(["Milik Budi."]);
  expect(await sentMeanwhile("budi")).toMatchObject([{ text: "Milik Budi." }]);
  expect(await sentMeanwhile("ayu")).toEqual([]);
  expect(await sentMeanwhile()).toEqual([]);
  expect(await keptDraft(name)).toBeDefined();

  await sendWaiting(post, "ayu");

  expect(post.mock.calls.map(([, { body }]) => body.text)).toEqual(["Milik Budi.", "Milik Ayu."]);
  expect(await sentElsewhere(key)).toMatchObject({ text: "Milik Ayu." });
});

test("what was confirmed with a login before the device knew whose it was goes out by nobody", async () => {
  const { name } = await confirmed("Entah milik siapa.");
  await changeDraft<FeedbackDraft>(name, ({ attempt, ...draft }) => ({
    ...draft,
    ...(attempt && { attempt: { ...attempt, device: undefined } }),
  }));
  const post = vi.fn(async (_: string, _attempt: Attempt) => receipt);
  for (const account of [undefined, "ayu"]) await sendWaiting(post, account);
  expect(post).not.toHaveBeenCalled();
  await forgetDraft(name);
});

test("the oldest goes first", async () => {
  await confirmed("satu");
  await confirmed("dua");
  expect((await waiting()).map(({ fields }) => fields.text)).toEqual(["satu", "dua"]);
});
