import { useLocation } from "@tanstack/react-router";
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import type { Live } from "@/api/types.gen";
import { forgetDraft, keepDraft, keptDraft, keptDrafts } from "@/device/drafts";
import { keepPass, type Pass } from "@/device/passes";
import { MeetingMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { LivePage } from "./LivePage";
import { live, OPEN_POLL, QUESTION, SESSION, SESSION_ID, STANDARDS } from "./liveFixture";
import { BLANK, draftName, ownName, voteName } from "./question";
import { passFragment } from "./usePass";

const HOLDER: Pass = { kind: "ATTENDANCE", number: "7K3M-Q2XK", secret: "rahasia" };
const PASS = passFragment(HOLDER);
const ASKED = {
  questionId: "q9",
  state: "WAITING",
  receipt: {
    number: "4W8P-T1ZF",
    secret: "kunci",
    feedbackId: "m9",
    submittedAt: "2026-11-26T02:10:00Z",
    statusPath: "/tanda-terima/4W8P-T1ZF",
  },
};

/** What the service says now of a session that only answers questions, as behind a node that has too many listeners. */
function servicing(first: Live) {
  let now = first;
  const asked = { etags: [] as (string | null)[] };
  server.use(
    http.get(`*/api/v1/sessions/${SESSION_ID}/live`, ({ request }) => {
      const known = request.headers.get("If-None-Match");
      asked.etags.push(known);
      const etag = `"${now.revision}"`;
      return known === etag
        ? new HttpResponse(null, { status: 304 })
        : HttpResponse.json(now, { headers: { ETag: etag } });
    }),
    http.get(`*/api/v1/sessions/${SESSION_ID}/live/mine`, () =>
      HttpResponse.json({ supported: [], voted: [] }),
    ),
  );
  return {
    asked,
    becomes: (next: Live) => {
      now = next;
    },
  };
}

function AtItsAddress() {
  const fragment = useLocation({ select: ({ hash }) => hash });
  return (
    <Suspense>
      <MeetingMessages>
        <LivePage
          session={SESSION}
          standards={STANDARDS}
          fragment={fragment}
          text={() => <p>Paling lama tiga hari kerja</p>}
        />
      </MeetingMessages>
    </Suspense>
  );
}

async function shown(fragment = "") {
  return await act(() => showAt(`/#${fragment}`, <AtItsAddress />));
}

afterEach(async () => {
  const names = [
    draftName(SESSION_ID, HOLDER),
    ownName(SESSION_ID, HOLDER),
    voteName(SESSION_ID, HOLDER, "p1"),
  ];
  await Promise.all([...names, `langsung/${SESSION_ID}/kunci`].map((name) => forgetDraft(name)));
});

test("without a stream the page asks again, names what it knows, and shows what has changed", async () => {
  const service = servicing(live());
  await shown();
  expect(await screen.findByText("Pembahasan SP-01")).toBeVisible();
  expect(await screen.findByText("Diperbarui setiap beberapa detik")).toBeVisible();
  service.becomes(live({ revision: 2, stage: { agendaItem: 1 } }));
  expect(await screen.findByText("Waspada resistensi antimikroba", {}, { timeout: 10_000 })).toBeVisible();
  expect(service.asked.etags).toContain('"1"');
});

test("who has nothing to show reads, and is told how to take part", async () => {
  servicing(live({ questions: [QUESTION], polls: [OPEN_POLL] }));
  await shown();
  expect(await screen.findByText("Paling lama tiga hari kerja")).toBeVisible();
  expect(await screen.findByRole("heading", { name: /Agar dapat bertanya/ })).toBeVisible();
  expect(screen.getByText("Sejak kapan dihitung?")).toBeVisible();
  expect(screen.queryByRole("button", { name: /Dukung|Kirim/ })).toBeNull();
  expect(screen.queryByRole("radio")).toBeNull();
});

test("a pass that the service does not take is told so, and nothing is offered in vain", async () => {
  servicing(live({ questions: [QUESTION] }));
  server.use(
    http.get(`*/api/v1/sessions/${SESSION_ID}/live/mine`, () =>
      HttpResponse.json(problem(403, "attendance-needed", { detail: "Catat kehadiran Anda dulu." }), {
        status: 403,
      }),
    ),
  );
  await shown("TICKET.7K3M-Q2XK.rahasia");
  expect(await screen.findByText("Catat kehadiran Anda dulu.")).toBeVisible();
  expect(screen.queryByLabelText("Pertanyaan atau usulan Anda")).toBeNull();
  expect(screen.queryByRole("button", { name: /Dukung/ })).toBeNull();
});

test("where it is not known what one has done already, one may ask all the same, and is told to try again", async () => {
  servicing(live({ questions: [QUESTION], polls: [OPEN_POLL] }));
  const path = `*/api/v1/sessions/${SESSION_ID}/live/mine`;
  let status = 429;
  server.use(
    http.get(path, () =>
      HttpResponse.json(problem(status, "too-many-requests", { detail: "Coba sebentar lagi." }), { status }),
    ),
  );
  await shown(PASS);
  expect(await screen.findByText("Coba sebentar lagi.")).toBeVisible();
  expect(screen.getByLabelText("Pertanyaan atau usulan Anda")).toBeVisible();
  expect(screen.getByText(OPEN_POLL.question)).toBeVisible();
  expect(screen.queryByRole("heading", { name: /Agar dapat bertanya/ })).toBeNull();

  status = 503;
  await userEvent.click(screen.getByRole("button", { name: "Coba lagi" }));
  expect(await screen.findByText(/Gangguan di pihak kami/)).toBeVisible();
  servicing(live({ questions: [QUESTION], polls: [OPEN_POLL] }));
  await userEvent.click(screen.getByRole("button", { name: "Coba lagi" }));
  expect(await screen.findByRole("radio", { name: "Cukup" })).toBeVisible();
  expect(screen.getByRole("button", { name: /^Dukung/ })).toBeVisible();
});

test("a question that does not arrive stays, goes again under its key, and its receipt stays on the device", async () => {
  servicing(live());
  const keys: (string | null)[] = [];
  const said: unknown[] = [];
  server.use(
    http.post(`*/api/v1/sessions/${SESSION_ID}/live/questions`, async ({ request }) => {
      keys.push(request.headers.get("Idempotency-Key"));
      said.push(await request.json(), request.headers.get("Attendance-Secret"));
      return keys.length === 1
        ? HttpResponse.json(problem(503, "unavailable"), { status: 503 })
        : HttpResponse.json(ASKED, { status: 201 });
    }),
  );
  await shown(PASS);
  const field = await screen.findByLabelText("Pertanyaan atau usulan Anda");
  await userEvent.type(field, "Dihitung sejak kapan?");
  expect(await keptDraft(draftName(SESSION_ID, HOLDER))).toMatchObject({ text: "Dihitung sejak kapan?" });
  await userEvent.click(screen.getByRole("button", { name: "Kirim pertanyaan" }));
  expect(await screen.findByText(/Belum terkirim\. Tulisan Anda tersimpan/)).toBeVisible();
  expect(field).toHaveValue("Dihitung sejak kapan?");
  expect(await keptDraft(draftName(SESSION_ID, HOLDER))).toMatchObject({ sending: true });

  expect(
    await screen.findByText("Pertanyaan Anda sudah kami terima.", {}, { timeout: 10_000 }),
  ).toBeVisible();
  expect(new Set(keys).size).toBe(1);
  expect(said.slice(0, 2)).toEqual([
    {
      text: "Dihitung sejak kapan?",
      showName: false,
      standardId: STANDARDS[0]?.standardId,
      component: "SD3",
    },
    "rahasia",
  ]);
  expect(screen.getByRole("link", { name: /Buka tanda terima/ })).toHaveAttribute(
    "href",
    "/tanda-terima/4W8P-T1ZF#kunci",
  );
  expect(await keptDraft(draftName(SESSION_ID, HOLDER))).toBeUndefined();
  expect(await keptDraft(ownName(SESSION_ID, HOLDER))).toMatchObject([{ number: "4W8P-T1ZF" }]);
});

test("who wishes says what it is and who asks, and is asked for the name once only", async () => {
  servicing(live());
  const said: unknown[] = [];
  server.use(
    http.post(`*/api/v1/sessions/${SESSION_ID}/live/questions`, async ({ request }) => {
      said.push(await request.json());
      return HttpResponse.json(ASKED, { status: 201 });
    }),
  );
  await shown(PASS);
  const field = await screen.findByLabelText("Pertanyaan atau usulan Anda");
  await userEvent.type(field, "Tambah loket");
  await userEvent.click(screen.getByRole("radio", { name: "Saran" }));
  await userEvent.click(screen.getByText("Nama Anda (boleh dikosongkan)"));
  await userEvent.type(screen.getByLabelText("Nama"), "Sari Contoh");
  await userEvent.click(screen.getByRole("checkbox", { name: /nama saya ditampilkan/ }));
  await userEvent.click(screen.getByRole("button", { name: "Kirim pertanyaan" }));
  await screen.findByText("Pertanyaan Anda sudah kami terima.");
  expect(screen.queryByText(/Belum terkirim/)).toBeNull();

  await userEvent.type(field, "Sampai jam berapa?");
  expect(screen.getByRole("radio", { name: "Pertanyaan" })).toBeChecked();
  expect(screen.getByLabelText("Nama")).toHaveValue("Sari Contoh");
  await userEvent.click(screen.getByRole("checkbox", { name: /nama saya ditampilkan/ }));
  await userEvent.click(screen.getByRole("button", { name: "Kirim pertanyaan" }));
  await waitFor(() => expect(said).toHaveLength(2));
  expect(said).toMatchObject([
    { kind: "SUGGESTION", name: "Sari Contoh", showName: true, consent: "2026-11" },
    { name: "Sari Contoh", showName: false },
  ]);
  expect(said[1]).not.toHaveProperty("consent");
});

test("what was on its way when the page was left goes on its way again", async () => {
  servicing(live());
  let arrived = false;
  server.use(
    http.post(`*/api/v1/sessions/${SESSION_ID}/live/questions`, () =>
      arrived ? HttpResponse.json(ASKED, { status: 201 }) : HttpResponse.error(),
    ),
  );
  await shown(PASS);
  await userEvent.type(await screen.findByLabelText("Pertanyaan atau usulan Anda"), "Bagaimana?");
  await userEvent.click(screen.getByRole("button", { name: "Kirim pertanyaan" }));
  await screen.findByText(/Belum terkirim\. Tulisan Anda tersimpan/);
  document.body.replaceChildren();

  arrived = true;
  // By the code in the hall this time, not by the private link: the device knows.
  await shown();
  expect(await screen.findByText("Pertanyaan Anda sudah kami terima.")).toBeVisible();
});

/** A question whose first try failed and whose second is under way when it is taken back. Returns how the second arrives. */
async function takenBack(text: string) {
  servicing(live());
  let tries = 0;
  let arrive = () => {};
  server.use(
    http.post(`*/api/v1/sessions/${SESSION_ID}/live/questions`, () => {
      tries += 1;
      if (tries === 1) return HttpResponse.json(problem(503, "unavailable"), { status: 503 });
      return new Promise<Response>((answer) => {
        arrive = () => answer(HttpResponse.json(ASKED, { status: 201 }));
      });
    }),
  );
  await shown(PASS);
  await userEvent.type(await screen.findByLabelText("Pertanyaan atau usulan Anda"), text);
  await userEvent.click(screen.getByRole("button", { name: "Kirim pertanyaan" }));
  const takeBack = await screen.findByRole("button", { name: "Ubah tulisan" });
  window.dispatchEvent(new Event("online"));
  await waitFor(() => expect(tries).toBe(2));
  await userEvent.click(takeBack);
  return () => act(arrive);
}

test("what is typed after a question was taken back stays, also when that one arrives after all", async () => {
  const arrive = await takenBack("Sejak kapan?");
  const field = screen.getByLabelText("Pertanyaan atau usulan Anda");
  await userEvent.type(field, " Dan siapa?");
  await arrive();
  expect(await screen.findByText("Pertanyaan Anda sudah kami terima.")).toBeVisible();
  expect(field).toHaveValue("Sejak kapan? Dan siapa?");
  expect(await keptDraft(draftName(SESSION_ID, HOLDER))).toMatchObject({ tried: [], sending: false });
});

test("a question that was taken back and left as it was leaves nothing to send when it arrives", async () => {
  const arrive = await takenBack("Sejak kapan?");
  await arrive();
  expect(await screen.findByText("Pertanyaan Anda sudah kami terima.")).toBeVisible();
  expect(screen.getByLabelText("Pertanyaan atau usulan Anda")).toHaveValue("");
});

/** All that one who took part leaves on the device: a pass, a receipt, a vote, and a question that is on its way. */
async function takenPart() {
  const own = [{ id: "q9", number: "4W8P-T1ZF", secret: "kunci", text: "Sejak kapan?" }];
  await keepPass(SESSION_ID, HOLDER);
  await keepDraft(ownName(SESSION_ID, HOLDER), own);
  await keepDraft(voteName(SESSION_ID, HOLDER, "p1"), 2);
  await keepDraft(draftName(SESSION_ID, HOLDER), { ...BLANK, text: "Rahasia saya", sending: true });
}

test("who takes over a device sees and sends nothing of who had it before", async () => {
  servicing(live({ polls: [OPEN_POLL] }));
  const asked: unknown[] = [];
  server.use(
    http.get(`*/api/v1/sessions/${SESSION_ID}/live/mine`, () =>
      HttpResponse.json({ supported: [], voted: ["p1"] }),
    ),
    http.post(`*/api/v1/sessions/${SESSION_ID}/live/questions`, async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json(ASKED, { status: 201 });
    }),
  );
  await takenPart();
  await shown("ATTENDANCE.3P5R-V8W3.lain");
  expect(await screen.findByText(/3P5R-V8W3/)).toBeVisible();
  expect(await screen.findByLabelText("Pertanyaan atau usulan Anda")).toHaveValue("");
  expect(await screen.findByText("Pilihan Anda sudah kami terima sebelumnya.")).toBeVisible();
  expect(screen.queryByRole("link", { name: /Buka tanda terima/ })).toBeNull();
  expect(asked).toEqual([]);
});

test("what is forgotten is forgotten whole, and the address brings it no more", async () => {
  servicing(live({ polls: [OPEN_POLL] }));
  server.use(http.post(`*/api/v1/sessions/${SESSION_ID}/live/questions`, () => HttpResponse.error()));
  await takenPart();
  const { router } = await shown(PASS);
  await screen.findByRole("link", { name: /Buka tanda terima/ });
  await userEvent.click(screen.getByRole("button", { name: "Lupakan di perangkat ini" }));
  expect(await screen.findByRole("heading", { name: /Agar dapat bertanya/ })).toBeVisible();
  await waitFor(() => expect(router.state.location.hash).toBe(""));
  expect(await keptDrafts(`langsung/${SESSION_ID}/`)).toEqual([]);
});

test("what the service refuses for good stays in the form with the reason", async () => {
  servicing(live());
  server.use(
    http.post(`*/api/v1/sessions/${SESSION_ID}/live/questions`, () =>
      HttpResponse.json(problem(409, "illegal-transition", { detail: "Pertemuan sudah selesai." }), {
        status: 409,
      }),
    ),
  );
  await shown(PASS);
  await userEvent.type(await screen.findByLabelText("Pertanyaan atau usulan Anda"), "Terlambat?");
  await userEvent.click(screen.getByRole("button", { name: "Kirim pertanyaan" }));
  expect(await screen.findByText("Pertemuan sudah selesai.")).toBeVisible();
  expect(screen.getByLabelText("Pertanyaan atau usulan Anda")).toHaveValue("Terlambat?");
  expect(screen.getByRole("button", { name: "Kirim pertanyaan" })).toBeVisible();
});

test("one votes once, and sees no result before the poll is closed", async () => {
  const service = servicing(live({ polls: [OPEN_POLL] }));
  const votes: unknown[] = [];
  server.use(
    http.post(`*/api/v1/sessions/${SESSION_ID}/live/polls/p1/votes`, async ({ request }) => {
      votes.push(await request.json());
      return HttpResponse.json({ supported: [], voted: ["p1"] }, { status: 201 });
    }),
  );
  await shown(PASS);
  await userEvent.click(await screen.findByRole("button", { name: "Kirim pilihan" }));
  expect(screen.getByText("Pilih satu jawaban dahulu.")).toBeVisible();
  await userEvent.click(screen.getByRole("radio", { name: "Terlalu lama" }));
  await userEvent.click(screen.getByRole("button", { name: "Kirim pilihan" }));
  expect(await screen.findByText(/Pilihan Anda sudah kami terima/)).toHaveTextContent("Terlalu lama");
  expect(votes).toEqual([{ option: 2 }]);
  expect(screen.queryByText("Hasil jajak pendapat")).toBeNull();
  expect(screen.queryByText(/%/)).toBeNull();

  const options = [
    { text: "Cukup", votes: 1 },
    { text: "Terlalu lama", votes: 3 },
  ];
  service.becomes(
    live({ revision: 2, polls: [{ ...OPEN_POLL, state: "CLOSED", options, votes: 4, version: 3 }] }),
  );
  const result = await screen.findByRole("region", { name: OPEN_POLL.question }, { timeout: 10_000 });
  expect(within(result).getByText(/3 dari 4 suara \(75\s?%\)/)).toBeVisible();
  expect(screen.queryByRole("radio")).toBeNull();
});

test("a vote that may have arrived goes again as it was", async () => {
  servicing(live({ polls: [OPEN_POLL] }));
  const votes: unknown[] = [];
  server.use(
    http.post(`*/api/v1/sessions/${SESSION_ID}/live/polls/p1/votes`, async ({ request }) => {
      votes.push(await request.json());
      return votes.length === 1
        ? HttpResponse.error()
        : HttpResponse.json({ supported: [], voted: ["p1"] }, { status: 201 });
    }),
  );
  await shown(PASS);
  await userEvent.click(await screen.findByRole("radio", { name: "Terlalu lama" }));
  await userEvent.click(screen.getByRole("button", { name: "Kirim pilihan" }));
  expect(await screen.findByText(/mungkin sudah sampai/)).toBeVisible();
  expect(screen.getByRole("radio", { name: "Terlalu lama" })).toBeChecked();
  expect(screen.queryByRole("radio", { name: "Cukup" })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Kirim pilihan" }));
  expect(await screen.findByText(/Pilihan Anda sudah kami terima/)).toHaveTextContent("Terlalu lama");
  expect(votes).toEqual([{ option: 2 }, { option: 2 }]);
});

test("who has voted on another device is not told that this choice was counted", async () => {
  servicing(live({ polls: [OPEN_POLL] }));
  let voted: string[] = [];
  server.use(
    http.get(`*/api/v1/sessions/${SESSION_ID}/live/mine`, () => HttpResponse.json({ supported: [], voted })),
    http.post(`*/api/v1/sessions/${SESSION_ID}/live/polls/p1/votes`, () => {
      voted = ["p1"];
      return HttpResponse.json(problem(409, "vote-given"), { status: 409 });
    }),
  );
  await shown(PASS);
  await userEvent.click(await screen.findByRole("radio", { name: "Terlalu lama" }));
  await userEvent.click(screen.getByRole("button", { name: "Kirim pilihan" }));
  expect(await screen.findByText("Pilihan Anda sudah kami terima sebelumnya.")).toBeVisible();
  expect(screen.queryByText("Terlalu lama")).toBeNull();
  expect(await keptDraft(voteName(SESSION_ID, HOLDER, "p1"))).toBeUndefined();
});

test("support is given once and can be taken back", async () => {
  servicing(live({ questions: [QUESTION] }));
  const acts: string[] = [];
  const answer = (name: string) => () => {
    acts.push(name);
    return new HttpResponse(null, { status: 204 });
  };
  const path = `*/api/v1/sessions/${SESSION_ID}/live/questions/q1/support`;
  server.use(http.put(path, answer("put")), http.delete(path, answer("delete")));
  await shown(PASS);
  await userEvent.click(await screen.findByRole("button", { name: /^Dukung/ }));
  expect(await screen.findByText("Anda mendukung")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: /^Tarik dukungan/ }));
  await waitFor(() => expect(acts).toEqual(["put", "delete"]));
  expect(await screen.findByRole("button", { name: /^Dukung/ })).toBeVisible();
});
