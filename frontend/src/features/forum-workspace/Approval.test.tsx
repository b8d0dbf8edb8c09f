import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { Forum, ForumPlan, UnitRoles } from "@/api/types.gen";
import { WorkspaceMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showWhole } from "@/test/show";
import { Toasts } from "@/ui/Toasts";
import { EaseApproval, mayEase } from "./Approval";
import { ForumForm } from "./ForumForm";

// Neither form reads more of it than this.
const FORUM = {
  id: "f",
  title: "Forum Contoh",
  purpose: "DRAFTING",
  method: "ONLINE",
  opensAt: "2026-12-01T01:00:00Z",
  closesAt: "2026-12-08T09:00:00Z",
  lateHours: 24,
  approvalHours: 24,
  windowStatus: "OPEN",
  standards: [{ standardId: "s" }],
} as Forum;
const MEMBERSHIP = { unitId: "u", unitSlug: "loka", zone: "Asia/Jakarta", roles: ["DRAFTER"] } as UnitRoles;

async function planned(hours: string) {
  const onSave = vi.fn<(plan: ForumPlan) => void>();
  await showWhole(
    <WorkspaceMessages>
      <ForumForm
        membership={MEMBERSHIP}
        forum={FORUM}
        standards={[]}
        error={undefined}
        busy={false}
        onSave={onSave}
      />
    </WorkspaceMessages>,
  );
  const field = await screen.findByLabelText("Dibaca petugas dahulu, paling lama berapa jam");
  expect(field).toHaveValue(24);
  await userEvent.clear(field);
  if (hours) await userEvent.type(field, hours);
  await userEvent.click(screen.getByRole("button", { name: "Simpan" }));
  return onSave.mock.calls[0]?.[0].approvalHours;
}

test("a plan says for how long inputs wait at most, or that they do not", async () => {
  expect(await planned("48")).toBe(48);
});

test("left empty, inputs are shown at once", async () => {
  expect(await planned("")).toBeNull();
});

test("a running forum can only wait shorter; a refusal stands at the field", async () => {
  const sent: unknown[] = [];
  server.use(
    http.post("*/api/v1/forums/f/approval-changes", async ({ request }) => {
      sent.push(await request.json());
      return sent.length === 1
        ? HttpResponse.json(
            problem(400, "invalid-request", {
              errors: [{ pointer: "/approvalHours", code: "not-shorter", detail: "hanya dapat diperpendek" }],
            }),
            { status: 400 },
          )
        : HttpResponse.json({ ...FORUM, approvalHours: undefined });
    }),
  );
  const onClose = vi.fn();
  await showWhole(
    <WorkspaceMessages>
      <EaseApproval forum={FORUM} seen={{ ref: "f", etag: '"1"' }} onClose={onClose} />
      <Toasts />
    </WorkspaceMessages>,
  );
  const field = await screen.findByLabelText("Dibaca petugas dahulu, paling lama berapa jam");
  await userEvent.type(screen.getByLabelText("Alasan"), "Dua moderator.");
  await userEvent.click(screen.getByRole("button", { name: "Simpan" }));
  await waitFor(() => expect(field).toHaveAccessibleDescription(/hanya dapat diperpendek/));

  await userEvent.clear(field);
  await userEvent.click(screen.getByRole("button", { name: "Simpan" }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(sent).toEqual([
    { approvalHours: 24, reason: "Dua moderator." },
    { approvalHours: null, reason: "Dua moderator." },
  ]);
  expect(await screen.findByText("Masukan berikutnya langsung tampil.")).toBeVisible();
});

test("it is offered only where inputs wait and the window is not over", () => {
  expect(mayEase(FORUM)).toBe(true);
  expect(mayEase({ ...FORUM, windowStatus: "CLOSED" })).toBe(false);
  const { approvalHours, ...atOnce } = FORUM;
  expect(mayEase(atOnce)).toBe(false);
});
