import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { keptDraft } from "@/device/drafts";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { live, SESSION_ID, STANDARDS } from "./liveFixture";
import { ASKED, forgetAll, HOLDER, PASS, servicing, shown } from "./livePageFixture";
import { draftName, ownName } from "./question";

afterEach(forgetAll);

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
