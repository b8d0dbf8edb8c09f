import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { FeedbackSubmission, Receipt } from "@/api/types.gen";
import { keepDraft, keptDraft } from "@/device/drafts";
import { easyChallenge } from "@/test/challenge";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { draftName, emptyFields, type FeedbackDraft, type FormFields, type Target } from "./feedbackDraft";
import { GiveFeedback } from "./GiveFeedback";

const SEND = "*/api/v1/forums/:id/feedback";
const receipt: Receipt = {
  number: "7K4M-29Q4",
  secret: "rahasia",
  feedbackId: "1",
  submittedAt: "2026-11-22T02:41:00Z",
  statusPath: "/tanda-terima/7K4M-29Q4",
  held: false,
};
let forums = 0;

beforeEach(() => server.use(easyChallenge));

/** Shows the form for a forum of its own, so that no test meets another's draft. */
async function form(kept?: FeedbackDraft) {
  const target: Target = kept?.target ?? {
    forumId: `f${++forums}`,
    forumSlug: "forum",
    standard: { id: "s1", code: "SP-01", versionId: "v1" },
    component: "SD3",
  };
  const onReceived = vi.fn();
  if (kept) await keepDraft(draftName(target), kept);
  const onClosed = vi.fn();
  await showAt(
    "/",
    <GiveFeedback target={target} isOpen lateHours={24} onClosed={onClosed} onReceived={onReceived} />,
  );
  await screen.findByRole("form");
  return { target, onClosed, onReceived, kept: () => keptDraft<FeedbackDraft>(draftName(target)) };
}

async function fillAndSend(text = "Sejak kapan dihitung?") {
  await userEvent.click(screen.getByRole("radio", { name: "Pertanyaan" }));
  await userEvent.type(screen.getByLabelText("Masukan Anda"), text);
  await userEvent.click(screen.getByRole("button", { name: "Kirim masukan" }));
}

test("an input is sent about its component, and forgotten on the device once received", async () => {
  const sent: FeedbackSubmission[] = [];
  server.use(
    http.post<never, FeedbackSubmission>(SEND, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(receipt, { status: 201 });
    }),
  );
  const { onReceived, kept } = await form();

  await fillAndSend();

  await waitFor(() => expect(onReceived).toHaveBeenCalledWith(receipt));
  expect(sent).toEqual([
    expect.objectContaining({
      kind: "QUESTION",
      text: "Sejak kapan dihitung?",
      components: ["SD3"],
      standardId: "s1",
      versionId: "v1",
      showName: false,
    }),
  ]);
  expect(await kept()).toBeUndefined();
});

test("says before one writes that staff read first, and for how long at most", async () => {
  const target = { forumId: "read-first", forumSlug: "forum" };
  await showAt(
    "/",
    <GiveFeedback
      target={target}
      isOpen
      lateHours={24}
      approvalHours={24}
      onClosed={() => {}}
      onReceived={() => {}}
    />,
  );
  expect(await screen.findByText(/dibaca petugas dahulu, paling lama 24 jam/)).toBeVisible();
});

test("what is missing is named and linked, and the summary takes the focus", async () => {
  await form();

  await userEvent.click(screen.getByRole("button", { name: "Kirim masukan" }));

  expect(screen.getByRole("alert").parentElement).toHaveFocus();
  expect(screen.getByRole("heading", { name: "Ada 2 hal yang perlu dilengkapi" })).toBeVisible();
  await userEvent.click(screen.getByRole("link", { name: "Masukan Anda masih kosong" }));
  expect(screen.getByLabelText("Masukan Anda")).toHaveFocus();
});

test("what was filled in meanwhile is not complained of any more, and the summary goes with the last", async () => {
  await form();
  await userEvent.click(screen.getByRole("button", { name: "Kirim masukan" }));

  await userEvent.click(screen.getByRole("radio", { name: "Pertanyaan" }));
  expect(screen.getByRole("heading", { name: "Ada 1 hal yang perlu dilengkapi" })).toBeVisible();
  await userEvent.type(screen.getByLabelText("Masukan Anda"), "Kapan?");

  expect(screen.getByLabelText("Masukan Anda")).toHaveFocus();
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.queryByText("Masukan Anda masih kosong")).toBeNull();
});

test("pressing again with the same things missing leads to them again", async () => {
  await form();
  await userEvent.click(screen.getByRole("button", { name: "Kirim masukan" }));
  await userEvent.click(screen.getByRole("button", { name: "Kirim masukan" }));
  expect(screen.getByRole("alert").parentElement).toHaveFocus();
});

test("a failed send keeps the text, and its repetition is the same input", async () => {
  const keys: (string | null)[] = [];
  server.use(
    http.post(SEND, ({ request }) => {
      keys.push(request.headers.get("Idempotency-Key"));
      return keys.length === 1 ? HttpResponse.error() : HttpResponse.json(receipt, { status: 201 });
    }),
  );
  const { onReceived, kept } = await form();

  await fillAndSend();

  expect(await screen.findByText(/Layanan belum menjawab/, { selector: ".vh" })).toBeInTheDocument();
  expect(screen.getByLabelText("Masukan Anda")).toHaveValue("Sejak kapan dihitung?");
  expect((await kept())?.attempt?.key).toBe(keys[0]);

  await userEvent.click(screen.getByRole("button", { name: "Coba sekarang" }));
  await waitFor(() => expect(onReceived).toHaveBeenCalled());
  expect(keys[1]).toBe(keys[0]);
});

test("what was on its way when the page was closed goes on its way again as the same input", async () => {
  const sent: { key: string | null; body: FeedbackSubmission }[] = [];
  server.use(
    http.post<never, FeedbackSubmission>(SEND, async ({ request }) => {
      sent.push({ key: request.headers.get("Idempotency-Key"), body: await request.json() });
      return HttpResponse.json(receipt, { status: 201 });
    }),
  );
  const body: FeedbackSubmission = {
    kind: "SUGGESTION",
    text: "Buka hari Sabtu",
    components: [],
    showName: false,
    challenge: "solved-before",
  };
  const target = { forumId: "resumed", forumSlug: "forum" };
  const fields: FormFields = { ...emptyFields(target), kind: "SUGGESTION", text: body.text };

  const { onReceived } = await form({ target, fields, attempt: { key: "first-key", device: "0193", body } });

  await waitFor(() => expect(onReceived).toHaveBeenCalledWith(receipt));
  expect(sent).toEqual([{ key: "first-key", body }]);
});

test("what was confirmed with an account goes out without it only when its giver says so", async () => {
  let sent = 0;
  server.use(
    http.post(SEND, () => {
      sent++;
      return HttpResponse.json(receipt, { status: 201 });
    }),
  );
  const target = { forumId: "member", forumSlug: "forum" };
  const fields: FormFields = { ...emptyFields(target), kind: "SUGGESTION", text: "Buka hari Sabtu" };
  const body: FeedbackSubmission = {
    kind: "SUGGESTION",
    text: fields.text,
    components: [],
    showName: false,
    language: "id",
  };

  const { kept, onReceived } = await form({ target, fields, attempt: { key: "first-key", body } });

  expect((await kept())?.attempt?.device).toBeUndefined();
  expect(screen.getByLabelText("Masukan Anda")).toHaveValue("Buka hari Sabtu");
  expect(sent).toBe(0);
  await userEvent.click(screen.getByRole("button", { name: "Kirim masukan" }));
  await waitFor(() => expect(onReceived).toHaveBeenCalled());
});

test("after the window has closed the text is still there and can be copied", async () => {
  server.use(http.post(SEND, () => HttpResponse.json(problem(409, "window-closed"), { status: 409 })));
  const user = userEvent.setup();
  const { kept } = await form();
  await fillAndSend("Terlambat, tetapi penting");

  await user.click(await screen.findByRole("button", { name: "Salin tulisan saya" }));

  expect(await navigator.clipboard.readText()).toBe("Terlambat, tetapi penting");
  expect(screen.getByLabelText("Masukan Anda")).toHaveValue("Terlambat, tetapi penting");
  expect((await kept())?.fields.text).toBe("Terlambat, tetapi penting");
  expect((await kept())?.attempt).toBeUndefined();
});

test("after the window has closed what stands around the form is to be read again", async () => {
  server.use(http.post(SEND, () => HttpResponse.json(problem(409, "window-closed"), { status: 409 })));
  const { onClosed } = await form();

  await fillAndSend("Terlambat, tetapi penting");

  await waitFor(() => expect(onClosed).toHaveBeenCalledTimes(1));
  expect(screen.getByLabelText("Masukan Anda")).toHaveValue("Terlambat, tetapi penting");
});

test("a field the service refuses says why, above its box", async () => {
  const errors = [{ pointer: "/contact", code: "pattern", detail: "Surel belum lengkap" }];
  server.use(
    http.post(SEND, () => HttpResponse.json(problem(400, "invalid-request", { errors }), { status: 400 })),
  );
  await form();
  await userEvent.click(screen.getByText("Nama dan kontak (boleh dikosongkan)"));
  await userEvent.type(screen.getByLabelText("Surel atau nomor WA"), "hendra@");

  await fillAndSend();

  expect(await screen.findByRole("link", { name: /: Surel belum lengkap$/ })).toBeVisible();
  expect(screen.getByLabelText("Surel atau nomor WA")).toHaveAccessibleDescription("Surel belum lengkap");
});

test("what is emptied stays open to be written anew", async () => {
  await form();
  await userEvent.click(screen.getByText("Nama dan kontak (boleh dikosongkan)"));
  const contact = screen.getByLabelText("Surel atau nomor WA");
  await userEvent.type(contact, "h");
  await userEvent.clear(contact);
  expect(contact).toBeVisible();
});

test("a complaint is led to its own channel", async () => {
  await form();
  await userEvent.click(screen.getByRole("radio", { name: "Pengaduan" }));
  expect(await screen.findByText("Ini pengaduan atas layanan. Kami teruskan ke SP4N-LAPOR!.")).toBeVisible();
  expect(screen.getByRole("link", { name: "lapor.go.id" })).toHaveAttribute("rel", "noopener");
});

test("what is typed can be deleted from the device", async () => {
  const { kept } = await form();
  await userEvent.type(screen.getByLabelText("Masukan Anda"), "Rahasia");
  expect(await screen.findByText("Tersimpan di perangkat ini.")).toBeVisible();

  await userEvent.click(screen.getByRole("button", { name: "Hapus dari perangkat ini" }));

  expect(screen.getByLabelText("Masukan Anda")).toHaveValue("");
  await waitFor(async () => expect(await kept()).toBeUndefined());
});

test("letters are counted as the service counts them", async () => {
  await form();
  const text = screen.getByLabelText("Masukan Anda");
  await userEvent.click(text);
  await userEvent.paste("👋🏽é");
  expect(screen.getByText("3 dari 5.000 huruf")).toBeVisible();
});
