import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { UnitRoles } from "@/api/types.gen";
import { Author } from "@/device/author";
import { keepDraft, keptDraft } from "@/device/drafts";
import { WorkspaceMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { CloseMinutes } from "./CloseMinutes";
import { LeftLines } from "./LeftLines";
import { BLANK, toSend } from "./lineText";
import { keepWaiting, waiting, waitingHere } from "./queue.queries";

const HEAD = { unitId: "u", unitSlug: "loka", zone: "Asia/Jakarta", roles: ["HEAD"] } as unknown as UnitRoles;

test("what was not sent when the minutes were closed can be taken along", async () => {
  server.use(
    http.post("*/api/v1/sessions/s1/lines", () =>
      HttpResponse.json(problem(409, "minutes-closed"), { status: 409 }),
    ),
  );
  await keepWaiting(
    "s1",
    waiting(toSend({ ...BLANK, problem: "Antrean lama", proposal: "Tambah loket" }), "siti"),
  );
  await keepDraft("notulen/siti/s1/tulis", { ...BLANK, problem: "Setengah jadi" });
  await showAt(
    "/",
    <WorkspaceMessages>
      <Author value="siti">
        <LeftLines session="s1" />
      </Author>
    </WorkspaceMessages>,
  );

  expect(await screen.findByDisplayValue("Setengah jadi")).toBeVisible();
  expect(await screen.findByDisplayValue(/Antrean lama\s+Tambah loket/)).toBeVisible();
  await waitFor(async () => expect((await waitingHere("s1", "siti")).own[0]).toHaveProperty("refused"));
  const drops = screen.getAllByRole("button", { name: "Buang baris ini" });
  expect(drops).toHaveLength(2);
  await userEvent.click(drops[1] as HTMLElement);
  await userEvent.click(drops[0] as HTMLElement);
  await waitFor(() => expect(screen.queryByDisplayValue(/Antrean lama/)).toBeNull());
  expect((await waitingHere("s1", "siti")).own).toEqual([]);
  expect(await keptDraft("notulen/siti/s1/tulis")).toBeUndefined();
});

test.each([
  ["siti/s2", "s2"],
  ["s3", "s3"],
])(
  "minutes are not closed while something of one's own is not in them, kept as of %s",
  async (kept, session) => {
    await keepDraft(`notulen/${kept}/tulis`, { ...BLANK, problem: "Setengah jadi" });
    await showAt(
      "/",
      <WorkspaceMessages>
        <Author value="siti">
          <CloseMinutes membership={HEAD} session={session} lines={3} />
        </Author>
      </WorkspaceMessages>,
    );
    await userEvent.click(await screen.findByRole("button", { name: "Tutup notulen" }));

    expect(await screen.findByRole("alert")).toHaveTextContent("1 baris di perangkat ini");
    expect(screen.queryByRole("dialog")).toBeNull();
  },
);

test("what a colleague wrote on the same device is not sent under one's own name, and nobody closes unaware of it", async () => {
  const sent: unknown[] = [];
  server.use(
    http.post("*/api/v1/sessions/s4/lines", async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({}, { status: 201 });
    }),
  );
  await keepWaiting("s4", waiting(toSend({ ...BLANK, problem: "Kata Budi" }), "budi"));
  await keepWaiting("s4", waiting(toSend({ ...BLANK, problem: "Kata Siti" }), "siti"));
  await showAt(
    "/",
    <WorkspaceMessages>
      <Author value="siti">
        <LeftLines session="s4" />
        <CloseMinutes membership={HEAD} session="s4" lines={3} />
      </Author>
    </WorkspaceMessages>,
  );

  expect(await screen.findByText(/1 baris ditulis dengan akun lain/)).toBeVisible();
  await waitFor(() => expect(sent).toHaveLength(1));
  await waitFor(async () => expect((await waitingHere("s4", "siti")).own).toEqual([]));
  expect(sent).toMatchObject([{ problem: "Kata Siti" }]);
  expect(screen.queryByDisplayValue(/Kata Budi/)).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Tutup notulen" }));
  const asked = within(await screen.findByRole("dialog"));
  expect(await asked.findByText(/1 baris ditulis dengan akun lain/)).toBeVisible();
  expect((await waitingHere("s4", "budi")).own).toMatchObject([{ text: { problem: "Kata Budi" } }]);
});
