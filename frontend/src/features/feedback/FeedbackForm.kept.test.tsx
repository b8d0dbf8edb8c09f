import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { useReducer } from "react";
import type { FeedbackSubmission, Receipt } from "@/api/types.gen";
import { keepDraft, keptDraft } from "@/device/drafts";
import { easyChallenge } from "@/test/challenge";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { draftName, type FeedbackDraft, type Target } from "./feedbackDraft";
import { GiveFeedback } from "./GiveFeedback";
import { keepSent, sentElsewhere } from "./sentMeanwhile";

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

/** A service that does with each input what it is told to do next: take it, be away, or take it and its answer gets lost. */
function serviceThat(...does: ("takes" | "is away" | "loses its answer")[]) {
  const sent: { key: string | null; text: string }[] = [];
  server.use(
    http.post<never, FeedbackSubmission>(SEND, async ({ request }) => {
      sent.push({ key: request.headers.get("Idempotency-Key"), text: (await request.json()).text });
      return (does.shift() ?? "takes") === "takes"
        ? HttpResponse.json(receipt, { status: 201 })
        : HttpResponse.error();
    }),
  );
  return sent;
}

/** A service that takes everything, but answers the first only when it is told to. */
function slowService() {
  let asked = () => {};
  let answer = () => {};
  const isAsked = new Promise<void>((now) => {
    asked = now;
  });
  const mayAnswer = new Promise<void>((now) => {
    answer = now;
  });
  server.use(
    http.post(SEND, async () => {
      asked();
      await mayAnswer;
      return HttpResponse.json(receipt, { status: 201 });
    }),
  );
  return { asked: () => isAsked, answer: () => answer() };
}

/** A forum of its own, so that no test meets another's draft. */
function newTarget(): Target {
  return { forumId: `kept-${++forums}`, forumSlug: "forum" };
}

async function open(target: Target, lateHours = 24) {
  const onReceived = vi.fn();
  function Page() {
    const [, renderAgain] = useReducer((times: number) => times + 1, 0);
    return (
      <>
        <GiveFeedback
          target={target}
          isOpen
          lateHours={lateHours}
          onClosed={() => {}}
          onReceived={(received) => onReceived(received)}
        />
        <button type="button" onClick={renderAgain}>
          Draw again
        </button>
      </>
    );
  }
  const { unmount } = await showAt("/", <Page />);
  await screen.findByRole("form");
  return { close: unmount, onReceived };
}

const text = () => screen.getByLabelText("Masukan Anda");
const write = (words: string) => fireEvent.change(text(), { target: { value: words } });
const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));
const onDevice = (target: Target) => keptDraft<FeedbackDraft>(draftName(target));

async function send(words: string) {
  fireEvent.click(screen.getByRole("radio", { name: "Saran" }));
  write(words);
  await press("Kirim masukan");
}

test("words changed after a failed send are there on return, and none go out by themselves", async () => {
  const target = newTarget();
  const sent = serviceThat("is away");
  const first = await open(target);
  await send("lama");
  await press("Ubah tulisan");
  write("baru");
  await waitFor(async () => expect((await onDevice(target))?.fields.text).toBe("baru"));
  first.close();

  const { onReceived } = await open(target);

  expect(text()).toHaveValue("baru");
  await press("Draw again");
  await press("Kirim masukan");
  await waitFor(() => expect(onReceived).toHaveBeenCalled());
  expect(sent.map(({ text }) => text)).toEqual(["lama", "baru"]);
});

test("the focus goes on to how sending goes, and back to the words", async () => {
  const target = newTarget();
  serviceThat("is away");
  await open(target);
  await send("dengan papan ketik");
  await waitFor(() => expect(screen.getByRole("status").parentElement).toHaveFocus());
  await press("Ubah tulisan");
  await waitFor(() => expect(text()).toHaveFocus());
});

test("who takes an input back to change it has not confirmed it any more", async () => {
  const target = newTarget();
  const sent = serviceThat("is away");
  const first = await open(target);
  await send("belum selesai");
  await press("Ubah tulisan");
  await waitFor(async () => expect((await onDevice(target))?.attempt).toBeUndefined());
  first.close();

  const { onReceived } = await open(target);
  await press("Kirim masukan");

  await waitFor(() => expect(onReceived).toHaveBeenCalled());
  expect(sent).toHaveLength(2);
  expect(sent[1]).toEqual(sent[0]);
});

test("drawing the page again does not send again what was taken up and then changed", async () => {
  const target = newTarget();
  const sent = serviceThat("is away", "is away");
  const first = await open(target);
  await send("lama");
  await screen.findByRole("button", { name: "Ubah tulisan" });
  first.close();
  await open(target);
  await press("Ubah tulisan");
  write("baru");

  await press("Draw again");

  expect(screen.getByRole("button", { name: "Kirim masukan" })).toBeEnabled();
  expect(sent.map(({ text }) => text)).toEqual(["lama", "lama"]);
});

test("other words are another input; the first words again are the first input again", async () => {
  const target = newTarget();
  const sent = serviceThat("loses its answer", "loses its answer", "takes");
  const { onReceived } = await open(target);
  await send("satu");
  await press("Ubah tulisan");
  await send("dua");
  await press("Ubah tulisan");
  await send("satu");

  await waitFor(() => expect(onReceived).toHaveBeenCalled());
  expect(sent.map(({ text }) => text)).toEqual(["satu", "dua", "satu"]);
  expect(sent[1]?.key).not.toBe(sent[0]?.key);
  expect(sent[2]?.key).toBe(sent[0]?.key);
});

test("newer words on the device are not forgotten when earlier ones arrive", async () => {
  const target = newTarget();
  const service = slowService();
  const { onReceived } = await open(target);
  await send("lama");
  await service.asked();
  // The same form in another tab.
  const { attempt, ...draft } = (await onDevice(target)) as FeedbackDraft;
  await keepDraft(draftName(target), { ...draft, fields: { ...draft.fields, text: "baru" } });

  service.answer();

  await waitFor(() => expect(onReceived).toHaveBeenCalled());
  expect((await onDevice(target))?.fields.text).toBe("baru");
});

test("who leaves while an input is on its way is not called back, and finds it on return", async () => {
  const target = newTarget();
  const service = slowService();
  const first = await open(target);
  await send("di jalan");
  await service.asked();
  first.close();
  service.answer();

  const again = await open(target);

  await waitFor(() => expect(again.onReceived).toHaveBeenCalledWith(receipt));
  expect(first.onReceived).not.toHaveBeenCalled();
});

test("an input confirmed without a network is on the device as one to be sent", async () => {
  const target = newTarget();
  const sent = serviceThat("takes");
  server.use(http.get("*/api/v1/challenges", () => HttpResponse.error()));
  const first = await open(target);
  await send("tanpa sinyal");
  await screen.findByRole("button", { name: "Ubah tulisan" });
  first.close();
  server.use(easyChallenge);

  const { onReceived } = await open(target);

  await waitFor(() => expect(onReceived).toHaveBeenCalled());
  expect(sent.map(({ text }) => text)).toEqual(["tanpa sinyal"]);
});

test("the last letter typed is on the device, also when one leaves at once", async () => {
  const target = newTarget();
  const { close } = await open(target);
  write("sampai huruf terakhir");
  close();
  await waitFor(async () => expect((await onDevice(target))?.fields.text).toBe("sampai huruf terakhir"));
});

test("who waits is told what happens when the page is closed, and what does not where nothing is kept", async () => {
  serviceThat("is away", "is away", "is away");
  const first = await open(newTarget());
  await send("menunggu");
  expect(
    await screen.findByText(/tetap tersimpan di perangkat ini dan dikirim saat jaringan kembali/),
  ).toBeVisible();
  expect(await screen.findByText(/masih diterima sampai 24 jam sesudahnya/)).toBeVisible();
  first.close();
  const strict = await open(newTarget(), 0);
  await send("menunggu");
  expect(await screen.findByText(/Sesudah masa masukan berakhir, masukan tidak diterima lagi/)).toBeVisible();
  strict.close();

  const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  await open(newTarget());
  await send("menunggu");
  expect(await screen.findByText(/Perangkat ini tidak mau menyimpan/)).toBeVisible();
  expect(screen.queryByText(/tetap tersimpan di perangkat ini|jam sesudahnya/)).toBeNull();
  put.mockRestore();
});

test("who stops while another still sends it is not brought to a receipt, and it goes on lying there", async () => {
  const target = newTarget();
  let free = () => {};
  vi.stubGlobal("navigator", {
    ...navigator,
    onLine: true,
    clipboard: navigator.clipboard,
    locks: {
      request: async (_: string, { signal }: { signal: AbortSignal }, act: () => Promise<unknown>) => {
        await new Promise<void>((resolve, reject) => {
          free = resolve;
          signal.addEventListener("abort", () => reject(signal.reason));
        });
        return act();
      },
    },
  });
  serviceThat("takes");
  const { onReceived, close } = await open(target);
  await send("sedang dikirim di tempat lain");
  await waitFor(async () => expect((await onDevice(target))?.attempt).toBeDefined());
  const key = (await onDevice(target))?.attempt?.key ?? "";
  await keepSent({ receipt, key, target, text: "sedang dikirim di tempat lain" });

  close();
  free();

  await new Promise((later) => setTimeout(later, 50));
  expect(onReceived).not.toHaveBeenCalled();
  expect(await sentElsewhere(key)).toMatchObject({ receipt });
  vi.unstubAllGlobals();
});
