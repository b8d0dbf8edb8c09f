import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { InboxFeedback } from "@/api/types.gen";
import { WorkspaceMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showWhole } from "@/test/show";
import { Toasts } from "@/ui/Toasts";
import { HeldObjection } from "./HeldObjection";

const INPUT: InboxFeedback = {
  feedback: {
    id: "m1",
    forumId: "f",
    components: [],
    kind: "SUGGESTION",
    text: "Biaya tidak jelas.",
    language: "id",
    channel: "ONLINE_FORM",
    state: "ANSWERED",
    submittedAt: "2026-11-20T02:41:00Z",
    edited: false,
    late: false,
    attachments: [],
    messages: [],
    objection: { text: "Lihat https://a.example", madeAt: "2026-11-21T02:41:00Z", held: true },
    supports: 0,
    version: 3,
  },
  receiptNumber: "7K3M-Q2XK",
  forum: { id: "f", slug: "forum", title: "Forum" },
  reports: [],
  handling: { draftBy: [], assignmentVersion: 0, readBy: [], unread: false },
  version: 3,
};

function shown(mayAct: boolean) {
  return showWhole(
    <WorkspaceMessages>
      <HeldObjection input={INPUT} mayAct={mayAct} />
      <Toasts />
    </WorkspaceMessages>,
  );
}

test("who has read an objection shows it, as they have read it", async () => {
  const sent: unknown[] = [];
  server.use(
    http.post("*/api/v1/feedback/m1/objection-publication", ({ request }) => {
      sent.push(request.headers.get("If-Match"));
      return HttpResponse.json(INPUT);
    }),
  );
  await shown(true);
  expect(await screen.findByText(/Keberatan ini belum tampil untuk publik/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Tampilkan keberatan" }));
  expect(await screen.findByText("Keberatan tampil untuk publik.")).toBeVisible();
  expect(sent).toEqual(['"3"']);
});

test("who may not act reads that it waits", async () => {
  await shown(false);
  expect(await screen.findByText(/Keberatan ini belum tampil untuk publik/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Tampilkan keberatan" })).not.toBeInTheDocument();
});
