import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import type { FeedbackPick, InboxFeedback, UnitRoles } from "@/api/types.gen";
import { WorkspaceMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { Toasts } from "@/ui/Toasts";
import type { InboxSearch } from "./filter";
import { InboxPage } from "./InboxPage";

const MEMBERSHIP = { unitId: "u", unitSlug: "loka", zone: "Asia/Jakarta", roles: ["MODERATOR"] } as UnitRoles;

/** A public suggestion, and whatever else is said of it. */
export function input(id: string, text: string): InboxFeedback {
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
    receiptNumber: "7K3M-Q2XK",
    forum: { id: "f", slug: "forum", title: "Forum" },
    reports: [],
    handling: { draftBy: [], assignmentVersion: 0, readBy: [], unread: false },
    version: 0,
  };
}

const INPUTS: InboxFeedback[] = [
  { ...input("1", "Kursi kurang."), group: { id: "g", size: 200, open: 199 } },
  input("2", "Antre lama."),
];

// jsdom knows no widths.
vi.stubGlobal("matchMedia", () => ({ matches: false }));

/** The list, and after it what comes on the next page. Its words are loaded first, which on a busy machine takes longer than a test waits. */
export async function page(search: InboxSearch = {}, inputs = INPUTS, more?: InboxFeedback[]) {
  await import("@/i18n/id/workspace");
  server.use(
    http.get("*/api/v1/feedback", ({ request }) =>
      HttpResponse.json(
        new URL(request.url).searchParams.has("cursor")
          ? { items: more }
          : { items: inputs, ...(more && { next: "more" }) },
      ),
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
        <InboxPage membership={MEMBERSHIP} author="siti" search={search} />
      </Suspense>
      <Toasts />
    </WorkspaceMessages>,
  );
}

/** What a filter finds, the third answered already. */
export function picks(count: number): FeedbackPick[] {
  return Array.from({ length: count }, (_, place) => ({
    feedbackId: String(place + 1),
    state: "PUBLISHED",
    forum: { id: "f", slug: "forum", title: "Forum" },
    components: [],
    language: "id",
    receiptNumber: "7K3M-Q2XK",
    excerpt: `Pinjaman kilat ${place + 1}`,
    answered: place === 2,
    version: place,
    assignmentVersion: 0,
  }));
}
