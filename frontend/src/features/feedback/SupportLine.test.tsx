import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { forgetDraft } from "@/device/drafts";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { FeedbackItem } from "./FeedbackItem";

const SUPPORT = "*/api/v1/feedback/m1/support";

vi.mock(import("@/device/proof"), async (original) => ({
  ...(await original()),
  solveInWorker: async () => 7,
}));

function item(supports: number, supporting = true) {
  return showAt(
    "/",
    <FeedbackItem
      feedback={{
        id: "m1",
        forumId: "f",
        components: [],
        kind: "SUGGESTION",
        text: "Antrean terlalu lama",
        language: "id",
        channel: "ONLINE_FORM",
        state: "PUBLISHED",
        submittedAt: "2026-11-20T02:41:00Z",
        edited: false,
        late: false,
        messages: [],
        attachments: [],
        supports,
        version: 0,
      }}
      unitName="Loka POM"
      supporting={supporting}
    />,
  );
}

beforeEach(() => {
  server.use(
    http.get("*/api/v1/challenges", () =>
      HttpResponse.json({ algorithm: "SHA-256", challenge: "c", maxnumber: 9, salt: "s", signature: "t" }),
    ),
  );
});
afterEach(() => forgetDraft("dukungan/m1"));

test("who has the same problem says so once, with a proof of work, and can take it back", async () => {
  const sent: unknown[] = [];
  server.use(
    http.put(SUPPORT, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ feedbackId: "m1", supports: 3, own: true });
    }),
    http.delete(SUPPORT, () => HttpResponse.json({ feedbackId: "m1", supports: 2, own: false })),
  );
  const shown = await item(2);
  expect(await screen.findByText("2 orang mengalami hal yang sama")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: /Saya juga mengalami ini: Antrean/ }));
  expect(await screen.findByText("Anda dan 2 lainnya mengalami hal yang sama")).toBeVisible();
  expect(sent).toEqual([{ challenge: expect.any(String) }]);

  shown.unmount();
  await item(3);
  await userEvent.click(await screen.findByRole("button", { name: /Batalkan dukungan/ }));
  expect(await screen.findByText("2 orang mengalami hal yang sama")).toBeVisible();
});

test("a no is said, and what was not counted is not shown as counted", async () => {
  server.use(
    http.put(SUPPORT, () =>
      HttpResponse.json(problem(409, "window-closed", { detail: "Forum ini ditutup." }), { status: 409 }),
    ),
  );
  await item(0);
  await userEvent.click(await screen.findByRole("button", { name: /Saya juga mengalami ini/ }));
  expect(await screen.findByText(/Forum ini ditutup/)).toBeVisible();
  expect(screen.getByText("Belum ada yang menyatakan mengalami hal yang sama")).toBeVisible();
});

test("once the forum takes no input any more, only the number stands", async () => {
  await item(4, false);
  expect(await screen.findByText("4 orang mengalami hal yang sama")).toBeVisible();
  expect(screen.queryByRole("button", { name: /mengalami/ })).toBeNull();
});
