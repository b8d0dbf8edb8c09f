import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { AnswerDraft, DraftedAnswer, InboxFeedback } from "@/api/types.gen";
import { keepDraft, keptDraft } from "@/device/drafts";
import { WorkspaceMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { AnswerForm } from "./AnswerForm";

let place = 0;

function input(): InboxFeedback {
  place += 1;
  return {
    feedback: {
      id: `draft-${place}`,
      forumId: "f",
      components: [],
      kind: "SUGGESTION",
      text: "Antre lama.",
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
    },
    receiptNumber: "7K3M-Q2XK",
    forum: { id: "f", slug: "forum", title: "Forum" },
    reports: [],
    handling: { draftBy: [], assignmentVersion: 0, readBy: [], unread: false },
    version: 0,
  };
}

function draft(more: Partial<AnswerDraft> = {}): AnswerDraft {
  return { feedbackId: "x", author: "Siti", own: true, version: 0, ...more };
}

const saved = (text: string, version = 3) =>
  draft({ answer: { text }, writtenAt: "2026-11-26T02:00:00Z", version });

function reads(own: AnswerDraft, others: AnswerDraft[] = []) {
  return http.get("*/api/v1/feedback/:id/answer-drafts", () => HttpResponse.json({ own, others }));
}

/** Keeps what the page sends of an input, with the version it named. A form that was left before may still be sending. */
function keeps(sent: unknown[], one: InboxFeedback) {
  return http.put(`*/api/v1/feedback/${one.feedback.id}/answer-drafts/own`, async ({ request }) => {
    const answer = (await request.json()) as DraftedAnswer;
    const seen = Number(request.headers.get("If-Match")?.replaceAll('"', ""));
    sent.push([seen, answer]);
    return HttpResponse.json(draft({ answer, writtenAt: new Date().toISOString(), version: seen + 1 }));
  });
}

function form(one: InboxFeedback, onAnswered = () => {}) {
  return showAt(
    "/",
    <WorkspaceMessages>
      <AnswerForm
        unitId="u"
        author="siti"
        zone="Asia/Jakarta"
        inputs={[one]}
        onAnswered={onAnswered}
        onRefused={() => {}}
      />
    </WorkspaceMessages>,
  );
}

const box = () => screen.findByRole("textbox", { name: /jawaban/i });
const name = (one: InboxFeedback) => `jawaban/siti/${one.feedback.id}`;

test("what is typed goes to the service once the typing rests, and on from there", async () => {
  const one = input();
  const sent: unknown[] = [];
  server.use(reads(saved("Akan kami")), keeps(sent, one));
  await form(one);

  expect(await box()).toHaveValue("Akan kami");
  await userEvent.type(await box(), " ubah.");
  expect(screen.getByText("Menyimpan draf")).toBeVisible();
  await waitFor(() => expect(sent).toEqual([[3, { text: "Akan kami ubah." }]]), { timeout: 3000 });
  expect(await screen.findByText(/Draf tersimpan \d\d\.\d\d/)).toBeVisible();
});

test("shows both texts where another window has saved another one, and sends the one that is chosen", async () => {
  const one = input();
  const sent: unknown[] = [];
  server.use(reads(saved("Dari jendela lain.")), keeps(sent, one));
  await keepDraft(name(one), {
    text: "Dari sini.",
    redirectChannel: "",
    trackingId: "",
    changes: [],
    seen: { version: 1, answer: { text: "Semula." } },
  });
  await form(one);

  expect(await screen.findByText(/menulis jawaban lain/)).toBeVisible();
  expect(screen.getByText("Dari jendela lain.")).toBeVisible();
  expect(await box()).toHaveValue("Dari sini.");
  await userEvent.click(screen.getByRole("button", { name: "Pakai yang di sini" }));
  await waitFor(() => expect(sent).toEqual([[3, { text: "Dari sini." }]]), { timeout: 3000 });
  expect(screen.queryByText(/menulis jawaban lain/)).not.toBeInTheDocument();
});

test("learns of another window while it writes, and takes its text", async () => {
  server.use(
    reads(draft()),
    http.put("*/api/v1/feedback/:id/answer-drafts/own", () =>
      HttpResponse.json(problem(412, "changed-meanwhile", { current: saved("Lebih dulu.", 5) }), {
        status: 412,
      }),
    ),
  );
  await form(input());

  await userEvent.type(await box(), "Kemudian.");
  expect(await screen.findByText(/menulis jawaban lain/, undefined, { timeout: 3000 })).toBeVisible();
  expect(await box()).toHaveValue("Kemudian.");
  await userEvent.click(screen.getByRole("button", { name: "Pakai yang tersimpan" }));
  expect(await box()).toHaveValue("Lebih dulu.");
});

test("keeps it on the device while the service does not answer", async () => {
  const one = input();
  server.use(
    http.get("*/api/v1/feedback/:id/answer-drafts", () => HttpResponse.error()),
    http.put("*/api/v1/feedback/:id/answer-drafts/own", () => HttpResponse.error()),
  );
  await form(one);

  await userEvent.type(await box(), "Tanpa jaringan.");
  expect(await screen.findByText("Draf tersimpan di perangkat ini")).toBeVisible();
  expect(await keptDraft(name(one))).toMatchObject({ text: "Tanpa jaringan." });
});

test("shows what colleagues write, to be copied where one has written nothing", async () => {
  const theirs = { ...saved("Tulisan rekan."), author: "Budi", own: false };
  const one = input();
  server.use(reads(draft(), [theirs]), keeps([], one));
  await form(one);

  await userEvent.click(await screen.findByText(/Draf oleh/));
  await userEvent.click(screen.getByRole("button", { name: "Salin ke jawaban saya" }));
  expect(await box()).toHaveValue("Tulisan rekan.");
  expect(screen.queryByRole("button", { name: "Salin ke jawaban saya" })).not.toBeInTheDocument();
});

test("a save that is on its way when the form is left takes nothing away that is written since", async () => {
  const one = input();
  let isAsked = false;
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  server.use(
    reads(draft()),
    http.put(`*/api/v1/feedback/${one.feedback.id}/answer-drafts/own`, async () => {
      isAsked = true;
      await arrived;
      return HttpResponse.json(saved("Akan kami ubah.", 1));
    }),
  );
  const { unmount } = await form(one);
  await userEvent.type(await box(), "Akan kami ubah.");
  unmount();
  await waitFor(() => expect(isAsked).toBe(true));
  const since = { text: "Lain lagi.", redirectChannel: "", trackingId: "", changes: [] };
  await keepDraft(name(one), since);
  arrive();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await keptDraft(name(one))).toMatchObject(since);
});

test("what was saved when the form was left is on the device no more", async () => {
  const one = input();
  const sent: unknown[] = [];
  server.use(reads(draft()), keeps(sent, one));
  const { unmount } = await form(one);
  await userEvent.type(await box(), "Akan kami ubah.");
  unmount();
  await waitFor(() => expect(sent).toEqual([[0, { text: "Akan kami ubah." }]]));
  await waitFor(async () => expect(await keptDraft(name(one))).toBeUndefined());
});

test("a published answer leaves no draft behind", async () => {
  const one = input();
  const sent: unknown[] = [];
  const answered = vi.fn();
  server.use(
    reads(saved("Sudah begitu.")),
    keeps(sent, one),
    http.post("*/api/v1/responses", () => HttpResponse.json({}, { status: 201 })),
  );
  await form(one, answered);

  await userEvent.type(await box(), " Terima kasih.");
  await userEvent.click(screen.getByRole("radio", { name: /diterima$/i }));
  await userEvent.click(screen.getByRole("button", { name: /Terbitkan|Kirim/ }));
  await waitFor(() => expect(answered).toHaveBeenCalled());
  expect(await keptDraft(name(one))).toBeUndefined();
  expect(sent).toEqual([]);
});

test("puts a template of the unit behind what is written, filled in from the input", async () => {
  const one = input();
  const template = { id: "t", title: "Terima kasih", text: "Masukan {nomor} kami terima.", version: 0 };
  server.use(
    reads(saved("Benar.")),
    keeps([], one),
    http.get("*/api/v1/answer-templates", () => HttpResponse.json({ items: [template] })),
  );
  await form(one);

  await userEvent.selectOptions(
    await screen.findByRole("combobox", { name: "Pakai templat" }),
    "Terima kasih",
  );
  expect(await box()).toHaveValue("Benar.\n\nMasukan 7K3M-Q2XK kami terima.");
});

test("one answer is published once, however often one presses while its draft is being saved", async () => {
  const one = input();
  const published: unknown[] = [];
  server.use(
    reads(draft()),
    keeps([], one),
    http.post("*/api/v1/responses", async ({ request }) => {
      published.push(await request.json());
      return HttpResponse.json({ id: "r" }, { status: 201 });
    }),
  );
  await form(one);
  await userEvent.click(await screen.findByRole("radio", { name: "Diterima" }));
  await userEvent.type(await box(), "Kami tambah loket.");
  await userEvent.keyboard("{Control>}{Enter}{Enter}{/Control}");
  await userEvent.click(screen.getByRole("button", { name: /Terbitkan/ }));

  await waitFor(() => expect(published).toMatchObject([{ feedbackIds: [one.feedback.id], versions: [0] }]));
  await waitFor(async () => expect(await keptDraft(name(one))).toBeUndefined());
  expect(published).toHaveLength(1);
});

const MINE: Partial<AnswerDraft["answer"]> = { outcome: "ACCEPTED", text: "Kami tambah loket." };

test.each([
  ["on the device", true],
  ["with the service", false],
])(
  "an answer that somebody else has published since one's draft %s is read before it is replaced",
  async (_, isHere) => {
    const one = input();
    const published: { versions: number[] }[] = [];
    const own = draft({ answer: MINE as DraftedAnswer, writtenAt: "2026-11-26T02:00:00Z", version: 3 });
    server.use(
      reads(isHere ? draft() : own),
      keeps([], one),
      http.post("*/api/v1/responses", async ({ request }) => {
        published.push((await request.json()) as { versions: number[] });
        return HttpResponse.json({ id: "r" }, { status: 201 });
      }),
    );
    if (isHere) {
      const begunOn = JSON.stringify(["Antre lama.", null]);
      await keepDraft(name(one), {
        ...MINE,
        redirectChannel: "",
        trackingId: "",
        changes: [],
        read: begunOn,
      });
    }
    const response = {
      id: "theirs",
      outcome: "REJECTED",
      text: "Tidak bisa.",
      changes: [],
      respondedAt: "2026-11-27T02:00:00Z",
    } as unknown as NonNullable<InboxFeedback["feedback"]["response"]>;
    await form({ ...one, version: 7, feedback: { ...one.feedback, response } });

    expect(await screen.findByText(/dijawab atau diperbaiki orang lain/)).toBeVisible();
    expect(await box()).toHaveValue("Kami tambah loket.");
    expect(screen.getByRole("button", { name: /Terbitkan/ })).toBeDisabled();
    await userEvent.click(screen.getByRole("button", { name: "Sudah saya baca, lanjutkan" }));
    await userEvent.click(await screen.findByRole("button", { name: /Terbitkan/ }));
    await waitFor(() => expect(published).toMatchObject([{ versions: [7] }]));
  },
);
