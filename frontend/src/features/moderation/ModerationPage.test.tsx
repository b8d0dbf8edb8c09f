import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { Forum, ForumCounts, ModerationAct } from "@/api/types.gen";
import { EvidenceMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { ModerationPage } from "./ModerationPage";

// The page reads no more of them than this.
const FORUM = { id: "f", slug: "forum", title: "Forum Contoh", unit: { zone: "Asia/Jakarta" } } as Forum;
const COUNTS = { received: 9, held: 1, waiting: 0, overdue: 0, hidden: 2 } as ForumCounts;
const LOG = "*/api/v1/forums/f/moderation-acts";

function act(id: string, kind: ModerationAct["kind"], more: Partial<ModerationAct> = {}): ModerationAct {
  return {
    id,
    feedbackId: "01976f0e-7c1a-7e0b-8f3e-2f1f5b0c9a11",
    kind,
    at: "2026-11-20T02:41:00Z",
    ...more,
  };
}

function page(forum = FORUM, counts = COUNTS) {
  return showAt(
    "/",
    <EvidenceMessages>
      <ModerationPage forum={forum} counts={counts} />
    </EvidenceMessages>,
  );
}

test("explains every reason, and lists what was done page after page", async () => {
  server.use(
    http.get(LOG, ({ request }) =>
      HttpResponse.json(
        new URL(request.url).searchParams.has("cursor")
          ? { items: [act("1", "HELD")] }
          : { items: [act("2", "HIDDEN", { reason: "SPAM" })], next: "lagi" },
      ),
    ),
  );
  await page();

  const reasons = screen.getByRole("region", { name: "Alasan penyembunyian" });
  expect(within(reasons).getAllByRole("definition")).toHaveLength(4);
  expect(screen.getByText(/Dari 9 masukan/)).toHaveTextContent("1 sedang ditahan dan 2 sedang disembunyikan");
  const log = screen.getByRole("region", { name: "Tindakan moderator" });
  expect(await within(log).findByText("Disembunyikan")).toBeVisible();
  expect(within(log).getByRole("link", { name: "masukan 5B0C9A11" })).toHaveAttribute(
    "href",
    "/masukan/01976f0e-7c1a-7e0b-8f3e-2f1f5b0c9a11",
  );
  await userEvent.click(within(log).getByRole("button"));
  // What is held is nowhere to be read, so nothing leads to it.
  expect(await within(log).findByText("Ditahan sampai diperiksa")).toBeVisible();
  expect(within(log).getAllByRole("link")).toHaveLength(1);
});

test("tells how many inputs wait to be read, and how many longer than was promised", async () => {
  server.use(http.get(LOG, () => HttpResponse.json({ items: [] })));
  await page({ ...FORUM, approvalHours: 12 }, { ...COUNTS, held: 5, waiting: 4, overdue: 3 });
  expect(screen.getByText(/paling lama 12 jam/)).toHaveTextContent(
    "4 masukan menunggu dibaca; 3 di antaranya",
  );
});

test("says nothing of waiting where inputs are shown at once", async () => {
  server.use(http.get(LOG, () => HttpResponse.json({ items: [] })));
  await page();
  expect(screen.queryByText(/menunggu dibaca/)).toBeNull();
});

test("says so where nothing was done", async () => {
  server.use(http.get(LOG, () => HttpResponse.json({ items: [] })));
  await page();
  expect(await screen.findByText("Belum ada tindakan moderator di forum ini.")).toBeVisible();
});
