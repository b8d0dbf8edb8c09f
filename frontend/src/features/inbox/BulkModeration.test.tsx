import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { useState } from "react";
import type { InboxFeedback, Moderation, ModerationBatch } from "@/api/types.gen";
import { WorkspaceMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { Toasts } from "@/ui/Toasts";
import { possibleActs } from "./BulkBar";
import { BulkModeration } from "./BulkModeration";
import { UndoBar } from "./UndoBar";

function input(id: string, state: InboxFeedback["feedback"]["state"] = "PUBLISHED"): InboxFeedback {
  return {
    feedback: {
      id,
      forumId: "f",
      components: [],
      kind: "SUGGESTION",
      text: `Masukan ${id}`,
      language: "id",
      channel: "ONLINE_FORM",
      state,
      submittedAt: "2026-11-20T02:41:00Z",
      edited: false,
      late: false,
      messages: [],
      attachments: [],
      supports: 0,
      version: 0,
    },
    receiptNumber: "7K3M-Q2XK",
    forum: { id: "f", slug: "forum", title: "Forum" },
    reports: [],
    handling: { draftBy: [], assignmentVersion: 0, readBy: [], unread: false },
    version: 0,
  };
}

function batch(more: Partial<ModerationBatch> = {}): ModerationBatch {
  return {
    id: "b1",
    unitId: "u",
    act: "HIDE",
    reason: "SPAM",
    changed: ["1", "2"],
    leftOut: [{ feedbackId: "3", obstacle: "WITHDRAWN" }],
    doneAt: new Date().toISOString(),
    undoableUntil: new Date(Date.now() + 900_000).toISOString(),
    ...more,
  };
}

/** The dialog, and the bar in its place once it is done. */
function Desk({ act }: { act: Moderation }) {
  const [done, setDone] = useState<ModerationBatch>();
  const inputs = [input("1"), input("2", "HELD"), input("3", "WITHDRAWN")];
  return done ? (
    <UndoBar batch={done} zone="Asia/Jakarta" onClose={() => setDone(undefined)} />
  ) : (
    <BulkModeration unitId="u" act={act} inputs={inputs} onDone={setDone} onClose={() => {}} />
  );
}

function desk(act: Moderation) {
  return showAt(
    "/",
    <WorkspaceMessages>
      <Desk act={act} />
      <Toasts />
    </WorkspaceMessages>,
  );
}

test("says how many will be hidden and why not the rest, hides for a reason, and undoes it", async () => {
  const sent: unknown[] = [];
  server.use(
    http.post("*/api/v1/moderation-previews", () =>
      HttpResponse.json({
        act: "HIDE",
        changes: 2,
        leftOut: [{ feedbackId: "3", obstacle: "WITHDRAWN" }],
      }),
    ),
    http.post("*/api/v1/moderation-batches", async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(batch(), { status: 201 });
    }),
    http.post("*/api/v1/moderation-batches/b1/undoing", () =>
      HttpResponse.json(batch({ undoneAt: new Date().toISOString() })),
    ),
  );
  await desk("HIDE");

  expect(await screen.findByText("2 dari 3 masukan akan disembunyikan.")).toBeVisible();
  expect(screen.getByText("1 sudah ditarik penulisnya")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Sembunyikan" }));
  expect(sent).toHaveLength(0);
  await userEvent.click(screen.getByLabelText(/iklan/i));
  await userEvent.click(screen.getByRole("button", { name: "Sembunyikan" }));

  expect(await screen.findByText(/2 masukan disembunyikan\./)).toBeVisible();
  expect(screen.getByText(/1 dibiarkan apa adanya\./)).toBeVisible();
  expect(sent).toEqual([
    {
      unitId: "u",
      act: "HIDE",
      reason: "SPAM",
      inputs: [
        { feedbackId: "1", version: 0 },
        { feedbackId: "2", version: 0 },
        { feedbackId: "3", version: 0 },
      ],
    },
  ]);
  await userEvent.click(screen.getByRole("button", { name: "Urungkan" }));
  expect(await screen.findByText("2 masukan kembali seperti semula.")).toBeVisible();
});

test("says that nothing was undone where somebody else has acted since", async () => {
  server.use(
    http.post("*/api/v1/moderation-batches/b1/undoing", () =>
      HttpResponse.json(
        { ...problem(409, "batch-moved-on"), title: "Sebagian sudah berubah sesudahnya" },
        { status: 409 },
      ),
    ),
  );
  const close = vi.fn();
  await showAt(
    "/",
    <WorkspaceMessages>
      <UndoBar batch={batch()} zone="Asia/Jakarta" onClose={close} />
    </WorkspaceMessages>,
  );

  await userEvent.click(await screen.findByRole("button", { name: "Urungkan" }));
  expect(await screen.findByText("Sebagian sudah berubah sesudahnya")).toBeVisible();
  expect(close).not.toHaveBeenCalled();
});

test("does nothing where nothing would change", async () => {
  server.use(
    http.post("*/api/v1/moderation-previews", () =>
      HttpResponse.json({
        act: "RESTORE",
        changes: 0,
        leftOut: [{ feedbackId: "1", obstacle: "PUBLISHED" }],
      }),
    ),
  );
  await desk("RESTORE");

  expect(await screen.findByText("1 sudah tampil")).toBeVisible();
  await waitFor(() => expect(screen.getByRole("button", { name: "Tampilkan lagi" })).toBeDisabled());
});

test("the way back leaves with its time", async () => {
  await showAt(
    "/",
    <WorkspaceMessages>
      <UndoBar
        batch={batch({ undoableUntil: new Date(Date.now() - 1).toISOString() })}
        zone="Asia/Jakarta"
        onClose={() => {}}
      />
    </WorkspaceMessages>,
  );
  await waitFor(() => expect(screen.queryByRole("button", { name: "Urungkan" })).toBeNull());
});

test("offers what at least one of the picked inputs is for", () => {
  expect(possibleActs([input("1"), input("2", "HELD")])).toEqual(["PUBLISH", "HIDE"]);
  expect(possibleActs([input("1", "HIDDEN")])).toEqual(["RESTORE"]);
  expect(possibleActs([input("1", "WITHDRAWN")])).toEqual([]);
});
