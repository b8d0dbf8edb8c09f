import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { Profiler } from "react";
import type { FeedbackSubmission, Receipt } from "@/api/types.gen";
import { keepDraft, keptDraft } from "@/device/drafts";
import { AttachmentWords } from "@/i18n/AttachmentWords";
import { easyChallenge } from "@/test/challenge";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { AttachFiles } from "./AttachFiles";
import { draftName, emptyFields, type FeedbackDraft, type Target } from "./feedbackDraft";
import { GiveFeedback } from "./GiveFeedback";
import { held, hold, note } from "./heldFiles";
import { sendWaiting } from "./outbox";
import { sendingWith } from "./sending.queries";

const SEND = "*/api/v1/forums/:id/feedback";
const UPLOAD = "*/api/v1/forums/:id/attachments";
const PHOTO = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4]);
const receipt: Receipt = {
  number: "7K4M-29Q4",
  secret: "rahasia",
  feedbackId: "1",
  submittedAt: "2026-11-22T02:41:00Z",
  statusPath: "/tanda-terima/7K4M-29Q4",
  held: false,
};
let forums = 0;
let uploads: { name: string | null; device: string | null; solution: string | null }[];
let sent: FeedbackSubmission[];

beforeEach(() => {
  uploads = [];
  sent = [];
  server.use(
    easyChallenge,
    http.post(UPLOAD, ({ request }) => {
      uploads.push({
        name: new URL(request.url).searchParams.get("name"),
        device: request.headers.get("Device-Token"),
        solution: request.headers.get("Challenge-Solution"),
      });
      const body = {
        id: `u${uploads.length}`,
        kind: "JPEG",
        size: 8,
        scanned: true,
        storedAt: "2026-11-22T02:40:00Z",
      };
      return HttpResponse.json(body, { status: 201 });
    }),
    http.post<never, FeedbackSubmission>(SEND, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(receipt, { status: 201 });
    }),
  );
});

/** The form for a forum of its own, with its part for files. */
async function form() {
  const target: Target = { forumId: `lampiran${++forums}`, forumSlug: "forum" };
  const onReceived = vi.fn();
  await showAt(
    "/",
    <GiveFeedback target={target} isOpen lateHours={24} onClosed={() => {}} onReceived={onReceived} />,
  );
  await screen.findByRole("button", { name: "Lampirkan foto atau dokumen" }, { timeout: 4_000 });
  return { onReceived, draft: () => keptDraft<FeedbackDraft>(draftName(target)) };
}

function photo(name = "loket.jpg") {
  return new File([PHOTO], name, { type: "image/jpeg" });
}

async function attach(...files: File[]) {
  await userEvent.upload(screen.getByLabelText("Lampirkan foto atau dokumen", { selector: "input" }), files, {
    applyAccept: false,
  });
}

async function write() {
  await userEvent.click(screen.getByRole("radio", { name: "Pertanyaan" }));
  await userEvent.type(screen.getByLabelText("Masukan Anda"), "Loket tutup.");
}

const press = () => userEvent.click(screen.getByRole("button", { name: "Kirim masukan" }));

test("a photo goes out before its input, which names it, and is let go of then", async () => {
  const { onReceived, draft } = await form();
  await attach(photo());
  expect(await screen.findByRole("button", { name: /^Lepas\s*loket\.jpg$/ })).toBeVisible();
  await write();
  const local = (await draft())?.fields.files?.[0]?.id ?? "";
  expect((await held(local))?.name).toBe("loket.jpg");

  await press();

  await waitFor(() => expect(onReceived).toHaveBeenCalledWith(receipt));
  expect(uploads).toEqual([{ name: "loket.jpg", device: expect.any(String), solution: expect.any(String) }]);
  expect(sent).toEqual([expect.objectContaining({ text: "Loket tutup.", fileIds: ["u1"] })]);
  await waitFor(async () => expect(await held(local)).toBeUndefined());
});

test("an input does not leave without the photo that is still being prepared", async () => {
  const { onReceived } = await form();
  await write();
  const slow = photo();
  let ready = () => {};
  const isReady = new Promise<void>((done) => {
    ready = done;
  });
  const first = slow.slice(0, 8);
  first.arrayBuffer = async () => {
    await isReady;
    // It is put on the device as any other then.
    Reflect.deleteProperty(slow, "slice");
    return PHOTO.buffer;
  };
  slow.slice = () => first;
  await attach(slow);
  expect(await screen.findByText(/Menyiapkan berkas/)).toBeVisible();
  await press();
  expect(screen.getByRole("button", { name: "Kirim masukan" })).toHaveAttribute("aria-busy", "true");
  expect(sent).toEqual([]);

  ready();
  await waitFor(() => expect(screen.queryByText(/Menyiapkan berkas/)).toBeNull());
  await press();
  await waitFor(() => expect(onReceived).toHaveBeenCalledWith(receipt));
  expect(sent).toMatchObject([{ fileIds: ["u1"] }]);
});

test("what is no photo or paper, too large or too many is refused with what to do, and nothing else is lost", async () => {
  await form();
  await attach(new File(["<html>"], "halaman.jpg", { type: "image/jpeg" }));
  expect(await screen.findByText("halaman.jpg bukan JPEG, PNG, atau PDF. Pilih berkas lain.")).toBeVisible();
  const large = new File([PHOTO, new Uint8Array(5 * 1024 * 1024)], "besar.jpg", { type: "image/jpeg" });
  await attach(large);
  expect(await screen.findByText(/besar.jpg lebih dari 5 MB/)).toBeVisible();
  await attach(photo("1.jpg"), photo("2.jpg"), photo("3.jpg"), photo("4.jpg"));
  expect(await screen.findByText(/Sudah 3 berkas/)).toBeVisible();
  expect(screen.getAllByRole("button", { name: /^Lepas/ })).toHaveLength(3);
});

test("a file that the service refuses says why, and the words go out without it", async () => {
  server.use(
    http.post(UPLOAD, () =>
      HttpResponse.json(problem(400, "attachment-infected", { detail: "Berkas ini memuat virus." }), {
        status: 400,
      }),
    ),
  );
  const { onReceived } = await form();
  await attach(photo());
  await screen.findByRole("button", { name: /^Lepas\s*loket\.jpg$/ });
  await write();
  await press();

  const row = (await screen.findByText(/Tulisan Anda masih ada. Lepas berkas ini/)).closest("li");
  expect(within(row as HTMLElement).getByText("Berkas ini memuat virus.")).toBeVisible();
  expect(sent).toEqual([]);

  await userEvent.click(screen.getByRole("button", { name: /^Lepas\s*loket\.jpg$/ }));
  await press();
  await waitFor(() => expect(onReceived).toHaveBeenCalledWith(receipt));
  expect(sent[0]).not.toHaveProperty("fileIds");
});

test("what was attached without a network goes out from the outbox, each file once", async () => {
  let lost = 0;
  server.use(
    http.post(
      SEND,
      () => {
        lost++;
        return HttpResponse.error();
      },
      { once: true },
    ),
  );
  const { onReceived } = await form();
  await attach(photo());
  await screen.findByRole("button", { name: /^Lepas\s*loket\.jpg$/ });
  await write();
  await press();
  await waitFor(() => expect(lost).toBe(1));

  await userEvent.click(await screen.findByRole("button", { name: "Ubah tulisan" }));
  await press();
  await waitFor(() => expect(onReceived).toHaveBeenCalledWith(receipt));
  expect(uploads).toHaveLength(1);
  expect(sent.map(({ fileIds }) => fileIds)).toEqual([["u1"]]);
  expect(await sendWaiting(sendingWith())).toBe(false);
});

/** A service where the files have waited for too long, the first times that somebody names them. */
function filesGone(times: number) {
  const fault = { pointer: "/fileIds/0", code: "unknown", detail: "Berkas ini tidak ada lagi." };
  const gone: string[][] = [];
  server.use(
    http.post<never, FeedbackSubmission>(SEND, async ({ request }) => {
      const said = await request.clone().json();
      if (gone.length >= times) return undefined;
      gone.push(said.fileIds ?? []);
      return HttpResponse.json(problem(400, "invalid", { errors: [fault] }), { status: 400 });
    }),
  );
  return gone;
}

/** What was confirmed without a network, with a file that the service had in time. */
async function waitsWithFile() {
  const target: Target = { forumId: `lampiran${++forums}`, forumSlug: "forum" };
  const file = await hold(photo());
  await note(file.id, { name: "loket.jpg", blob: new Blob([PHOTO]), uploadId: "kemarin" });
  const body = { kind: "QUESTION" as const, text: "Loket tutup.", components: [], showName: false };
  await keepDraft(draftName(target), {
    target,
    fields: { ...emptyFields(target), kind: body.kind, text: body.text, files: [file] },
    attempt: { key: crypto.randomUUID(), device: crypto.randomUUID(), body: { ...body, fileIds: [file.id] } },
  } satisfies FeedbackDraft);
  return () => keptDraft<FeedbackDraft>(draftName(target));
}

test("a file that has waited too long at the service is sent anew at once, and the words go out with it", async () => {
  const gone = filesGone(1);
  const draft = await waitsWithFile();

  expect(await sendWaiting(sendingWith(async () => 0))).toBe(false);

  expect(gone).toEqual([["kemarin"]]);
  expect(sent.map(({ fileIds }) => fileIds)).toEqual([["u1"]]);
  expect(await draft()).toBeUndefined();
});

test("a file that the service does not find even then is a no for good, and the words stay", async () => {
  const gone = filesGone(9);
  const draft = await waitsWithFile();

  expect(await sendWaiting(sendingWith(async () => 0))).toBe(false);

  expect(gone).toEqual([["kemarin"], ["u1"]]);
  expect(await draft()).toMatchObject({ fields: { text: "Loket tutup." }, refused: expect.any(String) });
});

test("a form without files comes to rest", async () => {
  let drawn = 0;
  await showAt(
    "/",
    <Profiler id="files" onRender={() => drawn++}>
      <AttachmentWords>
        <AttachFiles files={undefined} tried="idle" error={undefined} onBusy={() => {}} onChange={() => {}} />
      </AttachmentWords>
    </Profiler>,
  );
  await screen.findByRole("button", { name: "Lampirkan foto atau dokumen" });
  for (let turn = 0; turn < 20; turn++) await new Promise((done) => setTimeout(done));
  expect(drawn).toBeLessThan(5);
});
