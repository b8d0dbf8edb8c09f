import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { keepDraft, keptDrafts } from "@/device/drafts";
import { keepPass } from "@/device/passes";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { live, OPEN_POLL, QUESTION, SESSION_ID } from "./liveFixture";
import { ASKED, forgetAll, HOLDER, PASS, servicing, shown } from "./livePageFixture";
import { BLANK, draftName, ownName, voteName } from "./question";

afterEach(forgetAll);

test("without a stream the page asks again, names what it knows, and shows what has changed", async () => {
  const service = servicing(live());
  await shown();
  expect(await screen.findByText("Pembahasan SP-01")).toBeVisible();
  expect(await screen.findByText("Diperbarui setiap beberapa detik")).toBeVisible();
  service.becomes(live({ revision: 2, stage: { agendaItem: 1 } }));
  expect(await screen.findByText("Waspada resistensi antimikroba", {}, { timeout: 10_000 })).toBeVisible();
  expect(service.asked.etags).toContain('"1"');
});

test("phones show what the theme is about before the first item, and no longer", async () => {
  const service = servicing(live({ stage: {} }));
  await shown();
  expect(await screen.findByText("U8 Penanganan pengaduan")).toBeVisible();
  service.becomes(live({ revision: 2 }));
  expect(await screen.findByText("Paling lama tiga hari kerja", {}, { timeout: 10_000 })).toBeVisible();
  expect(screen.queryByText("U8 Penanganan pengaduan")).toBeNull();
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
