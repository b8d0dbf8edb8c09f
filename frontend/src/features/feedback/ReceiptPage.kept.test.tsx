import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { FeedbackMessage, ReceiptStatus } from "@/api/types.gen";
import { keepDraft, keptDrafts } from "@/device/drafts";
import { EvidenceMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { shownToast } from "@/ui/toast";
import { ReceiptPage } from "./ReceiptPage";

const RECEIPT = "*/api/v1/receipts/:number";
const QUESTION: FeedbackMessage = {
  id: "m",
  official: true,
  text: "Di loket mana?",
  writtenAt: "2026-11-21T02:41:00Z",
};
const ANSWER: FeedbackMessage = {
  ...QUESTION,
  id: "a",
  official: false,
  text: "Loket 2",
  answersId: QUESTION.id,
};
let receipts = 0;

/** What the service says of an input; a test changes it as things happen. */
function service() {
  const number = `7K4M-${++receipts}`;
  const status: ReceiptStatus = {
    number,
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
    hasPerson: false,
    history: [{ text: "Sejak kapan?", writtenAt: "2026-11-20T02:41:00Z" }],
    canAmend: true,
    canObject: false,
    canAppeal: false,
  };
  server.use(http.get(RECEIPT, () => HttpResponse.json(status, { headers: { ETag: '"3"' } })));
  return status;
}

async function open({ number }: ReceiptStatus) {
  const { unmount } = await showAt(
    "/",
    <EvidenceMessages>
      <ReceiptPage of={{ number, secret: "rahasia" }} fresh={false} />
    </EvidenceMessages>,
  );
  await screen.findByRole("heading", { name: "Data pribadi Anda" });
  return { close: unmount };
}

const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));
const box = (name: string) => screen.findByRole("textbox", { name });
const write = async (name: string, words: string) =>
  fireEvent.change(await box(name), { target: { value: words } });
const onDevice = ({ number }: ReceiptStatus) => keptDrafts<string>(`tanda-terima/${number}/`);

async function correct(words: string) {
  await press("Perbaiki");
  await write("Masukan Anda", words);
}

test("a correction begun is there again after the page was closed", async () => {
  const status = service();
  const { close } = await open(status);
  await correct("Sejak kapan? Tolong dijelaskan.");
  expect(await screen.findByText("Tersimpan di perangkat ini.")).toBeVisible();
  close();

  await open(status);

  expect(await box("Masukan Anda")).toHaveValue("Sejak kapan? Tolong dijelaskan.");
  expect(screen.getByText("Tersimpan di perangkat ini.")).toBeVisible();
});

test("a correction that did not get through is there again, and forgotten once it has", async () => {
  const status = service();
  server.use(http.put(`${RECEIPT}/text`, () => HttpResponse.error(), { once: true }));
  const first = await open(status);
  await correct("Dihitung sejak kapan?");
  await press("Simpan perbaikan");
  await screen.findByText(/Layanan tidak menjawab/);
  first.close();
  server.use(
    http.put(`${RECEIPT}/text`, () => {
      status.feedback.text = "Dihitung sejak kapan?";
      return HttpResponse.json(status);
    }),
  );

  const second = await open(status);
  expect(await box("Masukan Anda")).toHaveValue("Dihitung sejak kapan?");
  await press("Simpan perbaikan");
  await waitFor(async () => expect(await onDevice(status)).toEqual([]));
  second.close();

  await open(status);
  expect(await screen.findByRole("button", { name: "Perbaiki" })).toBeVisible();
});

test("a correction that arrived although its answer was lost is not offered as a new one", async () => {
  const status = service();
  server.use(
    http.put(`${RECEIPT}/text`, () => {
      status.feedback.text = "Dihitung sejak kapan?";
      return HttpResponse.error();
    }),
  );
  const { close } = await open(status);
  await correct("Dihitung sejak kapan?");
  await press("Simpan perbaikan");
  await screen.findByText(/Layanan tidak menjawab/);
  close();

  await open(status);

  expect(await screen.findByRole("button", { name: "Perbaiki" })).toBeVisible();
  expect(await onDevice(status)).toEqual([]);
});

test("the wording one proposes is corrected with the input that proposes it", async () => {
  const status = service();
  status.feedback.proposedText = "Tiga hari kerja.";
  let sent: unknown;
  server.use(
    http.put(`${RECEIPT}/text`, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(status);
    }),
  );
  await open(status);
  await press("Perbaiki");
  fireEvent.change(await box("Usulan bunyi pengganti"), { target: { value: "Dua hari kerja." } });

  await press("Simpan perbaikan");

  await waitFor(() => expect(sent).toMatchObject({ proposedText: "Dua hari kerja." }));
});

test("a correction kept before it had a proposal is read as the text it is", async () => {
  const status = service();
  status.feedback.proposedText = "Tiga hari kerja.";
  await keepDraft(`tanda-terima/${status.number}/perbaikan`, "Dihitung sejak kapan?");

  await open(status);

  expect(await box("Masukan Anda")).toHaveValue("Dihitung sejak kapan?");
  await write("Masukan Anda", "Dihitung mulai kapan?");
  await waitFor(async () =>
    expect(await onDevice(status)).toEqual([
      { text: "Dihitung mulai kapan?", proposedText: "Tiga hari kerja." },
    ]),
  );
});

test("a correction one gives up is not on the device any more", async () => {
  const status = service();
  await open(status);
  await correct("Lebih baik tidak");
  await waitFor(async () =>
    expect(await onDevice(status)).toEqual([{ text: "Lebih baik tidak", proposedText: "" }]),
  );

  await press("Batal");
  const asked = within(await screen.findByRole("dialog"));
  expect(await onDevice(status)).toHaveLength(1);
  await userEvent.click(asked.getByRole("button", { name: "Batal" }));
  expect(await box("Masukan Anda")).toHaveValue("Lebih baik tidak");

  await press("Batal");
  await press("Buang");

  expect(await screen.findByRole("button", { name: "Perbaiki" })).toBeVisible();
  await waitFor(async () => expect(await onDevice(status)).toEqual([]));
});

test("a correction that was not sent before the window closed can be copied away", async () => {
  const status = service();
  const { close } = await open(status);
  await correct("Terlambat, tetapi penting");
  await waitFor(async () => expect(await onDevice(status)).toHaveLength(1));
  close();
  status.canAmend = false;
  const user = userEvent.setup();

  await open(status);
  await user.click(await screen.findByRole("button", { name: "Salin tulisan saya" }));

  expect(await navigator.clipboard.readText()).toBe("Terlambat, tetapi penting");
});

test("an answer begun is there again, also after a failed request, and forgotten once received", async () => {
  const status = service();
  status.feedback.messages = [QUESTION];
  server.use(http.post(`${RECEIPT}/answers`, () => HttpResponse.error(), { once: true }));
  const { close } = await open(status);
  await write("Jawaban Anda", "Loket 2");
  await press("Kirim jawaban");
  await screen.findByText(/Layanan tidak menjawab/);
  expect(screen.getByText("Tersimpan di perangkat ini.")).toBeVisible();
  close();
  server.use(
    http.post(`${RECEIPT}/answers`, () => {
      status.feedback.messages = [QUESTION, ANSWER];
      return HttpResponse.json(status, { status: 201 });
    }),
  );

  await open(status);
  expect(await box("Jawaban Anda")).toHaveValue("Loket 2");
  await press("Kirim jawaban");

  await waitFor(() => expect(shownToast()?.text).toBe("Jawaban Anda terkirim."));
  expect(await onDevice(status)).toEqual([]);
});

test("an answer that arrived although its own answer was lost is forgotten", async () => {
  const status = service();
  status.feedback.messages = [QUESTION];
  server.use(
    http.post(`${RECEIPT}/answers`, () => {
      status.feedback.messages = [QUESTION, ANSWER];
      return HttpResponse.error();
    }),
  );
  await open(status);
  await write("Jawaban Anda", "Loket 2");
  await waitFor(async () => expect(await onDevice(status)).toHaveLength(1));

  await press("Kirim jawaban");

  expect(await screen.findByText("Anda menjawab")).toBeVisible();
  await waitFor(async () => expect(await onDevice(status)).toEqual([]));
});
