import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import type { InboxFeedback, Response } from "@/api/types.gen";
import { WorkspaceMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { Detail } from "./Detail";
import { PromiseWithAnswer } from "./PromiseWithAnswer";

const ANSWER: Response = {
  id: "r",
  forumId: "f",
  outcome: "PARTLY_ACCEPTED",
  reasonCode: "CAPACITY",
  changes: [],
  respondedAt: "2026-11-21T02:41:00Z",
  unitName: "Loka POM",
  feedbackCount: 1,
  followUpIds: [],
};

async function fillIn() {
  await import("@/i18n/id/workspace");
  await showAt(
    "/",
    <WorkspaceMessages>
      <Suspense>
        <PromiseWithAnswer response={ANSWER} />
      </Suspense>
    </WorkspaceMessages>,
  );
  await userEvent.click(await screen.findByRole("button", { name: "Janjikan tindak lanjut" }));
  await userEvent.type(screen.getByLabelText("Program atau kegiatan"), "Membuka loket kedua");
  await userEvent.type(screen.getByLabelText("Penanggung jawab"), "Tim Loket");
  await userEvent.type(screen.getByLabelText("Paling lambat"), "2027-02-26");
  await userEvent.click(screen.getByRole("button", { name: "Janjikan" }));
}

test("an officer promises a follow-up with an answer", async () => {
  const sent: unknown[] = [];
  server.use(
    http.post("*/api/v1/responses/r/follow-ups", async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ id: "p" }, { status: 201 });
    }),
  );
  await fillIn();

  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(sent).toEqual([
    { text: "Membuka loket kedua", owner: "Tim Loket", horizon: "SHORT", dueOn: "2027-02-26" },
  ]);
});

test("what is refused stays filled in and says why", async () => {
  server.use(
    http.post("*/api/v1/responses/r/follow-ups", () =>
      HttpResponse.json(
        problem(400, "invalid-request", {
          errors: [{ pointer: "/dueOn", code: "in-the-past", detail: "sudah lewat" }],
        }),
        { status: 400 },
      ),
    ),
  );
  await fillIn();

  expect(await screen.findAllByText(/sudah lewat/)).not.toHaveLength(0);
  expect(screen.getByLabelText("Program atau kegiatan")).toHaveValue("Membuka loket kedua");
});

async function detail(state: "ANSWERED" | "HELD", mayPromise: boolean) {
  await import("@/i18n/id/workspace");
  server.use(http.get("*/api/v1/feedback-groups", () => HttpResponse.json({ items: [] })));
  const input: InboxFeedback = {
    feedback: {
      id: "1",
      forumId: "f",
      components: [],
      kind: "SUGGESTION",
      text: "Antre lama.",
      language: "id",
      channel: "LETTER",
      state,
      submittedAt: "2026-11-20T02:41:00Z",
      edited: false,
      late: false,
      attachments: [],
      messages: [],
      supports: 0,
      response: ANSWER,
      version: 0,
    },
    receiptNumber: "7K3M-Q2XK",
    forum: { id: "f", slug: "forum", title: "Forum" },
    reports: [],
    handling: { draftBy: [], assignmentVersion: 0, readBy: [], unread: false },
    version: 0,
  };
  await showAt(
    "/",
    <WorkspaceMessages>
      <Suspense>
        <Detail input={input} zone="Asia/Jakarta" search={{}} mayPlace={false} mayPromise={mayPromise}>
          <p>Tindakan</p>
        </Detail>
      </Suspense>
    </WorkspaceMessages>,
  );
  await screen.findByText("Tindakan");
}

test("the office reads why an answer follows an input in part only", async () => {
  await detail("ANSWERED", false);
  expect(screen.getByText("Alasan: Belum mampu kami lakukan.")).toBeVisible();
});

test("it is promised under an answer that everybody reads, by whom the unit lets", async () => {
  await detail("ANSWERED", true);
  expect(screen.getByRole("button", { name: "Janjikan tindak lanjut" })).toBeVisible();
});

test.each([
  ["HELD", true],
  ["ANSWERED", false],
] as const)("an answer that is %s offers no promise (right: %s)", async (state, mayPromise) => {
  await detail(state, mayPromise);
  expect(screen.queryByRole("button", { name: "Janjikan tindak lanjut" })).toBeNull();
});
