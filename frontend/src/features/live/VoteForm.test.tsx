import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { keptDraft } from "@/device/drafts";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { live, OPEN_POLL, SESSION_ID } from "./liveFixture";
import { forgetAll, HOLDER, PASS, servicing, shown } from "./livePageFixture";
import { voteName } from "./question";

afterEach(forgetAll);

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
