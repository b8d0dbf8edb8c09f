import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { Feedback, ReceiptStatus } from "@/api/types.gen";
import { forgetDraft, keepDraft, keptDraft } from "@/device/drafts";
import { EvidenceMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { ReceiptPage } from "./ReceiptPage";
import { appealName, objectionName } from "./receipt.queries";

const OF = { number: "7K3M-Q2XK", secret: "rahasia" };
const RECEIPT = "*/api/v1/receipts/7K3M-Q2XK";

function status(more: Partial<Feedback>, rest: Partial<ReceiptStatus> = {}): ReceiptStatus {
  return {
    number: OF.number,
    feedback: {
      id: "1",
      forumId: "f",
      components: [],
      kind: "SUGGESTION",
      text: "Telepon [disamarkan: memuat data pribadi orang] tidak diangkat.",
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
      ...more,
    },
    forum: {
      id: "f",
      slug: "forum",
      title: "Forum",
      closesAt: "2026-11-25T09:00:00Z",
      windowStatus: "OPEN",
    },
    hasPerson: false,
    history: [{ text: "Telepon", writtenAt: "2026-11-20T02:41:00Z" }],
    canAmend: true,
    canObject: false,
    canAppeal: true,
    ...rest,
  };
}

const CONCEALED: Partial<Feedback> = {
  concealed: [{ reason: "PERSONAL_DATA", parts: 2, at: "2026-11-21T02:41:00Z" }],
};

function page() {
  return showAt(
    "/",
    <EvidenceMessages>
      <ReceiptPage of={OF} fresh={false} />
    </EvidenceMessages>,
  );
}

afterEach(() => forgetDraft(appealName(OF)));

test("a giver reads how many parts are concealed and why, and appeals once without losing the words", async () => {
  let now = status(CONCEALED);
  let answers = false;
  server.use(
    http.get(RECEIPT, () => HttpResponse.json(now, { headers: { ETag: '"3"' } })),
    http.post(`${RECEIPT}/appeal`, async ({ request }) => {
      if (!answers) return HttpResponse.json(problem(503, "unavailable"), { status: 503 });
      const { text } = (await request.json()) as { text: string };
      const appeal = { against: "CONCEALMENT" as const, text, madeAt: "2026-11-22T02:00:00Z" };
      now = status(CONCEALED, { appeal, canAppeal: false });
      return HttpResponse.json(now, { status: 201 });
    }),
  );
  await page();
  expect(
    await screen.findByText(/2 bagian masukan Anda disamarkan. Alasan: memuat data pribadi/),
  ).toBeVisible();
  expect(screen.getByText(/Perbaikan Anda atas masukan ini diperiksa dahulu/)).toBeVisible();
  await userEvent.click(await screen.findByRole("button", { name: /Saya tidak setuju/ }));
  await userEvent.type(screen.getByLabelText("Mengapa tulisan Anda patut tampil?"), "Itu kantor.");
  await userEvent.click(screen.getByRole("button", { name: "Kirim banding" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("unavailable");
  expect(await keptDraft(appealName(OF))).toBe("Itu kantor.");

  answers = true;
  await userEvent.click(screen.getByRole("button", { name: "Kirim banding" }));
  expect(await screen.findByText("Menunggu putusan banding")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Kirim banding" })).toBeNull();
  expect(await keptDraft(appealName(OF))).toBeUndefined();
});

test("an appeal and an objection on one page are two fields, and a refusal leads to its own", async () => {
  await keepDraft(appealName(OF), "Itu kantor.");
  await keepDraft(objectionName(OF), "Soal biaya.");
  server.use(
    http.get(RECEIPT, () => HttpResponse.json(status({}, { canObject: true }), { headers: { ETag: '"3"' } })),
    http.post(`${RECEIPT}/objection`, () =>
      HttpResponse.json(
        problem(422, "invalid", {
          errors: [{ pointer: "/text", code: "too-short", detail: "Terlalu pendek." }],
        }),
        { status: 422 },
      ),
    ),
  );
  await page();
  const objection = await screen.findByLabelText("Apa yang belum dijawab?");
  expect(screen.getByLabelText("Mengapa tulisan Anda patut tampil?")).toHaveValue("Itu kantor.");
  expect(objection).toHaveValue("Soal biaya.");
  await userEvent.click(screen.getByRole("button", { name: "Kirim keberatan" }));
  await userEvent.click(await screen.findByRole("link", { name: /: Terlalu pendek\.$/ }));
  expect(objection).toHaveFocus();
  expect(objection).toBeInvalid();
  await forgetDraft(objectionName(OF));
});

test("an appeal that stands there is forgotten, also where its answer was lost", async () => {
  await keepDraft(appealName(OF), "Itu kantor. ");
  const appeal = { against: "HIDING" as const, text: "Itu kantor.", madeAt: "2026-11-22T02:00:00Z" };
  server.use(
    http.get(RECEIPT, () =>
      HttpResponse.json(status({}, { appeal, canAppeal: false }), { headers: { ETag: '"3"' } }),
    ),
  );
  await page();
  expect(await screen.findByText("Menunggu putusan banding")).toBeVisible();
  await waitFor(async () => expect(await keptDraft(appealName(OF))).toBeUndefined());
});

test("the decision stands there with its reason", async () => {
  const appeal = {
    against: "HIDING" as const,
    text: "Itu kantor.",
    madeAt: "2026-11-22T02:00:00Z",
    upheld: false,
    answer: "Itu nomor pribadi.",
    answeredAt: "2026-11-23T02:00:00Z",
  };
  server.use(
    http.get(RECEIPT, () =>
      HttpResponse.json(status({}, { appeal, canAppeal: false }), { headers: { ETag: '"3"' } }),
    ),
  );
  await page();
  expect(await screen.findByText("Banding ditolak")).toBeVisible();
  expect(screen.getByText("Itu nomor pribadi.")).toBeVisible();
});

test("an appeal that comes too late is still there to be copied", async () => {
  await keepDraft(appealName(OF), "Itu kantor.");
  server.use(
    http.get(RECEIPT, () =>
      HttpResponse.json(status({}, { canAppeal: false }), { headers: { ETag: '"3"' } }),
    ),
  );
  await page();
  expect(await screen.findByText("Itu kantor.")).toBeVisible();
  expect(screen.getByText(/Banding tidak dapat dikirim lagi/)).toBeVisible();
});
