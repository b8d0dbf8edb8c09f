import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { Feedback } from "@/api/types.gen";
import { forgetDraft } from "@/device/drafts";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showWhole } from "@/test/show";
import { ReportLine } from "./ReportLine";

vi.mock(import("@/device/proof"), async (original) => ({
  ...(await original()),
  solveInWorker: async () => 7,
}));

const INPUT: Feedback = {
  id: "m1",
  forumId: "f",
  components: [],
  kind: "SUGGESTION",
  text: "Telepon Budi 0812",
  language: "id",
  channel: "ONLINE_FORM",
  state: "PUBLISHED",
  submittedAt: "2026-11-20T02:41:00Z",
  edited: false,
  late: false,
  messages: [],
  attachments: [],
  supports: 0,
  version: 0,
};
const REPORT = "*/api/v1/feedback/m1/report";

beforeEach(() => {
  server.use(
    http.get("*/api/v1/challenges", () =>
      HttpResponse.json({ algorithm: "SHA-256", challenge: "c", maxnumber: 9, salt: "s", signature: "t" }),
    ),
  );
});
afterEach(() => forgetDraft("laporan/m1"));

test("reports for a reason, says what becomes of it, and is not asked again", async () => {
  const sent: Record<string, unknown>[] = [];
  server.use(
    http.put(REPORT, async ({ request }) => {
      sent.push((await request.json()) as Record<string, unknown>);
      return HttpResponse.json({ feedbackId: "m1", own: true });
    }),
  );
  const first = await showWhole(<ReportLine feedback={INPUT} />);

  await userEvent.click(await screen.findByRole("button", { name: /^Laporkan/ }));
  await userEvent.click(screen.getByRole("button", { name: "Kirim laporan" }));
  expect(screen.getByText("Pilih alasannya.")).toBeVisible();
  expect(sent).toHaveLength(0);
  await userEvent.click(screen.getByLabelText(/data pribadi/i));
  await userEvent.type(screen.getByLabelText(/^Keterangan/), "Ada nomor telepon.");
  await userEvent.click(screen.getByRole("button", { name: "Kirim laporan" }));

  expect(await screen.findByText(/Anda sudah melaporkan/)).toBeVisible();
  expect(sent).toMatchObject([{ reason: "PERSONAL_DATA", text: "Ada nomor telepon." }]);
  expect(sent[0]?.challenge).toBeTruthy();
  first.unmount();
  await showWhole(<ReportLine feedback={INPUT} />);
  expect(await screen.findByText(/Anda sudah melaporkan/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Laporkan/ })).toBeNull();
});

test("keeps what was written where the service does not take it", async () => {
  server.use(http.put(REPORT, () => HttpResponse.json(problem(429, "too-many-requests"), { status: 429 })));
  await showWhole(<ReportLine feedback={INPUT} />);

  await userEvent.click(await screen.findByRole("button", { name: /^Laporkan/ }));
  await userEvent.click(screen.getByLabelText(/data pribadi/i));
  await userEvent.type(screen.getByLabelText(/^Keterangan/), "Ada nomor telepon.");
  await userEvent.click(screen.getByRole("button", { name: "Kirim laporan" }));

  expect(await screen.findByRole("alert")).toBeVisible();
  expect(screen.getByLabelText(/^Keterangan/)).toHaveValue("Ada nomor telepon.");
});
