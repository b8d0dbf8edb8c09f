import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { FollowUp, VerificationReadiness } from "@/api/types.gen";
import { WorkspaceMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showWhole } from "@/test/show";
import { ChangeDialog } from "./ChangeDialog";

const PROMISE = { id: "p", unitId: "u", text: "Membuka loket kedua", state: "DONE_UNVERIFIED" } as FollowUp;

async function verify(now: VerificationReadiness) {
  const sent: unknown[] = [];
  server.use(
    http.get("*/api/v1/follow-ups/p/verification-readiness", () => HttpResponse.json(now)),
    http.get("*/api/v1/follow-ups/p", () => HttpResponse.json(PROMISE, { headers: { ETag: '"1"' } })),
    http.post("*/api/v1/follow-ups/p/move", async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...PROMISE, state: "VERIFIED" });
    }),
  );
  await showWhole(
    <WorkspaceMessages>
      <ChangeDialog promise={PROMISE} act="verify" onClose={() => {}} />
    </WorkspaceMessages>,
  );
  return sent;
}

test.each([
  ["evidence-is-yours", /Anda sendiri yang melampirkan buktinya/],
  ["another-person-needed", /Anda sendiri yang menyatakannya selesai/],
])("who had a part in it (%s) reads why there is no button", async (code, why) => {
  await verify({ ready: false, blocking: [{ pointer: "/verifiedBy", code, detail: "" }] });
  expect(await screen.findByText(why)).toBeVisible();
  await waitFor(() => expect(screen.queryByRole("button", { name: "Verifikasi" })).toBeNull());
});

test("a colleague verifies it", async () => {
  const sent = await verify({ ready: true, blocking: [] });
  await waitFor(() => expect(screen.getByRole("button", { name: "Verifikasi" })).toBeEnabled());
  await userEvent.click(screen.getByRole("button", { name: "Verifikasi" }));
  await waitFor(() => expect(sent).toEqual([{ to: "VERIFIED", reason: null }]));
});
