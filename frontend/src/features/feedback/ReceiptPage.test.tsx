import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { ReceiptStatus, Response } from "@/api/types.gen";
import { forgetDraft } from "@/device/drafts";
import { EvidenceMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { ReceiptPage } from "./ReceiptPage";
import { answerName, correctionName } from "./receipt.queries";

const OF = { number: "7K4M-29Q4", secret: "rahasia" };
const RECEIPT = "*/api/v1/receipts/7K4M-29Q4";

// No test meets what another one has written.
afterEach(() => Promise.all([correctionName(OF), answerName(OF, "m")].map((name) => forgetDraft(name))));

function status(more: Partial<ReceiptStatus> = {}): ReceiptStatus {
  return {
    number: OF.number,
    feedback: {
      id: "1",
      forumId: "f",
      components: ["SD3"],
      kind: "QUESTION",
      text: "Sejak kapan?",
      language: "id",
      channel: "ONLINE_FORM",
      state: "PUBLISHED",
      submittedAt: "2026-11-20T02:41:00Z",
      edited: false,
      late: false,
      messages: [],
      attachments: [],
      supports: 0,
      version: 3,
    },
    forum: {
      id: "f",
      slug: "forum",
      title: "Forum",
      closesAt: "2026-11-25T09:00:00Z",
      windowStatus: "OPEN",
    },
    hasPerson: true,
    history: [{ text: "Sejak kapan?", writtenAt: "2026-11-20T02:41:00Z" }],
    canAmend: true,
    canObject: false,
    canAppeal: false,
    ...more,
  };
}

/** Answers with one state of things after the other; the last stays. */
function receiptIs(...states: ReceiptStatus[]) {
  const asked: Request[] = [];
  server.use(
    http.get(RECEIPT, ({ request }) => {
      asked.push(request);
      const state = states.length > 1 ? states.shift() : states[0];
      return HttpResponse.json(state, { headers: { ETag: '"3"' } });
    }),
  );
  return asked;
}

test("the secret travels in a header and never in an address", async () => {
  const asked = receiptIs(status());

  await showAt(
    "/",
    <EvidenceMessages>
      <ReceiptPage of={OF} fresh={false} />
    </EvidenceMessages>,
  );

  expect(await screen.findByText("Sejak kapan?")).toBeVisible();
  expect(asked[0]?.headers.get("Receipt-Secret")).toBe("rahasia");
  expect(asked[0]?.url).not.toContain("rahasia");
  expect(await screen.findByRole("button", { name: "Perbaiki" })).toBeVisible();
});

test("a giver reads how many parts are concealed and why, and that a correction is looked at first", async () => {
  const concealed = [{ reason: "PERSONAL_DATA" as const, parts: 2, at: "2026-11-21T02:41:00Z" }];
  receiptIs(status({ feedback: { ...status().feedback, concealed } }));
  await showAt(
    "/",
    <EvidenceMessages>
      <ReceiptPage of={OF} fresh={false} />
    </EvidenceMessages>,
  );
  expect(
    await screen.findByText(/2 bagian masukan Anda disamarkan. Alasan: memuat data pribadi/),
  ).toBeVisible();
  expect(screen.getByText(/Perbaikan Anda atas masukan ini diperiksa dahulu/)).toBeVisible();
});

test("a giver finds what they proposed before beside what they wrote before", async () => {
  const history = [
    { text: "Terlalu lama.", proposedText: "Dua hari kerja.", writtenAt: "2026-11-20T02:41:00Z" },
    { text: "Sejak kapan?", writtenAt: "2026-11-21T02:41:00Z" },
  ];
  receiptIs(status({ history }));
  await page();
  await userEvent.click(await screen.findByText("1 tulisan sebelumnya"));
  expect(screen.getByText("Terlalu lama.")).toBeVisible();
  expect(screen.getByText("Dua hari kerja.")).toBeVisible();
});

function page() {
  return showAt(
    "/",
    <EvidenceMessages>
      <ReceiptPage of={OF} fresh={false} />
    </EvidenceMessages>,
  );
}

test("what waits to be read says by when it is shown, and that the time is over where it is", async () => {
  const waits = (publishBy: string) =>
    status({ feedback: { ...status().feedback, state: "HELD" }, publishBy });
  receiptIs(waits("2999-01-01T02:41:00Z"));
  const { unmount } = await page();
  expect(await screen.findByText(/ditampilkan paling lambat .*1 Januari/)).toBeVisible();
  unmount();

  receiptIs(waits("2026-01-01T02:41:00Z"));
  await page();
  expect(await screen.findByText(/dijanjikan tampil paling lambat .*, tetapi belum dibaca/)).toBeVisible();
});

test("a giver reads whether the office has made sure for whom they speak, and how", async () => {
  const { feedback } = status();
  const claimed = { ...feedback, organisation: "Paguyuban Pasar" };
  receiptIs(status({ feedback: claimed }));
  const { unmount } = await page();
  expect(await screen.findByText("mengatasnamakan", { exact: false })).toHaveTextContent(
    "mengatasnamakan Paguyuban Pasar (belum diverifikasi)",
  );
  expect(screen.getByText(/Kantor belum memastikan/)).toBeVisible();
  unmount();

  const verification = { basis: "LETTER_OF_MANDATE" as const, at: "2026-11-21T02:41:00Z" };
  receiptIs(status({ feedback: { ...claimed, organisationVerification: verification } }));
  await page();
  expect(await screen.findByText(/Cara verifikasi: surat kuasa/)).toBeVisible();
  expect(screen.queryByText(/Kantor belum memastikan/)).toBeNull();
});

test("a link that is not known says so, and takes another", async () => {
  server.use(http.get(RECEIPT, () => HttpResponse.json(problem(404, "receipt-unknown"), { status: 404 })));

  await showAt(
    "/",
    <EvidenceMessages>
      <ReceiptPage of={OF} fresh={false} />
    </EvidenceMessages>,
  );

  expect(await screen.findByText("Tautan ini tidak dikenal.")).toBeVisible();
  expect(screen.getByLabelText("Tautan pribadi")).toBeVisible();
});

test("a withdrawal is asked twice and sent with the state one has seen", async () => {
  const withdrawn: (string | null)[] = [];
  receiptIs(status(), status({ canAmend: false, feedback: { ...status().feedback, state: "WITHDRAWN" } }));
  server.use(
    http.post(`${RECEIPT}/withdrawal`, ({ request }) => {
      withdrawn.push(request.headers.get("If-Match"));
      return HttpResponse.json(status());
    }),
  );
  await showAt(
    "/",
    <EvidenceMessages>
      <ReceiptPage of={OF} fresh={false} />
    </EvidenceMessages>,
  );

  await userEvent.click(await screen.findByRole("button", { name: "Tarik masukan" }));
  const dialog = screen.getByRole("dialog", { name: "Tarik masukan ini?" });
  expect(withdrawn).toEqual([]);
  await userEvent.click(within(dialog).getByRole("button", { name: "Tarik masukan" }));

  expect(await screen.findByText(/Masukan ini sudah Anda tarik/)).toBeVisible();
  expect(withdrawn).toEqual(['"3"']);
});

test("a correction that comes too late keeps what was typed", async () => {
  receiptIs(status());
  server.use(
    http.put(`${RECEIPT}/text`, () => HttpResponse.json(problem(412, "changed-meanwhile"), { status: 412 })),
  );
  await showAt(
    "/",
    <EvidenceMessages>
      <ReceiptPage of={OF} fresh={false} />
    </EvidenceMessages>,
  );
  await userEvent.click(await screen.findByRole("button", { name: "Perbaiki" }));
  await userEvent.type(screen.getByRole("textbox", { name: "Masukan Anda" }), " Tolong dijelaskan.");

  await userEvent.click(screen.getByRole("button", { name: "Simpan perbaikan" }));

  expect(await screen.findByText(/Tulisan Anda masih ada; periksa, lalu simpan lagi/)).toBeVisible();
  expect(screen.getByRole("textbox", { name: "Masukan Anda" })).toHaveValue(
    "Sejak kapan? Tolong dijelaskan.",
  );
});

test("after closing nothing can be corrected, but personal data can still be erased", async () => {
  const erased = vi.fn();
  receiptIs(status({ canAmend: false }), status({ canAmend: false, hasPerson: false }));
  server.use(
    http.delete(`${RECEIPT}/person`, () => {
      erased();
      return new HttpResponse(null, { status: 204 });
    }),
  );
  await showAt(
    "/",
    <EvidenceMessages>
      <ReceiptPage of={OF} fresh={false} />
    </EvidenceMessages>,
  );

  expect(await screen.findByText(/Masa masukan sudah berakhir/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Hapus nama dan kontak saya" }));
  await userEvent.click(
    within(screen.getByRole("dialog")).getByRole("button", { name: "Hapus nama dan kontak saya" }),
  );

  expect(
    await screen.findByText("Tidak ada nama atau kontak yang tersimpan pada masukan ini."),
  ).toBeVisible();
  expect(erased).toHaveBeenCalledOnce();
});

test("the office's question is answered once, however often it is sent", async () => {
  const keys: (string | null)[] = [];
  const messages = [{ id: "m", official: true, text: "Di loket mana?", writtenAt: "2026-11-21T02:41:00Z" }];
  receiptIs(status({ feedback: { ...status().feedback, messages } }));
  server.use(
    http.post(`${RECEIPT}/answers`, ({ request }) => {
      keys.push(request.headers.get("Idempotency-Key"));
      return keys.length === 1 ? HttpResponse.error() : HttpResponse.json(status(), { status: 201 });
    }),
  );
  await showAt(
    "/",
    <EvidenceMessages>
      <ReceiptPage of={OF} fresh={false} />
    </EvidenceMessages>,
  );
  await userEvent.type(await screen.findByLabelText("Jawaban Anda"), "Loket 2");

  await userEvent.click(screen.getByRole("button", { name: "Kirim jawaban" }));
  expect(await screen.findByText(/Tulisan Anda masih ada/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Kirim jawaban" }));

  await waitFor(() => expect(keys).toHaveLength(2));
  expect(keys[0]).toBe(keys[1]);
});

test("right after sending, the receipt is there to take away", async () => {
  receiptIs(status());
  const user = userEvent.setup();
  await showAt(
    "/",
    <EvidenceMessages>
      <ReceiptPage of={OF} fresh />
    </EvidenceMessages>,
  );

  expect(screen.getByText("Masukan Anda sudah kami terima.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Salin tautan" }));

  expect(await navigator.clipboard.readText()).toMatch(/\/tanda-terima\/7K4M-29Q4#rahasia$/);
});

test("only where the text may still change does the receipt look ahead to the decree", async () => {
  const answered = (more: Partial<Response>): ReceiptStatus => ({
    ...status(),
    feedback: {
      ...status().feedback,
      state: "ANSWERED",
      response: {
        id: "r",
        forumId: "f",
        outcome: "REJECTED",
        changes: [],
        respondedAt: "2026-11-22T02:41:00Z",
        unitName: "Loka POM",
        feedbackCount: 1,
        followUpIds: [],
        ...more,
      },
    },
  });
  const changes = [{ standardId: "s", code: "SD3" as const }];
  const stands: [ReceiptStatus, boolean][] = [
    [status(), true],
    [answered({}), false],
    [answered({ outcome: "ACCEPTED", noChangeReason: "Sudah demikian." }), false],
    [answered({ outcome: "ACCEPTED", changes }), true],
  ];
  for (const [stand, looksAhead] of stands) {
    receiptIs(stand);
    const { unmount } = await showAt(
      "/",
      <EvidenceMessages>
        <ReceiptPage of={OF} fresh={false} />
      </EvidenceMessages>,
    );
    expect(await screen.findByText("Sejak kapan?")).toBeVisible();
    expect(screen.queryAllByText("Ditetapkan dalam SK")).toHaveLength(looksAhead ? 1 : 0);
    unmount();
  }
});
