import { cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { FeedbackAppeal, InboxFeedback } from "@/api/types.gen";
import { Author } from "@/device/author";
import { forgetDraft, keepDraft, keptDraft } from "@/device/drafts";
import { WorkspaceMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showWhole } from "@/test/show";
import { Toasts } from "@/ui/Toasts";
import { Appealed } from "./Appealed";

const APPEAL: FeedbackAppeal = {
  against: "HIDING",
  text: "Itu nomor kantor.",
  madeAt: "2026-11-21T02:41:00Z",
};

const INPUT: InboxFeedback = {
  feedback: {
    id: "m1",
    forumId: "f",
    components: [],
    kind: "SUGGESTION",
    text: "Telepon 021",
    language: "id",
    channel: "ONLINE_FORM",
    state: "HIDDEN",
    submittedAt: "2026-11-20T02:41:00Z",
    edited: false,
    late: false,
    attachments: [],
    messages: [],
    supports: 0,
    version: 2,
  },
  receiptNumber: "7K3M-Q2XK",
  forum: { id: "f", slug: "forum", title: "Forum" },
  reports: [],
  handling: { draftBy: [], assignmentVersion: 0, readBy: [], unread: false },
  appeal: APPEAL,
  version: 2,
};

function shown(input: InboxFeedback, mayDecide = true, author = "siti") {
  return showWhole(
    <WorkspaceMessages>
      <Author value={author}>
        <Appealed input={input} zone="Asia/Jakarta" mayDecide={mayDecide} />
      </Author>
      <Toasts />
    </WorkspaceMessages>,
  );
}

test("an appeal is decided with a reason, and a refusal is said", async () => {
  const sent: unknown[] = [];
  server.use(
    http.post("*/api/v1/feedback/m1/appeal-decision", async ({ request }) => {
      sent.push(await request.json());
      return sent.length === 1
        ? HttpResponse.json(problem(409, "own-decision", { detail: "Diputus oleh orang lain." }), {
            status: 409,
          })
        : HttpResponse.json(INPUT);
    }),
  );
  await shown(INPUT);
  expect(await screen.findByText("Itu nomor kantor.")).toBeVisible();
  await userEvent.type(await screen.findByLabelText("Alasan putusan"), "Benar.");
  await userEvent.click(screen.getByRole("button", { name: "Putuskan" }));
  expect(screen.getByText("Pilih satu putusan.")).toBeVisible();
  await userEvent.click(screen.getByRole("radio", { name: /Terima/ }));
  await userEvent.click(screen.getByRole("button", { name: "Putuskan" }));
  expect(await screen.findByText("Diputus oleh orang lain.")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Putuskan" }));
  expect(await screen.findByText("Banding diputus.")).toBeVisible();
  expect(sent.at(-1)).toEqual({ upheld: true, text: "Benar." });
});

test("what is wrong with the reason is said at its field", async () => {
  server.use(
    http.post("*/api/v1/feedback/m1/appeal-decision", () =>
      HttpResponse.json(
        problem(422, "invalid", { errors: [{ pointer: "/text", code: "required", detail: "Wajib diisi." }] }),
        { status: 422 },
      ),
    ),
  );
  await shown(INPUT);
  await userEvent.click(await screen.findByRole("radio", { name: /Terima/ }));
  await userEvent.click(screen.getByRole("button", { name: "Putuskan" }));
  await userEvent.click(await screen.findByRole("link", { name: /: Wajib diisi\.$/ }));
  expect(screen.getByLabelText("Alasan putusan")).toHaveFocus();
});

test("who shares the device does not find the decision that another has begun", async () => {
  await keepDraft("banding/siti/m1/putusan", "Itu pribadi.");
  await shown(INPUT, true, "budi");
  expect(await screen.findByLabelText("Alasan putusan")).toHaveValue("");
  cleanup();
  await shown(INPUT);
  await waitFor(() => expect(screen.getByLabelText("Alasan putusan")).toHaveValue("Itu pribadi."));
  await forgetDraft("banding/siti/m1/putusan");
});

test("a decision that stands there is forgotten, also where its answer was lost", async () => {
  await keepDraft("banding/siti/m1/putusan", "Itu pribadi.");
  const decided = { ...APPEAL, upheld: false, answer: "Itu pribadi.", answeredAt: "2026-11-22T02:41:00Z" };
  await shown({ ...INPUT, appeal: decided });
  await waitFor(async () => expect(await keptDraft("banding/siti/m1/putusan")).toBeUndefined());
});

test("a decision stands there with its reason, and who may not decide reads only", async () => {
  const decided = { ...APPEAL, upheld: false, answer: "Itu pribadi.", answeredAt: "2026-11-22T02:41:00Z" };
  await shown({ ...INPUT, appeal: decided }, false);
  expect(await screen.findByText("Banding ditolak")).toBeVisible();
  expect(screen.getByText("Itu pribadi.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Putuskan" })).toBeNull();
});
