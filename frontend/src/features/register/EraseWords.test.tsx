import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { RegisterEntry, UnitRole } from "@/api/types.gen";
import { EvidenceMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { ProveEntry } from "./ProveEntry";

vi.mock("../identity/session", async (original) => ({
  ...(await original<object>()),
  useSession: () => ({ status: "member", name: "Ratna" }),
}));

const HASH = "a".repeat(64);
const ENTRY: RegisterEntry = {
  id: "0196f0c4-0000-7000-8000-000000000002",
  unitId: "0196f0c4-0000-7000-8000-000000000001",
  at: "2026-11-28T01:00:00.000Z",
  act: "follow-up.moved",
  objectType: "follow-up",
  objectId: "0196f0c4-0000-7000-8000-000000000003",
  payload: { textCommitment: HASH },
  leafHash: HASH,
  index: 6,
};
const OF_ENTRY = `*/api/v1/register/entries/${ENTRY.id}`;

/** Answers like a service that erases, and tells with which reasons. */
async function opened(roles: UnitRole[], unitId = ENTRY.unitId) {
  const reasons: unknown[] = [];
  server.use(
    http.get("*/api/v1/me", () =>
      HttpResponse.json({ subject: "s", name: "Ratna", admin: true, memberships: [{ unitId, roles }] }),
    ),
    http.get("*/api/v1/register/keys", () => HttpResponse.json({ items: [] })),
    http.get(`${OF_ENTRY}/proof`, () => {
      const words =
        reasons.length > 0
          ? { wordsErasedAt: "2026-11-28T02:00:00.000Z" }
          : { said: { text: "Menunggu Bu Siti", salt: HASH } };
      return HttpResponse.json({
        format: "fkp-register-proof/1",
        provable: true,
        head: { size: 7, root: HASH, at: ENTRY.at, keyId: "k".repeat(32), signature: "" },
        items: [{ entry: ENTRY, path: [], ...words }],
      });
    }),
    http.post(`${OF_ENTRY}/words-erasure`, async ({ request }) => {
      reasons.push(((await request.json()) as { reason: string }).reason);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  await showAt(
    "/",
    <EvidenceMessages>
      <ProveEntry entry={ENTRY} />
    </EvidenceMessages>,
  );
  await userEvent.click(screen.getByText("Buktikan peristiwa ini"));
  await screen.findByText("Menunggu Bu Siti");
  return reasons;
}

test("the head of the unit erases the words with a reason, and reads that they are erased", async () => {
  const reasons = await opened(["HEAD"]);
  await userEvent.click(await screen.findByRole("button", { name: "Hapus kata-kata ini" }));
  await userEvent.type(screen.getByLabelText("Alasan"), " Diminta yang disebut ");
  const [, sends] = screen.getAllByRole("button", { name: "Hapus kata-kata ini" });
  await userEvent.click(sends as HTMLElement);

  expect(await screen.findByText(/Kata-katanya dihapus kepala unit pada/)).toBeInTheDocument();
  expect(reasons).toEqual(["Diminta yang disebut"]);
  expect(screen.queryByText("Menunggu Bu Siti")).toBeNull();
  expect(screen.queryByRole("button", { name: "Hapus kata-kata ini" })).toBeNull();
});

test("says why it was not done, and keeps what was typed", async () => {
  await opened(["HEAD"]);
  server.use(
    http.post(`${OF_ENTRY}/words-erasure`, () =>
      HttpResponse.json(
        problem(400, "invalid-request", {
          errors: [{ pointer: "/reason", code: "blank", detail: "isi alasannya" }],
        }),
        { status: 400, headers: { "Content-Type": "application/problem+json" } },
      ),
    ),
  );
  await userEvent.click(await screen.findByRole("button", { name: "Hapus kata-kata ini" }));
  await userEvent.type(screen.getByLabelText("Alasan"), "x");
  const [, sends] = screen.getAllByRole("button", { name: "Hapus kata-kata ini" });
  await userEvent.click(sends as HTMLElement);

  await waitFor(() => expect(screen.getByLabelText("Alasan")).toHaveAccessibleDescription(/isi alasannya/));
  expect(screen.getByLabelText("Alasan")).toHaveValue("x");
});

test.each([
  { who: "a moderator", roles: ["MODERATOR"] as UnitRole[], unitId: ENTRY.unitId },
  { who: "the head of another unit", roles: ["HEAD"] as UnitRole[], unitId: "another" },
])("$who sees the words only", async ({ roles, unitId }) => {
  await opened(roles, unitId);
  await waitFor(() => expect(screen.queryByRole("button", { name: "Hapus kata-kata ini" })).toBeNull());
});
