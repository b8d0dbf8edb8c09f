import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { InboxFeedback } from "@/api/types.gen";
import { WorkspaceMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showWhole } from "@/test/show";
import { Toasts } from "@/ui/Toasts";
import { Reports } from "./Reports";

const INPUT: InboxFeedback = {
  feedback: {
    id: "m1",
    forumId: "f",
    components: [],
    kind: "SUGGESTION",
    text: "Telepon Budi 0812",
    language: "id",
    channel: "ONLINE_FORM",
    state: "PUBLISHED",
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
  reports: [
    { reason: "PERSONAL_DATA", text: "Ada nomor telepon.", madeAt: "2026-11-21T02:41:00Z" },
    { reason: "SPAM", madeAt: "2026-11-20T03:41:00Z" },
  ],
  handling: { draftBy: [], assignmentVersion: 0, readBy: [], unread: false },
  version: 0,
};

function shown(mayDismiss: boolean) {
  return showWhole(
    <WorkspaceMessages>
      <Reports input={INPUT} zone="Asia/Jakarta" mayDismiss={mayDismiss} />
      <Toasts />
    </WorkspaceMessages>,
  );
}

test("shows what readers reported, and settles what was read", async () => {
  const sent: unknown[] = [];
  server.use(
    http.post("*/api/v1/feedback/m1/report-dismissal", async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...INPUT, reports: [] });
    }),
  );
  await shown(true);

  expect(await screen.findByText("2 laporan pembaca")).toBeVisible();
  expect(screen.getByText("Ada nomor telepon.")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: /Sudah diperiksa/ }));
  expect(await screen.findByText("Laporan selesai; masukan tetap tampil.")).toBeVisible();
  expect(sent).toEqual([{ readUntil: "2026-11-21T02:41:00Z" }]);
});

test("who may not moderate reads only", async () => {
  await shown(false);
  expect(await screen.findByText("2 laporan pembaca")).toBeVisible();
  expect(screen.queryByRole("button", { name: /Sudah diperiksa/ })).toBeNull();
});
