import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { ClosingReadiness, Forum } from "@/api/types.gen";
import { WorkspaceMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { CloseForum, PublishResults } from "./Closing";

const FORUM = { id: "f", unit: { slug: "loka", zone: "Asia/Jakarta" } } as Forum;
const SEEN = { ref: "f", etag: '"1"' };
const WAITING = {
  pointer: "",
  code: "entries-waiting",
  detail: "2 baris yang ditempel belum menjadi masukan; lanjutkan memasukkannya, atau buang",
};

function ready(now: Partial<ClosingReadiness>) {
  server.use(
    http.get("*/api/v1/forums/f/closing-readiness", () =>
      HttpResponse.json({ ready: false, excusable: [], blocking: [], beforeResults: [], toKnow: [], ...now }),
    ),
  );
}

function results() {
  return showAt(
    "/",
    <WorkspaceMessages>
      <PublishResults forum={FORUM} seen={SEEN} onClose={() => {}} />
    </WorkspaceMessages>,
  );
}

test("results wait for the rows that were pasted, and the way to them is shown", async () => {
  ready({ blocking: [WAITING], beforeResults: [WAITING] });
  await results();

  expect(await screen.findByText(/2 baris yang ditempel/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Buka baris yang menunggu" })).toHaveAttribute(
    "href",
    "/kelola/loka/forum/f/entri",
  );
  expect(screen.getByRole("button", { name: "Umumkan hasil" })).toBeDisabled();
});

test("who publishes results is told first what is not answered yet", async () => {
  const unanswered = { pointer: "", code: "inputs-open", detail: "3 masukan belum dijawab" };
  const objected = { pointer: "", code: "objections-open", detail: "1 keberatan belum dijawab kepala" };
  ready({ blocking: [objected], excusable: [unanswered] });
  await results();

  expect(await screen.findByText("3 masukan belum dijawab")).toBeVisible();
  expect(screen.getByText("1 keberatan belum dijawab kepala")).toBeVisible();
  expect(screen.getByRole("button", { name: "Umumkan hasil" })).toBeEnabled();
});

test("where nothing waits the results are published", async () => {
  const sent: (string | null)[] = [];
  ready({ ready: true });
  server.use(
    http.post("*/api/v1/forums/f/results-publication", ({ request }) => {
      sent.push(request.headers.get("If-Match"));
      return HttpResponse.json(FORUM);
    }),
  );
  await results();
  const act = await screen.findByRole("button", { name: "Umumkan hasil" });
  await waitFor(() => expect(act).toBeEnabled());
  await userEvent.click(act);
  await waitFor(() => expect(sent).toEqual(['"1"']));
});

test("a forum is not closed over an appeal, whatever the excuse", async () => {
  ready({ blocking: [{ pointer: "", code: "appeals-open", detail: "1 banding belum diputus" }] });
  await showAt(
    "/",
    <WorkspaceMessages>
      <CloseForum forum={FORUM} seen={SEEN} onClose={() => {}} />
    </WorkspaceMessages>,
  );
  expect(await screen.findByText("1 banding belum diputus")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Tutup forum" })).toBeNull();
});

test("whoever ends a forum sees how many were hidden without an answer, and may end it", async () => {
  const detail = "1 masukan disembunyikan tanpa pernah ditanggapi; jumlahnya dibaca masyarakat";
  ready({ ready: true, toKnow: [{ pointer: "", code: "hidden-unanswered", detail }] });
  await showAt(
    "/",
    <WorkspaceMessages>
      <CloseForum forum={FORUM} seen={SEEN} onClose={() => {}} />
    </WorkspaceMessages>,
  );
  expect(await screen.findByText(detail)).toBeVisible();
  expect(screen.getByRole("button", { name: "Tutup forum" })).toBeEnabled();
});
