import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import type { LivePoll, LiveQuestion, QueuedQuestion, UnitRoles } from "@/api/types.gen";
import { WorkspaceMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { live, OPEN_POLL, QUESTION, SESSION, SESSION_ID, STANDARDS } from "./liveFixture";
import { QuestionsPage } from "./QuestionsPage";

const MODERATOR: UnitRoles = {
  unitId: "u",
  unitName: "Loka Contoh",
  unitSlug: "loka-contoh",
  zone: "Asia/Jakarta",
  roles: ["MODERATOR"],
};

const queued = (id: string, text: string, state: LiveQuestion["state"]): QueuedQuestion => ({
  question: { ...QUESTION, id, text, state },
  version: 7,
});

/** The queue of a running session; what reaches the service is returned, as `POST path If-Match`. */
async function shown(queue: QueuedQuestion[], polls: LivePoll[] = [], known = Promise.resolve()) {
  const path = `*/api/v1/sessions/${SESSION_ID}/live`;
  const sent: string[] = [];
  server.use(
    http.get(path, () => HttpResponse.json(live())),
    http.get(`${path}/queue`, () => HttpResponse.json({ items: queue })),
    http.get(`${path}/polls`, () => HttpResponse.json({ items: polls })),
    http.get(`${path}/stage`, async () => {
      await known;
      return HttpResponse.json({ sessionId: SESSION_ID, moderated: true, version: 1 });
    }),
    http.post(`${path}/*`, async ({ request }) => {
      const place = new URL(request.url).pathname.split("/live/")[1];
      const body = await request.text();
      sent.push([place, request.headers.get("If-Match"), body].filter(Boolean).join(" "));
      return HttpResponse.json({ ...(queue[0] ?? polls[0]), version: 8 });
    }),
  );
  await act(() =>
    showAt(
      "/",
      <Suspense>
        <WorkspaceMessages>
          <QuestionsPage membership={MODERATOR} session={SESSION} standards={STANDARDS} />
        </WorkspaceMessages>
      </Suspense>,
    ),
  );
  return sent;
}

test("arrows lead from question to question, and Enter lets one through", async () => {
  const sent = await shown([
    queued("q1", "Yang pertama", "WAITING"),
    queued("q2", "Yang kedua", "WAITING"),
    queued("q3", "Sudah tampil", "SHOWN"),
  ]);
  (await screen.findByRole("button", { name: "Tampilkan: Yang pertama" })).focus();
  await userEvent.keyboard("{ArrowDown}");
  expect(screen.getByRole("button", { name: "Tampilkan: Yang kedua" })).toHaveFocus();
  await userEvent.keyboard("{ArrowDown}");
  expect(screen.getByRole("button", { name: "Naikkan ke panggung: Sudah tampil" })).toHaveFocus();
  await userEvent.keyboard("{ArrowUp}{Enter}");
  await waitFor(() => expect(sent).toEqual(['questions/q2/admission "7"']));
});

test("until it is known where the session stands, a button that moves it says that it cannot be pressed", async () => {
  let tell = () => {};
  const known = new Promise<void>((resolve) => {
    tell = resolve;
  });
  await shown([queued("q1", "Sudah tampil", "SHOWN")], [], known);
  const button = await screen.findByRole("button", { name: "Naikkan ke panggung: Sudah tampil" });
  expect(button).toHaveAttribute("aria-disabled", "true");
  await act(async () => tell());
  await waitFor(() => expect(button).not.toHaveAttribute("aria-disabled"));
});

test("a question is hidden for a reason only", async () => {
  const sent = await shown([queued("q1", "Iklan", "WAITING")]);
  await userEvent.click(await screen.findByRole("button", { name: /^Sembunyikan/ }));
  const dialog = screen.getByRole("dialog");
  await userEvent.click(within(dialog).getByRole("button", { name: "Sembunyikan" }));
  expect(within(dialog).getByText("Pilih satu alasan.")).toBeVisible();
  await userEvent.click(within(dialog).getAllByRole("radio")[0] as HTMLElement);
  await userEvent.click(within(dialog).getByRole("button", { name: "Sembunyikan" }));
  await waitFor(() => expect(sent).toEqual(['questions/q1/hiding "7" {"reason":"SPAM"}']));
});

test("arrows choose the reason for hiding, and do not leave the dialog", async () => {
  await shown([queued("q1", "Iklan", "WAITING"), queued("q2", "Yang kedua", "WAITING")]);
  await userEvent.click(await screen.findByRole("button", { name: "Sembunyikan: Iklan" }));
  const [first, second] = within(screen.getByRole("dialog")).getAllByRole("radio") as HTMLElement[];
  await userEvent.click(first as HTMLElement);
  await userEvent.keyboard("{ArrowDown}");
  expect(second).toHaveFocus();
  expect(second).toBeChecked();
});

test("what was voted is not shown before the poll is closed, and closing asks first", async () => {
  const sent = await shown([], [OPEN_POLL]);
  const polls = await screen.findByRole("region", { name: "Jajak pendapat" });
  expect(await within(polls).findByText(/3 suara masuk/)).toBeVisible();
  expect(within(polls).queryByText(/%/)).toBeNull();
  await userEvent.click(within(polls).getByRole("button", { name: /^Tutup jajak pendapat/ }));
  expect(sent).toEqual([]);
  await userEvent.click(
    within(screen.getByRole("dialog")).getByRole("button", { name: "Tutup jajak pendapat" }),
  );
  await waitFor(() => expect(sent).toEqual(['polls/p1/closing "2"']));
});

test("a poll needs two choices", async () => {
  const sent = await shown([]);
  await userEvent.click(await screen.findByRole("button", { name: "Siapkan jajak pendapat" }));
  await userEvent.type(screen.getByLabelText("Pertanyaan"), "Cukup?");
  await userEvent.type(screen.getByRole("textbox", { name: "Pilihan 1" }), "Ya");
  await userEvent.click(screen.getByRole("button", { name: "Simpan" }));
  expect(screen.getByText("Tulis paling sedikit dua pilihan.")).toBeVisible();
  await userEvent.type(screen.getByRole("textbox", { name: "Pilihan 2" }), "Tidak");
  await userEvent.click(screen.getByRole("button", { name: "Simpan" }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent).toEqual([
    `polls ${JSON.stringify({
      question: "Cukup?",
      options: ["Ya", "Tidak"],
      standardId: STANDARDS[0]?.standardId,
      component: "SD3",
    })}`,
  ]);
});
