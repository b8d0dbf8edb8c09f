import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { InboxFeedback } from "@/api/types.gen";
import { WorkspaceMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showWhole } from "@/test/show";
import { Toasts } from "@/ui/Toasts";
import { Concealed } from "./Concealed";
import type { Concealable } from "./conceal";

const INPUT: InboxFeedback = {
  feedback: {
    id: "m1",
    forumId: "f",
    components: [],
    kind: "SUGGESTION",
    text: "Telepon Budi 0812 saja",
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
  },
  receiptNumber: "7K3M-Q2XK",
  forum: { id: "f", slug: "forum", title: "Forum" },
  reports: [],
  handling: { draftBy: [], assignmentVersion: 0, readBy: [], unread: false },
  version: 3,
};

const CONCEALED: InboxFeedback = {
  ...INPUT,
  feedback: {
    ...INPUT.feedback,
    text: "Telepon [disamarkan: memuat data pribadi orang] saja",
    concealed: [{ reason: "PERSONAL_DATA", parts: 1, at: "2026-11-21T02:41:00Z" }],
  },
};

const ANSWERED: InboxFeedback = {
  ...INPUT,
  feedback: {
    ...INPUT.feedback,
    state: "ANSWERED",
    response: {
      id: "r1",
      forumId: "f",
      outcome: "ACCEPTED",
      text: "Hubungi Budi 0812 saja",
      noChangeReason: "Budi sudah di loket",
      changes: [],
      respondedAt: "2026-11-22T02:41:00Z",
      unitName: "Loka Contoh",
      feedbackCount: 1,
      followUpIds: [],
    },
  },
};

function shown(input: InboxFeedback, mayAct = true, of: Concealable = "input") {
  return showWhole(
    <WorkspaceMessages>
      <Concealed input={input} of={of} zone="Asia/Jakarta" mayAct={mayAct} />
      <Toasts />
    </WorkspaceMessages>,
  );
}

test("words are picked with the keyboard, seen before, and concealed as one part for a reason", async () => {
  const sent: unknown[] = [];
  server.use(
    http.post("*/api/v1/feedback/m1/concealment", async ({ request }) => {
      sent.push(request.headers.get("If-Match"), await request.json());
      return HttpResponse.json(CONCEALED);
    }),
  );
  await shown(INPUT);
  await userEvent.click(await screen.findByRole("button", { name: "Samarkan bagian" }));
  const conceal = () => screen.getAllByRole("button", { name: "Samarkan bagian" }).at(-1) as HTMLElement;
  expect(screen.getByText("Belum ada kata yang dipilih.")).toBeVisible();

  screen.getByRole("button", { name: "Telepon" }).focus();
  await userEvent.keyboard("{ArrowRight} {ArrowRight} ");
  expect(screen.getByRole("button", { name: "Budi" })).toHaveAttribute("aria-pressed", "true");
  expect(screen.getByText("1 bagian dipilih.")).toBeVisible();
  expect(screen.getByText("[disamarkan]")).toBeVisible();

  await userEvent.click(conceal());
  expect(screen.getByText("Pilih satu alasan.")).toBeVisible();
  await userEvent.click(screen.getByRole("radio", { name: "memuat data pribadi orang" }));
  await userEvent.click(conceal());
  expect(await screen.findByText("1 bagian disamarkan.")).toBeVisible();
  expect(sent).toEqual(['"3"', { reason: "PERSONAL_DATA", spans: [{ of: "TEXT", from: 8, to: 17 }] }]);
});

test("nothing picked is not sent", async () => {
  await shown(INPUT);
  await userEvent.click(await screen.findByRole("button", { name: "Samarkan bagian" }));
  await userEvent.click(screen.getByRole("radio", { name: "memuat data pribadi orang" }));
  await userEvent.click(screen.getAllByRole("button", { name: "Samarkan bagian" }).at(-1) as HTMLElement);
  expect(screen.getByText("Belum ada kata yang dipilih.")).toHaveClass("refused");
});

test("the original is read for a purpose", async () => {
  const sent: unknown[] = [];
  server.use(
    http.post("*/api/v1/feedback/m1/original-reading", async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({
        items: [{ text: "Telepon Budi 0812 saja", writtenAt: "2026-11-20T02:41:00Z" }],
      });
    }),
  );
  await shown(CONCEALED);
  expect(await screen.findByText(/1 bagian disamarkan .*karena/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Baca teks asli" }));
  await userEvent.click(screen.getByRole("button", { name: "Baca" }));
  expect(screen.getByText("Pilih keperluannya.")).toBeVisible();
  await userEvent.click(screen.getByRole("radio", { name: "atas permintaan penulisnya" }));
  await userEvent.click(screen.getByRole("button", { name: "Baca" }));
  expect(await screen.findByText("Telepon Budi 0812 saja")).toBeVisible();
  expect(sent).toEqual([{ purpose: "GIVER" }]);
  await userEvent.click(screen.getByRole("button", { name: "Selesai membaca" }));
  expect(screen.queryByText("Telepon Budi 0812 saja")).toBeNull();
});

test("all of it is shown again", async () => {
  server.use(http.post("*/api/v1/feedback/m1/revelation", () => HttpResponse.json(INPUT)));
  await shown(CONCEALED);
  await userEvent.click(await screen.findByRole("button", { name: "Tampilkan bagian lagi" }));
  expect(await screen.findByText("Semua bagian tampil lagi.")).toBeVisible();
});

test("who may not moderate reads only what is concealed and why", async () => {
  await shown(CONCEALED, false);
  expect(await screen.findByText(/1 bagian disamarkan .*karena/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Samarkan bagian" })).toBeNull();
});

test("parts of the answer and of why nothing changes are concealed, read under lock, and shown again", async () => {
  const marked = structuredClone(ANSWERED);
  Object.assign(marked.feedback.response ?? {}, {
    concealed: [{ reason: "PERSONAL_DATA", parts: 2, at: "2026-11-23T02:41:00Z" }],
  });
  const sent: unknown[] = [];
  server.use(
    http.post("*/api/v1/feedback/m1/answer-concealment", async ({ request }) => {
      sent.push(request.headers.get("If-Match"), await request.json());
      return HttpResponse.json(marked);
    }),
    http.post("*/api/v1/feedback/m1/answer-original-reading", () =>
      HttpResponse.json({ text: "Hubungi Budi 0812 saja", respondedAt: "2026-11-22T02:41:00Z" }),
    ),
    http.post("*/api/v1/feedback/m1/answer-revelation", () => HttpResponse.json(ANSWERED)),
  );
  const { unmount } = await shown(ANSWERED, true, "answer");
  await userEvent.click(await screen.findByRole("button", { name: "Samarkan bagian tanggapan" }));
  const [said, why] = screen.getAllByRole("button", { name: "Budi" });
  said?.focus();
  await userEvent.keyboard(" {ArrowRight} ");
  await userEvent.click(why as HTMLElement);
  await userEvent.click(screen.getByRole("radio", { name: "memuat data pribadi orang" }));
  await userEvent.click(
    screen.getAllByRole("button", { name: "Samarkan bagian tanggapan" }).at(-1) as HTMLElement,
  );
  expect(await screen.findByText("2 bagian disamarkan.")).toBeVisible();
  expect(sent).toEqual([
    '"3"',
    {
      reason: "PERSONAL_DATA",
      spans: [
        { of: "TEXT", from: 8, to: 17 },
        { of: "NO_CHANGE_REASON", from: 0, to: 4 },
      ],
    },
  ]);
  unmount();

  await shown(marked, true, "answer");
  await userEvent.click(await screen.findByRole("button", { name: "Baca tanggapan asli" }));
  await userEvent.click(screen.getByRole("radio", { name: "memeriksa kembali penyamaran" }));
  await userEvent.click(screen.getByRole("button", { name: "Baca" }));
  expect(await screen.findByText("Hubungi Budi 0812 saja")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Selesai membaca" }));
  await userEvent.click(screen.getByRole("button", { name: "Tampilkan bagian tanggapan lagi" }));
  expect(await screen.findByText("Semua bagian tampil lagi.")).toBeVisible();
});

const OBJECTED: InboxFeedback = {
  ...ANSWERED,
  feedback: {
    ...ANSWERED.feedback,
    messages: [
      { id: "t1", official: true, text: "Loket mana?", writtenAt: "2026-11-20T03:41:00Z" },
      { id: "t2", official: false, answersId: "t1", text: "Loket Budi", writtenAt: "2026-11-20T04:41:00Z" },
    ],
    objection: {
      text: "Budi [disamarkan: memuat data pribadi orang] lagi",
      madeAt: "2026-11-23T02:41:00Z",
      concealed: [{ reason: "PERSONAL_DATA", parts: 1, at: "2026-11-24T02:41:00Z" }],
    },
  },
};

test("parts of a reply are concealed, named by its message", async () => {
  const sent: unknown[] = [];
  server.use(
    http.post("*/api/v1/feedback/m1/exchange-concealment", async ({ request }) => {
      sent.push(request.headers.get("If-Match"), await request.json());
      return HttpResponse.json(OBJECTED);
    }),
  );
  await shown(OBJECTED, true, { kind: "REPLY", messageId: "t2" });
  await userEvent.click(await screen.findByRole("button", { name: "Samarkan bagian jawaban penulis" }));
  await userEvent.click(screen.getByRole("button", { name: "Budi" }));
  await userEvent.click(screen.getByRole("radio", { name: "memuat data pribadi orang" }));
  await userEvent.click(
    screen.getAllByRole("button", { name: "Samarkan bagian jawaban penulis" }).at(-1) as HTMLElement,
  );
  expect(await screen.findByText("1 bagian disamarkan.")).toBeVisible();
  expect(sent).toEqual([
    '"3"',
    {
      kind: "REPLY",
      messageId: "t2",
      reason: "PERSONAL_DATA",
      spans: [{ of: "TEXT", from: 6, to: 10 }],
    },
  ]);
});

test("an objection is shown again whole, and its original is read for a purpose", async () => {
  const sent: unknown[] = [];
  server.use(
    http.post("*/api/v1/feedback/m1/exchange-revelation", async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(OBJECTED);
    }),
    http.post("*/api/v1/feedback/m1/exchange-original-reading", async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ text: "Budi 0812 lagi", writtenAt: "2026-11-23T02:41:00Z" });
    }),
  );
  await shown(OBJECTED, true, { kind: "OBJECTION" });
  await userEvent.click(await screen.findByRole("button", { name: "Baca keberatan yang asli" }));
  await userEvent.click(screen.getByRole("radio", { name: "menyiapkan tanggapan" }));
  await userEvent.click(screen.getByRole("button", { name: "Baca" }));
  expect(await screen.findByText("Budi 0812 lagi")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Selesai membaca" }));
  await userEvent.click(screen.getByRole("button", { name: "Tampilkan bagian keberatan lagi" }));
  expect(await screen.findByText("Semua bagian tampil lagi.")).toBeVisible();
  expect(sent).toEqual([{ kind: "OBJECTION", purpose: "ANSWER" }, { kind: "OBJECTION" }]);
});
