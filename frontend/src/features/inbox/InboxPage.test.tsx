import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import type { InboxFeedback, UnitRoles } from "@/api/types.gen";
import { WorkspaceMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { InboxPage } from "./InboxPage";

const MEMBERSHIP = { unitId: "u", unitSlug: "loka", zone: "Asia/Jakarta", roles: ["MODERATOR"] } as UnitRoles;

function input(id: string, text: string): InboxFeedback {
  return {
    feedback: {
      id,
      forumId: "f",
      components: [],
      kind: "SUGGESTION",
      text,
      language: "id",
      channel: "ONLINE_FORM",
      state: "PUBLISHED",
      submittedAt: "2026-11-20T02:41:00Z",
      edited: false,
      late: false,
      attachments: [],
      messages: [],
      supports: 0,
      version: 0,
    },
    receiptNumber: "7K3M-Q2X9",
    forum: { id: "f", slug: "forum", title: "Forum" },
    reports: [],
    handling: { draftBy: [], assignmentVersion: 0, readBy: [], unread: false },
    version: 0,
  };
}

// jsdom knows no widths.
vi.stubGlobal("matchMedia", () => ({ matches: false }));

/** Its words are loaded first, which on a busy machine takes longer than a test waits. */
async function page(buka?: string) {
  await import("@/i18n/id/workspace");
  server.use(
    http.get("*/api/v1/feedback", () =>
      HttpResponse.json({ items: [input("1", "Kursi kurang."), input("2", "Antre lama.")] }),
    ),
    http.get("*/api/v1/feedback-counts", () =>
      HttpResponse.json({
        states: { OPEN: 2 },
        forums: [],
        standards: [],
        components: {},
        kinds: {},
        elements: {},
        late: 0,
        organisations: { UNVERIFIED: 2, VERIFIED: 0 },
        handling: { mine: 0, nobodys: 2, unread: 0 },
      }),
    ),
    http.get("*/api/v1/feedback-groups", () => HttpResponse.json({ items: [] })),
    http.get("*/api/v1/feedback/:id/answer-drafts", ({ params }) =>
      HttpResponse.json({
        own: { feedbackId: params.id, author: "Siti", own: true, version: 0 },
        others: [],
      }),
    ),
    http.get("*/api/v1/answer-templates", () => HttpResponse.json({ items: [] })),
    http.get("*/api/v1/forums/f", () => HttpResponse.json({ standards: [] })),
    http.get("*/api/v1/colleagues", () =>
      HttpResponse.json({ items: [{ id: "m1", name: "Budi", self: false }] }),
    ),
    http.post("*/api/v1/assignment-previews", () => HttpResponse.json({ changes: 1, leftOut: [] })),
    http.post("*/api/v1/assignment-batches", () =>
      HttpResponse.json(
        {
          id: "b1",
          unitId: "u",
          assignee: "Budi",
          changed: ["1"],
          leftOut: [],
          doneAt: "2026-11-26T02:00:00Z",
          undoableUntil: new Date(Date.now() + 900_000).toISOString(),
        },
        { status: 201 },
      ),
    ),
  );
  return showAt(
    "/",
    <WorkspaceMessages>
      <Suspense>
        <InboxPage membership={MEMBERSHIP} author="siti" search={buka ? { buka } : {}} />
      </Suspense>
    </WorkspaceMessages>,
  );
}

async function assignFrom(place: HTMLElement) {
  await userEvent.click(within(place).getByRole("button", { name: "Tugaskan" }));
  const dialog = within(screen.getByRole("dialog"));
  await dialog.findByRole("option", { name: "Budi" });
  await userEvent.selectOptions(dialog.getByLabelText("Kepada"), "m1");
  await dialog.findByText(/masukan akan ditugaskan/);
  await userEvent.click(dialog.getByRole("button", { name: "Tugaskan" }));
  expect(await screen.findByText(/masukan ditugaskan kepada/)).toBeVisible();
}

const list = () => screen.findByRole("region", { name: "Daftar masukan" });
const picks = async () => within(await list()).findAllByRole("checkbox");

test("to assign the open input leaves alone what is picked for something else", async () => {
  await page("1");
  await userEvent.click((await picks())[1] as HTMLElement);
  await assignFrom(screen.getByRole("region", { name: "Masukan terbuka" }));

  expect((await picks())[1]).toBeChecked();
});

test("to assign the picked ones ends the answer to them, and the list takes the focus", async () => {
  await page();
  await userEvent.click((await picks())[0] as HTMLElement);
  const bar = within(await list()).getByRole("region");
  await userEvent.click(within(bar).getByRole("button", { name: "Jawab bersama" }));
  expect(await screen.findByRole("textbox", { name: /jawaban/i })).toBeVisible();
  await assignFrom(bar);

  expect((await picks())[0]).not.toBeChecked();
  expect(await list()).toHaveFocus();
  expect(screen.queryByRole("textbox", { name: /jawaban/i })).toBeNull();
  // A new choice is not answered before that is asked for.
  await userEvent.click((await picks())[1] as HTMLElement);
  expect(screen.queryByRole("textbox", { name: /jawaban/i })).toBeNull();
});

test("the list can be narrowed down to what waits to be verified, where anything names an organisation", async () => {
  await page();
  const rail = within(await screen.findByRole("navigation", { name: "Saringan" }));
  expect(rail.getByRole("link", { name: /^Belum diverifikasi\s*2$/ })).toHaveAttribute(
    "href",
    expect.stringContaining("organisasi=belum"),
  );
});
