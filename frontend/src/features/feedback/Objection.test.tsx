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
import { objectionName } from "./receipt.queries";

const OF = { number: "7K3M-Q2XK", secret: "rahasia" };
const RECEIPT = "*/api/v1/receipts/7K3M-Q2XK";

function status(more: Partial<Feedback> = {}, canObject = true): ReceiptStatus {
  return {
    number: OF.number,
    feedback: {
      id: "1",
      forumId: "f",
      components: ["SD4"],
      kind: "QUESTION",
      text: "Berapa biayanya?",
      language: "id",
      channel: "ONLINE_FORM",
      state: "ANSWERED",
      submittedAt: "2026-11-20T02:41:00Z",
      edited: false,
      late: false,
      messages: [],
      response: {
        id: "r",
        forumId: "f",
        outcome: "REJECTED",
        reasonCode: "OUT_OF_SCOPE",
        changes: [],
        respondedAt: "2026-11-22T02:41:00Z",
        unitName: "Loka POM",
        feedbackCount: 1,
        followUpIds: [],
      },
      attachments: [],
      supports: 0,
      version: 3,
      ...more,
    },
    forum: {
      id: "f",
      slug: "forum",
      title: "Forum",
      closesAt: "2026-11-25T09:00:00Z",
      windowStatus: "CLOSED",
    },
    hasPerson: false,
    history: [{ text: "Berapa biayanya?", writtenAt: "2026-11-20T02:41:00Z" }],
    canAmend: false,
    canObject,
    canAppeal: false,
  };
}

function page() {
  return showAt(
    "/",
    <EvidenceMessages>
      <ReceiptPage of={OF} fresh={false} />
    </EvidenceMessages>,
  );
}

afterEach(() => forgetDraft(objectionName(OF)));

test("who is not content says so once, is kept from losing the words, and is told what comes next", async () => {
  let now = status();
  let answers = false;
  const keys: (string | null)[] = [];
  server.use(
    http.get(RECEIPT, () => HttpResponse.json(now, { headers: { ETag: '"3"' } })),
    http.post(`${RECEIPT}/objection`, async ({ request }) => {
      keys.push(request.headers.get("Idempotency-Key"));
      if (!answers) return HttpResponse.json(problem(503, "unavailable"), { status: 503 });
      const { text } = (await request.json()) as { text: string };
      now = status({ objection: { text, madeAt: "2026-11-26T02:00:00Z" } }, false);
      return HttpResponse.json(now, { status: 201 });
    }),
  );
  await page();
  await userEvent.click(await screen.findByRole("button", { name: "Saya tidak puas dengan tanggapan ini" }));
  await userEvent.type(screen.getByLabelText("Apa yang belum dijawab?"), "Soal biaya.");
  expect(await keptDraft(objectionName(OF))).toBe("Soal biaya.");
  await userEvent.click(screen.getByRole("button", { name: "Kirim keberatan" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("unavailable");
  expect(screen.getByLabelText("Apa yang belum dijawab?")).toHaveValue("Soal biaya.");

  answers = true;
  await userEvent.click(screen.getByRole("button", { name: "Kirim keberatan" }));
  expect(await screen.findByText("Menunggu jawaban kepala unit")).toBeVisible();
  expect(new Set(keys).size).toBe(1);
  expect(screen.queryByRole("button", { name: "Kirim keberatan" })).toBeNull();
  expect(await keptDraft(objectionName(OF))).toBeUndefined();
});

test("what was written and came too late can be copied, and what has arrived is forgotten", async () => {
  await keepDraft(objectionName(OF), "Soal biaya.");
  let now = status({}, false);
  server.use(http.get(RECEIPT, () => HttpResponse.json(now, { headers: { ETag: '"3"' } })));
  const shown = await page();
  expect(await screen.findByText("Soal biaya.")).toBeVisible();
  expect(screen.getByText(/Keberatan tidak dapat dikirim lagi/)).toBeVisible();
  shown.unmount();

  now = status({ objection: { text: "Soal biaya.", madeAt: "2026-11-26T02:00:00Z" } }, false);
  await page();
  expect(await screen.findByText("Menunggu jawaban kepala unit")).toBeVisible();
  expect(screen.getByText(/Ombudsman Republik Indonesia/)).toBeVisible();
  await waitFor(async () => expect(await keptDraft(objectionName(OF))).toBeUndefined());
  expect(screen.queryByText(/tidak dapat dikirim lagi/)).toBeNull();
});

test("the way to the Ombudsman stands beside the answer before, while and after one objects, and when it is too late", async () => {
  const waiting = { text: "Soal biaya.", madeAt: "2026-11-26T02:00:00Z" };
  const answered = { ...waiting, answer: "Biaya ada di SD4.", answeredAt: "2026-11-27T02:00:00Z" };
  const stands = [
    status(),
    status({ objection: waiting }, false),
    status({ objection: answered }, false),
    status({}, false),
  ];
  for (const stand of stands) {
    server.use(http.get(RECEIPT, () => HttpResponse.json(stand, { headers: { ETag: '"5"' } })));
    const shown = await page();
    expect(await screen.findByText(/Ombudsman Republik Indonesia \(PP 96\/2012 pasal 28\)/)).toBeVisible();
    if (stand.feedback.objection?.answer) expect(screen.getByText("Biaya ada di SD4.")).toBeVisible();
    shown.unmount();
  }
});

test("until when one may object also where the forum is closed stands at the button, while that is ahead", async () => {
  let objectUntil = "2999-12-10T02:41:00Z";
  server.use(
    http.get(RECEIPT, () => HttpResponse.json({ ...status(), objectUntil }, { headers: { ETag: '"5"' } })),
  );
  const shown = await page();
  expect(
    await screen.findByText(/^Dapat disampaikan sampai \S+ 10 Desember 2999 pukul \d\d\.\d\d [A-Z]/),
  ).toBeVisible();
  shown.unmount();

  objectUntil = "2000-12-10T02:41:00Z";
  await page();
  expect(await screen.findByRole("button", { name: "Saya tidak puas dengan tanggapan ini" })).toBeVisible();
  expect(screen.queryByText(/^Dapat disampaikan sampai/)).toBeNull();
});

test("whose objection waits to be read is told so, and not why", async () => {
  const objection = { text: "Lihat https://a.example", madeAt: "2026-11-26T02:00:00Z", held: true };
  server.use(
    http.get(RECEIPT, () => HttpResponse.json(status({ objection }, false), { headers: { ETag: '"5"' } })),
  );
  await page();
  expect(await screen.findByText(/Keberatan Anda tampil untuk publik setelah dibaca petugas/)).toBeVisible();
});
