import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import type { RecordingDetails, SessionRecording, UnitRoles } from "@/api/types.gen";
import { loadConfig } from "@/config";
import { WorkspaceMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { RecordingsSection } from "./RecordingsSection";

// Nobody logs in here.
vi.mock("../identity/session", async (original) => ({
  ...(await original<object>()),
  withToken: async (request: Request) => request,
}));

const SESSION = { id: "0190", startsAt: "2026-11-24T02:00:00Z" };
const MODERATOR: UnitRoles = {
  unitId: "u",
  unitName: "Loka Contoh",
  unitSlug: "loka-contoh",
  zone: "Asia/Jakarta",
  roles: ["MODERATOR"],
};
const KEPT: SessionRecording = {
  id: "r1",
  sessionId: SESSION.id,
  state: "INTERNAL",
  title: "Diskusi pagi",
  description: "Pemaparan dan diskusi",
  recordedAt: SESSION.startsAt,
  lengthSeconds: 3909,
  announced: true,
  kind: "MP3",
  mediaType: "audio/mpeg",
  size: 45_000_000,
  sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  storedAt: SESSION.startsAt,
  version: 3,
};
const AWAITED: SessionRecording = { ...KEPT, id: "r2", state: "AWAITED", title: "Diskusi siang", version: 0 };

/** The section of a session with these recordings, for somebody of these roles. */
async function shown(items: SessionRecording[], membership = MODERATOR) {
  server.use(
    http.get(`*/api/v1/sessions/${SESSION.id}/recordings`, () => HttpResponse.json({ items })),
    http.get("*/config.json", () =>
      HttpResponse.json({
        api: "",
        oidc: { url: "http://idp", realm: "fkp", clientId: "spa" },
        demo: true,
        largestRecording: 2 * 1024 * 1024,
      }),
    ),
  );
  await loadConfig();
  await act(() =>
    showAt(
      "/",
      <Suspense>
        <WorkspaceMessages>
          <RecordingsSection membership={membership} session={SESSION} begun />
        </WorkspaceMessages>
      </Suspense>,
    ),
  );
  await screen.findByRole("heading", { name: "Rekaman" });
}

test("a recording says how long it is, who may hear it and what its digest is", async () => {
  await shown([KEPT]);
  expect(screen.getByText(/1:05:09 · Hanya untuk anggota unit/)).toBeVisible();
  expect(screen.getByText(KEPT.sha256 ?? "")).toBeVisible();
  expect(screen.getByRole("button", { name: /Muat untuk diputar \(43 MB\): Diskusi pagi/ })).toBeVisible();
});

test("one that is public is played from its address, without being loaded whole", async () => {
  await shown([{ ...KEPT, state: "PUBLIC" }]);
  expect(screen.getByLabelText("Diskusi pagi")).toHaveAttribute("src", "/api/v1/recordings/r1/content");
  expect(screen.queryByRole("button", { name: /Muat untuk diputar/ })).toBeNull();
});

test("without any it says what to do", async () => {
  await shown([]);
  expect(screen.getByText("Belum ada rekaman.")).toBeVisible();
});

test("it is published after a question, of the recording that was seen", async () => {
  await shown([KEPT]);
  const asked: unknown[] = [];
  server.use(
    http.post("*/api/v1/recordings/r1/publication", async ({ request }) => {
      asked.push([request.headers.get("If-Match"), await request.json()]);
      return HttpResponse.json({ ...KEPT, state: "PUBLIC" });
    }),
  );
  await userEvent.click(screen.getByRole("button", { name: /Tampilkan kepada publik/ }));
  const dialog = screen.getByRole("dialog");
  expect(dialog).toHaveTextContent("UU 27/2022");
  await userEvent.click(within(dialog).getByRole("button", { name: "Tampilkan kepada publik" }));
  await waitFor(() => expect(asked).toEqual([['"3"', { consented: true }]]));
});

test("what nobody was told of cannot be shown", async () => {
  await shown([{ ...KEPT, announced: false }]);
  expect(screen.queryByRole("button", { name: /Tampilkan/ })).toBeNull();
  expect(screen.getByText(/Peserta tidak diberi tahu/)).toBeVisible();
});

test("a file that is too large is said before it is sent", async () => {
  await shown([AWAITED]);
  let sent = false;
  server.use(
    http.put("*/api/v1/recordings/r2/content", () => {
      sent = true;
      return HttpResponse.json(KEPT);
    }),
  );
  const large = new File([new Uint8Array(3 * 1024 * 1024)], "rapat.mp4", { type: "video/mp4" });
  await userEvent.upload(screen.getByLabelText("Berkas untuk Diskusi siang"), large);
  expect(await screen.findByText(/Berkas ini 3 MB, paling besar 2 MB/)).toBeVisible();
  expect(sent).toBe(false);
});

test("what the service does not take is answered with what to send instead", async () => {
  await shown([AWAITED]);
  server.use(
    http.put("*/api/v1/recordings/r2/content", () =>
      HttpResponse.json(
        { ...problem(415, "recording-kind-refused"), detail: "Kirim MP3, M4A, MP4, WebM, OGG, atau WAV." },
        { status: 415 },
      ),
    ),
  );
  await userEvent.upload(
    screen.getByLabelText("Berkas untuk Diskusi siang"),
    new File(["x"], "a.mp3", { type: "audio/mpeg" }),
  );
  expect(await screen.findByRole("alert")).toHaveTextContent("Kirim MP3, M4A, MP4");
});

test("what broke off is sent again without filling in anything", async () => {
  await shown([AWAITED]);
  let tries = 0;
  server.use(
    http.put("*/api/v1/recordings/r2/content", ({ request }) => {
      tries += 1;
      if (tries === 1) return HttpResponse.error();
      expect(request.headers.get("If-Match")).toBe('"0"');
      return HttpResponse.json({ ...AWAITED, state: "INTERNAL" });
    }),
  );
  await userEvent.upload(
    screen.getByLabelText("Berkas untuk Diskusi siang"),
    new File(["x"], "a.mp3", { type: "audio/mpeg" }),
  );
  expect(await screen.findByText(/Pengiriman a.mp3 terputus/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Kirim lagi" }));
  await waitFor(() => expect(tries).toBe(2));
});

test("a removed one says that it was there and why it is gone", async () => {
  const { description: _, ...left } = KEPT;
  await shown([{ ...left, state: "REMOVED", removedReason: "Diminta peserta" }]);
  expect(screen.getByText("Dihapus: Diminta peserta")).toBeVisible();
  expect(screen.queryByRole("button", { name: /Hapus/ })).toBeNull();
});

test("one that is kept elsewhere is noted with its address and the day on which it was seen", async () => {
  await shown([]);
  const noted: RecordingDetails[] = [];
  server.use(
    http.post(`*/api/v1/sessions/${SESSION.id}/recordings`, async ({ request }) => {
      noted.push((await request.json()) as RecordingDetails);
      return HttpResponse.json({ ...KEPT, link: "https://video.example.go.id/fkp" }, { status: 201 });
    }),
  );
  await userEvent.click(screen.getByRole("button", { name: "Tambah rekaman" }));
  await userEvent.click(screen.getByLabelText("Tautan ke tempat lain"));
  await userEvent.type(screen.getByLabelText("Tautan (https)"), "https://video.example.go.id/fkp");
  await userEvent.type(screen.getByLabelText("Judul"), "Rekaman Zoom");
  await userEvent.type(screen.getByLabelText("Apa isinya"), "Seluruh pertemuan");
  await userEvent.click(screen.getByLabelText(/Peserta sudah diberi tahu/));
  await userEvent.click(screen.getByRole("button", { name: "Simpan" }));
  await waitFor(() => expect(noted).toHaveLength(1));
  expect(noted[0]).toMatchObject({
    title: "Rekaman Zoom",
    link: "https://video.example.go.id/fkp",
    linkSeenOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    recordedAt: "2026-11-24T02:00:00.000Z",
    announced: true,
  });
});
