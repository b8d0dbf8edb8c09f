import { act, screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { forgetDraft, keepDraft } from "@/device/drafts";
import type { Pass } from "@/device/passes";
import { MeetingMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { AfterSession } from "./AfterSession";
import { BLANK, draftName, ownName } from "./question";

const PASS: Pass = { kind: "ATTENDANCE", number: "7K3M-Q2XK", secret: "rahasia" };

async function shown() {
  await act(() =>
    showAt(
      "/",
      <MeetingMessages>
        <AfterSession session="s" pass={PASS} forum="forum-contoh" questions={[]} />
      </MeetingMessages>,
    ),
  );
}

afterEach(() => Promise.all([draftName("s", PASS), ownName("s", PASS)].map((name) => forgetDraft(name))));

test("after the session the way to the receipts of one's own questions is still there", async () => {
  const own = [{ id: "q", number: "4W8P-T1Z5", secret: "kunci", text: "Kapan loket buka?" }];
  await keepDraft(ownName("s", PASS), own);
  await shown();

  expect(await screen.findByText("Kapan loket buka?")).toBeVisible();
  expect(screen.getByRole("link", { name: /4W8P-T1Z5/ })).toHaveAttribute(
    "href",
    "/tanda-terima/4W8P-T1Z5#kunci",
  );
});

test("a question that the session's end has stopped is not lost, and the forum takes it", async () => {
  server.use(
    http.post("*/api/v1/sessions/s/live/questions", () =>
      HttpResponse.json(problem(409, "session-not-running", { detail: "Pertemuan sudah selesai." }), {
        status: 409,
      }),
    ),
  );
  await keepDraft(draftName("s", PASS), { ...BLANK, text: "Mengapa antre lama?", sending: true });
  await shown();

  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Pertemuan sudah selesai."));
  expect(screen.getByDisplayValue("Mengapa antre lama?")).toBeVisible();
  expect(screen.getByRole("link", { name: "Kirim sebagai masukan lewat forum" })).toHaveAttribute(
    "href",
    "/forum/forum-contoh",
  );
});
