import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { Feedback, Receipt } from "@/api/types.gen";
import { keptDraft } from "@/device/drafts";
import { easyChallenge } from "@/test/challenge";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { draftName, type FeedbackDraft, type Target } from "./feedbackDraft";
import { GiveFeedback } from "./GiveFeedback";

const SIMILAR = "*/api/v1/forums/:id/similar-feedback";
const SEND = "*/api/v1/forums/:id/feedback";
const receipt: Receipt = {
  number: "7K4M-29Q4",
  secret: "rahasia",
  feedbackId: "1",
  submittedAt: "2026-11-22T02:41:00Z",
  statusPath: "/tanda-terima/7K4M-29Q4",
  held: false,
};
let forums = 0;

function said(id: string, text: string): Feedback {
  return {
    id,
    forumId: "f",
    components: [],
    kind: "SUGGESTION",
    text,
    language: "id",
    channel: "ONLINE_FORM",
    state: "PUBLISHED",
    submittedAt: "2026-11-22T02:41:00Z",
    late: false,
    edited: false,
    messages: [],
    attachments: [],
    supports: 2,
    version: 0,
  };
}

/** A form of a forum of its own, in which others have said this already. */
async function form(...others: Feedback[]) {
  const target: Target = { forumId: `similar${++forums}`, forumSlug: "forum" };
  const asked: unknown[] = [];
  const sent: unknown[] = [];
  server.use(
    easyChallenge,
    http.post(SIMILAR, async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json({ items: others });
    }),
    http.post(SEND, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(receipt, { status: 201 });
    }),
  );
  const onReceived = vi.fn();
  await showAt(
    "/",
    <GiveFeedback target={target} isOpen lateHours={24} onClosed={vi.fn()} onReceived={onReceived} />,
  );
  await screen.findByRole("form");
  return { asked, sent, onReceived, kept: () => keptDraft<FeedbackDraft>(draftName(target)) };
}

async function fillAndSend() {
  await userEvent.click(screen.getByRole("radio", { name: "Saran" }));
  await userEvent.type(screen.getByLabelText("Masukan Anda"), "ngantri lama bgt");
  await userEvent.click(screen.getByRole("button", { name: "Kirim masukan" }));
}

test("what others have said is shown first, takes the focus, and one can send all the same", async () => {
  const { asked, sent, onReceived } = await form(said("a", "Antrean terlalu lama."));
  await fillAndSend();
  const heading = await screen.findByRole("heading", { name: /hal serupa/ });
  await waitFor(() => expect(heading).toHaveFocus());
  expect(screen.getByText("Antrean terlalu lama.")).toBeVisible();
  expect(asked).toEqual([{ text: "ngantri lama bgt" }]);
  expect(sent).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Tetap kirim masukan saya" }));
  await waitFor(() => expect(onReceived).toHaveBeenCalledOnce());
  expect(sent).toHaveLength(1);
});

test("one stands behind another's input instead, and keeps one's own words", async () => {
  const { sent, kept } = await form(said("b", "Antrean terlalu lama."));
  server.use(
    http.put("*/api/v1/feedback/b/support", () =>
      HttpResponse.json({ feedbackId: "b", supports: 3, own: true }),
    ),
  );
  await fillAndSend();
  await userEvent.click(await screen.findByRole("button", { name: /Saya juga mengalami ini/ }));
  expect(await screen.findByText("Dukungan Anda tercatat")).toBeVisible();
  expect(screen.getByText("3 orang mengalami hal yang sama")).toBeVisible();
  expect(sent).toEqual([]);
  expect((await kept())?.fields.text).toBe("ngantri lama bgt");
});

test("changed words are looked for again, the same words are not", async () => {
  const { asked } = await form(said("c", "Antrean terlalu lama."));
  await fillAndSend();
  await userEvent.click(await screen.findByRole("button", { name: "Ubah dulu" }));
  await userEvent.type(screen.getByLabelText("Masukan Anda"), " di loket 2");
  await userEvent.click(screen.getByRole("button", { name: "Kirim masukan" }));
  await screen.findByRole("heading", { name: /hal serupa/ });
  expect(asked).toEqual([{ text: "ngantri lama bgt" }, { text: "ngantri lama bgt di loket 2" }]);
});

test.each([
  ["nothing is like it", () => HttpResponse.json({ items: [] })],
  ["the service fails", () => HttpResponse.json({}, { status: 500 })],
  ["nobody answers", () => HttpResponse.error()],
])("it is sent at once where %s", async (_, answer) => {
  const { sent, onReceived } = await form();
  server.use(http.post(SIMILAR, answer));
  await fillAndSend();
  await waitFor(() => expect(onReceived).toHaveBeenCalledOnce());
  expect(sent).toHaveLength(1);
});
