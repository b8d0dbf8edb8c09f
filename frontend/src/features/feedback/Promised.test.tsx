import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import type { Feedback, FeedbackTrace } from "@/api/types.gen";
import { EvidenceMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { ReceiptPage } from "./ReceiptPage";
import { TracePage } from "./TracePage";

const OF = { number: "7K4M-29Q4", secret: "rahasia" };

const PROMISE = {
  id: "p",
  text: "Membuka loket kedua",
  owner: "Tim Loket",
  dueOn: "2027-02-26",
  state: "BLOCKED" as const,
};

const FEEDBACK: Feedback = {
  id: "1",
  forumId: "f",
  components: [],
  kind: "SUGGESTION",
  text: "Antre lama.",
  language: "id",
  channel: "ONLINE_FORM",
  state: "ANSWERED",
  submittedAt: "2026-11-20T02:41:00Z",
  edited: false,
  late: false,
  messages: [],
  attachments: [],
  supports: 0,
  response: {
    id: "r",
    forumId: "f",
    outcome: "ACCEPTED",
    changes: [],
    respondedAt: "2026-11-21T02:41:00Z",
    unitName: "Loka POM",
    feedbackCount: 1,
    followUpIds: ["p"],
  },
  version: 3,
};

beforeEach(async () => {
  await import("@/i18n/id/meeting");
});

test("the giver reads on the status page what was promised because of the input, and how far it is", async () => {
  server.use(
    http.get("*/api/v1/receipts/7K4M-29Q4", () =>
      HttpResponse.json(
        {
          number: OF.number,
          feedback: FEEDBACK,
          forum: {
            id: "f",
            slug: "forum",
            title: "Forum",
            closesAt: "2026-11-25T09:00:00Z",
            windowStatus: "CLOSED",
          },
          hasPerson: false,
          history: [{ text: "Antre lama.", writtenAt: "2026-11-20T02:41:00Z" }],
          canAmend: false,
          canObject: false,
          canAppeal: false,
        },
        { headers: { ETag: '"3"' } },
      ),
    ),
    http.get("*/api/v1/forums/f/follow-ups", () =>
      HttpResponse.json({ items: [{ ...PROMISE, forum: { slug: "forum", title: "Forum" } }] }),
    ),
  );
  await showAt(
    "/",
    <EvidenceMessages>
      <ReceiptPage of={OF} fresh={false} />
    </EvidenceMessages>,
  );

  const list = await screen.findByRole("list", { name: "Tindak lanjut dari jawaban ini" });
  expect(list).toHaveTextContent("Membuka loket kedua");
  expect(list).toHaveTextContent("Terhambat");
});

test("everybody reads in the trace of an input what was promised because of it", async () => {
  const trace: FeedbackTrace = {
    feedback: FEEDBACK,
    forum: { id: "f", slug: "forum", title: "Forum" } as FeedbackTrace["forum"],
    standards: [],
    followUps: [PROMISE],
  };
  await showAt(
    "/",
    <EvidenceMessages>
      <TracePage trace={trace} />
    </EvidenceMessages>,
  );

  expect(await screen.findByText("Yang dijanjikan karenanya")).toBeVisible();
  expect(await screen.findByRole("link", { name: "Membuka loket kedua" })).toHaveAttribute(
    "href",
    "/forum/forum/hasil#p",
  );
});
