import { screen } from "@testing-library/react";
import type { InboxFeedback, UnitRoles } from "@/api/types.gen";
import { WorkspaceMessages } from "@/i18n/Messages";
import { showWhole } from "@/test/show";
import { Acts } from "./Acts";

const HEAD: UnitRoles = {
  unitId: "u",
  unitName: "Loka Contoh",
  unitSlug: "loka-contoh",
  zone: "Asia/Jakarta",
  roles: ["HEAD"],
};

const HIDDEN: InboxFeedback = {
  feedback: {
    id: "m1",
    forumId: "f",
    components: [],
    kind: "SUGGESTION",
    text: "Biaya tidak jelas.",
    language: "id",
    channel: "ONLINE_FORM",
    state: "HIDDEN",
    hidden: { reason: "PERSONAL_DATA", at: "2026-11-22T02:41:00Z" },
    submittedAt: "2026-11-20T02:41:00Z",
    edited: false,
    late: false,
    attachments: [],
    messages: [],
    objection: { text: "Soal biaya tidak dijawab.", madeAt: "2026-11-21T02:41:00Z" },
    supports: 0,
    version: 3,
  },
  receiptNumber: "7K3M-Q2XK",
  forum: { id: "f", slug: "forum", title: "Forum" },
  reports: [],
  handling: { draftBy: [], assignmentVersion: 0, readBy: [], unread: false },
  version: 3,
};

test("the head answers the objection to an input that is hidden: it keeps the forum open all the same", async () => {
  await showWhole(
    <WorkspaceMessages>
      <Acts input={HIDDEN} membership={HEAD} author="kepala" onHide={() => {}} onAnswered={() => {}} />
    </WorkspaceMessages>,
  );
  expect(await screen.findByRole("textbox", { name: /keberatan/i })).toBeVisible();
  expect(screen.getByRole("button", { name: "Tampilkan lagi" })).toBeVisible();
});
