import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { InboxFeedback } from "@/api/types.gen";
import { WorkspaceMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showWhole } from "@/test/show";
import { Toasts } from "@/ui/Toasts";
import { OrganisationOfInput } from "./OrganisationOfInput";

const CLAIMED: InboxFeedback = {
  feedback: {
    id: "m1",
    forumId: "f",
    components: [],
    kind: "SUGGESTION",
    organisation: "Paguyuban Pasar",
    text: "Tambah loket",
    language: "id",
    channel: "ONLINE_FORM",
    state: "PUBLISHED",
    submittedAt: "2026-11-20T02:41:00Z",
    edited: false,
    late: false,
    attachments: [],
    messages: [],
    supports: 0,
    version: 3,
  },
  receiptNumber: "7K3M-Q2XK",
  forum: { id: "f", slug: "forum", title: "Forum" },
  reports: [],
  handling: { draftBy: [], assignmentVersion: 0, readBy: [], unread: false },
  version: 3,
};

const VERIFIED: InboxFeedback = {
  ...CLAIMED,
  feedback: {
    ...CLAIMED.feedback,
    organisationVerification: { basis: "CALL_BACK", at: "2026-11-21T02:41:00Z" },
  },
  verification: { byName: "Siti Moderator", note: "Ketua membenarkan." },
};

/** Its words are loaded first, which on a busy machine takes longer than a test waits. */
async function shown(input: InboxFeedback, mayVerify = true) {
  await import("@/i18n/id/workspace");
  return showWhole(
    <WorkspaceMessages>
      <OrganisationOfInput input={input} mayVerify={mayVerify} />
      <Toasts />
    </WorkspaceMessages>,
  );
}

const said = () => screen.findByRole("region", { name: "Mengatasnamakan organisasi" });
const dialog = () => within(screen.getByRole("dialog"));
const press = (name: string) => userEvent.click(dialog().getByRole("button", { name }));

test("a claim is verified in a way that is chosen, with a note for the office", async () => {
  const sent: unknown[] = [];
  server.use(
    http.post("*/api/v1/feedback/m1/organisation-verification", async ({ request }) => {
      sent.push(request.headers.get("If-Match"), await request.json());
      return HttpResponse.json(VERIFIED);
    }),
  );
  await shown(CLAIMED);
  expect(await said()).toHaveTextContent("mengatasnamakan Paguyuban Pasar (belum diverifikasi)");

  await userEvent.click(screen.getByRole("button", { name: "Verifikasi organisasi" }));
  await press("Verifikasi organisasi");
  expect(
    screen.getByRole("link", { name: "Cara Anda memastikannya: Pilih cara memastikannya." }),
  ).toBeVisible();
  expect(sent).toEqual([]);
  await userEvent.click(dialog().getByRole("radio", { name: /dihubungi kembali/ }));
  await userEvent.type(dialog().getByLabelText(/Catatan untuk kantor/), " Ketua membenarkan. ");
  await press("Verifikasi organisasi");

  expect(await screen.findByText("Organisasi diverifikasi.")).toBeVisible();
  expect(sent).toEqual(['"3"', { basis: "CALL_BACK", note: "Ketua membenarkan." }]);
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("what was verified says how, when and by whom, and can be taken back", async () => {
  const sent: unknown[] = [];
  server.use(
    http.delete("*/api/v1/feedback/m1/organisation-verification", ({ request }) => {
      sent.push(request.headers.get("If-Match"));
      return HttpResponse.json(CLAIMED);
    }),
  );
  await shown(VERIFIED);
  expect(await said()).toHaveTextContent("atas nama Paguyuban Pasar (diverifikasi)");
  expect(await said()).toHaveTextContent(/Cara verifikasi: organisasi dihubungi kembali.* 21 Nov 2026/);
  expect(await said()).toHaveTextContent("Diverifikasi Siti Moderator.");
  expect(screen.getByText("Ketua membenarkan.")).toBeVisible();

  await userEvent.click(screen.getByRole("button", { name: "Cabut verifikasi" }));
  await press("Cabut verifikasi");
  expect(await screen.findByText("Verifikasi dicabut.")).toBeVisible();
  expect(sent).toEqual(['"3"']);
});

test("what one chose stays where somebody else was quicker", async () => {
  server.use(
    http.post("*/api/v1/feedback/m1/organisation-verification", () =>
      HttpResponse.json(problem(412, "changed-meanwhile"), { status: 412 }),
    ),
    http.get("*/api/v1/feedback", () => HttpResponse.json({ items: [] })),
  );
  await shown(CLAIMED);
  await userEvent.click(await screen.findByRole("button", { name: "Verifikasi organisasi" }));
  await userEvent.click(dialog().getByRole("radio", { name: /surat kuasa/ }));
  await press("Verifikasi organisasi");
  expect(await screen.findByRole("alert")).toBeVisible();
  expect(dialog().getByRole("radio", { name: /surat kuasa/ })).toBeChecked();
});

test("who may not verify reads it, and so does everybody of what was withdrawn", async () => {
  const { unmount } = await shown(VERIFIED, false);
  expect(await said()).toHaveTextContent("(diverifikasi)");
  expect(screen.queryByRole("button", { name: "Cabut verifikasi" })).toBeNull();
  unmount();
  await shown({ ...CLAIMED, feedback: { ...CLAIMED.feedback, state: "WITHDRAWN" } });
  expect(await said()).toHaveTextContent("(belum diverifikasi)");
  expect(screen.queryByRole("button", { name: "Verifikasi organisasi" })).toBeNull();
});

test("an input that names none says nothing of it", async () => {
  const { organisation, ...nobodys } = CLAIMED.feedback;
  await shown({ ...CLAIMED, feedback: nobodys });
  expect(screen.queryByRole("region")).toBeNull();
});
