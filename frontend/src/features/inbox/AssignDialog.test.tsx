import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { AssignmentBatch, InboxFeedback, UnitRoles } from "@/api/types.gen";
import { WorkspaceMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { Toasts } from "@/ui/Toasts";
import { HandlingLine } from "./HandlingLine";
import { useAssigning } from "./useAssigning";

const MEMBERSHIP = { unitId: "u", unitSlug: "loka", zone: "Asia/Jakarta", roles: ["HEAD"] } as UnitRoles;

const INPUT = {
  feedback: { id: "1", state: "PUBLISHED" },
  handling: {
    draftBy: [],
    assignmentVersion: 2,
    readBy: [{ name: "Budi", readAt: "2026-11-20T02:41:00Z" }],
    unread: true,
  },
} as unknown as InboxFeedback;

const BATCH: AssignmentBatch = {
  id: "b1",
  unitId: "u",
  assignee: "Budi",
  changed: ["1"],
  leftOut: [],
  doneAt: "2026-11-26T02:00:00Z",
  undoableUntil: new Date(Date.now() + 900_000).toISOString(),
};

function Desk() {
  const assigning = useAssigning(MEMBERSHIP);
  return (
    <WorkspaceMessages>
      {assigning.bar}
      <HandlingLine input={INPUT} membership={MEMBERSHIP} onAssign={() => assigning.ask([INPUT])} />
      {assigning.dialog}
      <Toasts />
    </WorkspaceMessages>
  );
}

test("counts before it assigns, shows to whom, and undoes it; to open an input is to have read it", async () => {
  const sent: unknown[] = [];
  const read: unknown[] = [];
  server.use(
    http.put("*/api/v1/read-marks", async ({ request }) => {
      read.push(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
    http.get("*/api/v1/colleagues", () =>
      HttpResponse.json({ items: [{ id: "m1", name: "Budi", self: false }] }),
    ),
    http.post("*/api/v1/assignment-previews", () => HttpResponse.json({ changes: 1, leftOut: [] })),
    http.post("*/api/v1/assignment-batches", async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(BATCH, { status: 201 });
    }),
    http.post("*/api/v1/assignment-batches/b1/undoing", () =>
      HttpResponse.json({ ...BATCH, undoneAt: "2026-11-26T02:01:00Z" }),
    ),
  );
  await showAt("/", <Desk />);

  expect(await screen.findByText(/Dibaca oleh Budi/)).toBeVisible();
  await waitFor(() => expect(read).toEqual([{ unitId: "u", feedbackIds: ["1"] }]));
  await userEvent.click(screen.getByRole("button", { name: "Tugaskan" }));
  await screen.findByRole("option", { name: "Budi" });
  await userEvent.selectOptions(screen.getByLabelText("Kepada"), "m1");
  expect(await screen.findByText("1 dari 1 masukan akan ditugaskan.")).toBeVisible();
  await userEvent.click(screen.getAllByRole("button", { name: "Tugaskan" }).at(-1) as HTMLElement);

  expect(await screen.findByText(/1 masukan ditugaskan kepada/)).toBeVisible();
  expect(sent).toEqual([{ unitId: "u", assigneeId: "m1", inputs: [{ feedbackId: "1", version: 2 }] }]);
  await userEvent.click(screen.getByRole("button", { name: "Urungkan" }));
  expect(await screen.findByText("1 penugasan diurungkan.")).toBeVisible();
});
