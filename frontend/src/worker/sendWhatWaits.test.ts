import { HttpResponse, http } from "msw";
import { forgetDraft, keepDraft, keptDraft } from "@/device/drafts";
import { markLoggedInHere } from "@/device/loggedInHere";
import { draftName, emptyFields, type FeedbackDraft, type Target } from "@/features/feedback/feedbackDraft";
import { forgetSent, hearOfSending, sentMeanwhile } from "@/features/feedback/sentMeanwhile";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { sendWhatWaits } from "./sendWhatWaits";
import { startWithoutNetwork } from "./startWithoutNetwork";

const receipt = {
  number: "7K4M-29Q4",
  secret: "rahasia",
  feedbackId: "1",
  submittedAt: "2026-11-22T02:41:00Z",
  statusPath: "/tanda-terima/7K4M-29Q4",
  held: false,
};
const SEND = "*/api/v1/forums/:id/feedback";
let forums = 0;
let sent: string[] = [];
const left: Target[] = [];

beforeEach(() => {
  sent = [];
  markLoggedInHere("ayu");
  server.use(
    http.post(SEND, async ({ request }) => {
      sent.push(((await request.json()) as { text: string }).text);
      return HttpResponse.json(receipt, { status: 201 });
    }),
  );
});

afterEach(async () => {
  markLoggedInHere();
  for (const target of left.splice(0)) await forgetDraft(draftName(target));
  for (const one of await sentMeanwhile("ayu")) await forgetSent(one);
});

/** What was confirmed without a network, for an account or as a visitor. */
async function waits(text: string, account?: string) {
  const target: Target = { forumId: `waits-${++forums}`, forumSlug: "forum", account };
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

test("what one wrote for their account goes out on any page where they are logged in, and nobody else's does", async () => {
  await waits("Milik Ayu.", "ayu");
  const other = await waits("Milik Budi.", "budi");
  const visitor = await waits("Milik pengunjung.");

  await sendWhatWaits("ayu");

  expect(sent).toEqual(["Milik Ayu."]);
  expect(await sentMeanwhile("ayu")).toMatchObject([{ receipt }]);
  expect(await other()).toBeDefined();
  expect(await visitor()).toBeDefined();
});

test("who shows what waits on this device learns that it went out", async () => {
  await waits("Ditunggu di halaman lain.", "ayu");
  const heard = vi.fn();
  const stop = hearOfSending(heard);
  await sendWhatWaits("ayu");
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  stop();
});

test("it goes out when a page is opened, and when the network comes back", async () => {
  await waits("Lebih dulu.", "ayu");
  await startWithoutNetwork(() => "ayu");
  expect(sent).toEqual(["Lebih dulu."]);
  await waits("Menyusul.", "ayu");
  window.dispatchEvent(new Event("online"));
  await vi.waitFor(() => expect(sent).toEqual(["Lebih dulu.", "Menyusul."]));
});

test("a login that ends meanwhile refuses nothing: the input waits for the next one", async () => {
  const answers = [problem(401, "unauthorized"), problem(400, "challenge-invalid")];
  for (const answer of answers) {
    server.use(http.post(SEND, () => HttpResponse.json(answer, { status: answer.status })));
    const draft = await waits(`Saat masuk berakhir: ${answer.code}.`, "ayu");
    await sendWhatWaits("ayu");
    expect(await draft()).toMatchObject({ attempt: {} });
    expect((await draft())?.refused).toBeUndefined();
  }
});
