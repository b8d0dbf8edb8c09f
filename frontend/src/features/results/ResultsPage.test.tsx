import { act, cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import type { ForumResults } from "@/api/types.gen";
import { loadConfig } from "@/config";
import { MeetingMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { ResultsPage } from "./ResultsPage";

const NOBODY = [
  { element: "SERVICE_USER" as const, invited: 0, registered: 0, present: 0 },
  { element: "PROVIDER" as const, invited: 0, registered: 0, present: 0 },
];
const HELD = { id: "pertemuan", title: "Pertemuan di Kisaran", startsAt: "2026-11-24T02:00:00Z" };

async function shown(part: Partial<ForumResults>, isExcused = false) {
  const results: ForumResults = {
    forum: {
      id: "f",
      slug: "forum",
      title: "Forum",
      state: "RESULTS_PUBLISHED",
      unit: { id: "u", slug: "loka", name: "Loka Contoh", shortName: "Loka", zone: "Asia/Jakarta" },
    },
    inputs: {
      late: 0,
      received: 1,
      published: 1,
      held: 0,
      hidden: 0,
      hiddenUnanswered: 0,
      withdrawn: 0,
      accepted: 1,
      partlyAccepted: 0,
      rejected: 0,
      deferred: 0,
      redirected: 0,
      open: 0,
    },
    components: [],
    changes: [],
    followUps: {
      all: 0,
      planned: 0,
      inProgress: 0,
      blocked: 0,
      doneUnverified: 0,
      verified: 0,
      cancelled: 0,
      overdue: 0,
    },
    participants: NOBODY,
    sessions: [],
    ...part,
  };
  server.use(
    http.get("*/config.json", () => HttpResponse.json({ api: "" })),
    http.get("*/api/v1/forums/:ref/results", () => HttpResponse.json(results)),
  );
  await loadConfig();
  await act(() =>
    showAt(
      "/",
      <Suspense>
        <MeetingMessages>
          <ResultsPage
            forum="forum"
            followUps={null}
            opinions={null}
            redline={({ discussed, newest }, code) => `${code} dari ${discussed} ke ${newest}`}
            promised={(ids) => `janji ${ids.join(" ")}`}
            isExcused={isExcused}
          />
        </MeetingMessages>
      </Suspense>,
    ),
  );
  await screen.findByRole("heading", { level: 1 });
}

const INPUTS = {
  late: 0,
  received: 4,
  published: 3,
  held: 0,
  hidden: 1,
  hiddenUnanswered: 1,
  withdrawn: 0,
  accepted: 1,
  partlyAccepted: 0,
  rejected: 1,
  deferred: 0,
  redirected: 0,
  open: 1,
};
const SP = { standardId: "s", standardCode: "SP-02" };
const COMPONENTS: ForumResults["components"] = [
  {
    ...SP,
    components: ["SD3"],
    accepted: 1,
    other: 0,
    open: 0,
    followUpIds: ["p"],
    unanswered: [],
    answers: [
      {
        feedbackId: "a",
        element: "SERVICE_USER",
        components: ["SD3"],
        text: "Sejak kapan dihitung?",
        outcome: "ACCEPTED",
        answer: "Sejak berkas lengkap.",
      },
    ],
  },
  {
    ...SP,
    components: ["SD1", "SD2", "SD3", "MF8"],
    accepted: 0,
    other: 0,
    open: 1,
    followUpIds: [],
    answers: [],
    unanswered: [{ feedbackId: "c", components: ["SD1", "MF8"], text: "Mohon loket lansia." }],
  },
  {
    ...SP,
    components: ["SD4"],
    accepted: 0,
    other: 1,
    open: 0,
    followUpIds: [],
    unanswered: [],
    answers: [
      {
        feedbackId: "b",
        components: ["SD4"],
        text: "Hapus biaya.",
        outcome: "REJECTED",
        reasonCode: "LEGAL_LIMIT",
        answer: "Tarif diatur PP.",
        objection: { text: "PP yang mana?", answer: "PP 32/2017." },
      },
    ],
  },
];
const CHANGES: ForumResults["changes"] = [
  {
    standardId: "s",
    slug: "sp-02",
    code: "SP-02",
    title: "Pengujian",
    discussed: 1,
    newest: 2,
    components: ["SD3", "MF1"],
  },
];

test("by component stands what was said, why, what changed and what is being done", async () => {
  await shown({ inputs: INPUTS, components: COMPONENTS, changes: CHANGES });
  const about = (name: RegExp) => {
    const card = screen.getByRole("heading", { level: 3, name }).closest("article");
    if (!card) throw new Error(`no card ${name}`);
    return within(card);
  };
  const followed = about(/^SP-02 SD3 /);
  expect(followed.getByText("Sejak berkas lengkap.")).toBeVisible();
  expect(followed.getByText("SD3 dari 1 ke 2")).toBeVisible();
  expect(followed.getByText("janji p")).toBeVisible();
  const refused = about(/^SP-02 SD4 /);
  expect(refused.getByText("Alasan: Dibatasi peraturan.")).toBeVisible();
  expect(refused.getByText("Teks komponen ini tidak berubah sejak dibahas.")).toBeVisible();
  const several = about(/beberapa komponen sekaligus [(]SD1 sampai SD3, MF8[)]/);
  expect(several.getByText("Komponen yang berubah: SD3.")).toBeVisible();
  expect(about(/^SP-02 MF1 /).getByText("MF1 dari 1 ke 2")).toBeVisible();
});

test("an objection stands with the answer of the head, or with none yet", async () => {
  await shown({ inputs: INPUTS, components: COMPONENTS });
  expect(screen.getByText("PP yang mana?")).toBeVisible();
  expect(screen.getByText("PP 32/2017.")).toBeVisible();
  cleanup();
  const [, , row] = COMPONENTS as [unknown, unknown, ForumResults["components"][number]];
  const [answer] = row.answers as [ForumResults["components"][number]["answers"][number]];
  await shown({ components: [{ ...row, answers: [{ ...answer, objection: { text: "PP yang mana?" } }] }] });
  expect(screen.getByText("Kepala unit belum menjawab keberatan ini.")).toBeVisible();
});

test("what was not answered is named, and that the forum was closed over it", async () => {
  await shown({ inputs: INPUTS, components: COMPONENTS }, true);
  expect(screen.getByRole("heading", { name: "Belum dijawab: 1 masukan" })).toBeVisible();
  expect(screen.getByText("Mohon loket lansia.")).toBeVisible();
  expect(screen.getByText(/Forum ditutup tanpa jawaban atasnya/)).toBeVisible();
  cleanup();
  const [, row] = COMPONENTS as [unknown, ForumResults["components"][number]];
  await shown({ components: [{ ...row, open: 6 }] });
  expect(screen.getByText("5 masukan lain belum dijawab")).toBeVisible();
  expect(screen.queryByText(/Forum ditutup tanpa jawaban atasnya/)).toBeNull();
});

test("paper says of which forum it is, of when, and where it stands", async () => {
  await shown({});
  const head = screen.getByText(/^Keadaan per /);
  expect(head).toHaveTextContent(`${window.location.origin}/forum/forum/hasil`);
  expect(head.parentElement).toHaveTextContent("Loka Contoh");
});

test("further answers are found where the forum shows what was said about the same text", async () => {
  const row = { ...SP, open: 0, followUpIds: [], answers: [], unanswered: [] };
  await shown({
    components: [
      { ...row, components: ["SD3"], accepted: 7, other: 0 },
      { ...row, components: [], accepted: 6, other: 0 },
    ],
  });
  expect(screen.getByRole("link", { name: "7 masukan lain yang sudah dijawab" })).toHaveAttribute(
    "href",
    "/forum/forum?standar=SP-02#SD3",
  );
  expect(screen.getByRole("link", { name: "6 masukan lain yang sudah dijawab" })).toHaveAttribute(
    "href",
    "/forum/forum?standar=SP-02#seluruh",
  );
});

test("a promise about what nobody is shown to have said stands there, and counts no input", async () => {
  const row = { ...SP, accepted: 0, other: 0, open: 0, answers: [], unanswered: [] };
  await shown({ components: [{ ...row, components: ["MF7"], followUpIds: ["p"] }] });
  const card = screen.getByRole("heading", { level: 3, name: /^SP-02 MF7 / }).closest("article");
  expect(card).toHaveTextContent("janji p");
  expect(card).toHaveTextContent("Tidak ada masukan atas komponen ini saja.");
  expect(screen.queryByRole("table", { name: "Masukan per komponen" })).toBeNull();
});

test("hidden inputs that were never answered are counted below the sum", async () => {
  await shown({ inputs: INPUTS, components: COMPONENTS });
  expect(screen.getByText("1 masukan yang disembunyikan belum pernah ditanggapi.")).toBeVisible();
});

test("the rows of the table add up to what is shown", async () => {
  await shown({ inputs: INPUTS, components: COMPONENTS });
  const table = screen.getByRole("table", { name: "Masukan per komponen" });
  const sums = within(table).getAllByRole("row").at(-1) as HTMLElement;
  expect(
    within(sums)
      .getAllByRole("cell")
      .map(({ textContent }) => textContent),
  ).toEqual(["1", "1", "1", "3"]);
});

test("the address is copied where the device has nothing to share with, and shown where that fails", async () => {
  await shown({});
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Bagikan" }));
  expect(await navigator.clipboard.readText()).toBe(`${window.location.origin}/`);
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error());
  await user.click(screen.getByRole("button", { name: "Bagikan" }));
  expect(await screen.findByRole("status", { name: "" })).toHaveTextContent(
    `Salin alamat ini: ${window.location.origin}/`,
  );
});

test("what the device has to share with is asked first, and nothing is copied when it is closed", async () => {
  const share = vi.fn().mockRejectedValue(new DOMException("", "AbortError"));
  vi.stubGlobal("navigator", Object.assign(navigator, { share }));
  await shown({});
  const user = userEvent.setup();
  const copied = vi.spyOn(navigator.clipboard, "writeText");
  await user.click(screen.getByRole("button", { name: "Bagikan" }));
  expect(share).toHaveBeenCalledWith(expect.objectContaining({ title: "Forum" }));
  expect(copied).not.toHaveBeenCalled();
  Reflect.deleteProperty(navigator, "share");
  vi.unstubAllGlobals();
});

const participants = () => screen.queryByRole("heading", { name: "Yang hadir" });

test("where people only wrote, nobody counts as missing", async () => {
  await shown({});
  expect(participants()).toBeNull();
});

test("who came to a session is counted, also when that was nobody", async () => {
  await shown({ sessions: [HELD] });
  expect(participants()).toBeVisible();
  expect(screen.getByText(/^0 dari 1 unsur/)).toBeVisible();
});

test("who is invited to a session to come is counted already", async () => {
  await shown({ participants: NOBODY.map((one) => ({ ...one, invited: 1 })) });
  expect(participants()).toBeVisible();
  expect(screen.getByRole("img", { name: /: diundang, belum hadir/ })).toBeVisible();
});

test("who was invited, had a seat and came stands under its own heading", async () => {
  await shown({
    participants: [{ element: "SERVICE_USER", invited: 7, registered: 5, present: 3 }],
    sessions: [HELD],
  });
  expect(screen.getByRole("img", { name: "Pengguna layanan: hadir" })).toBeVisible();
  const table = screen.getByRole("table", { name: "Yang hadir" });
  const [head, row] = within(table).getAllByRole("row");
  const texts = (cells: HTMLElement[]) => cells.map(({ textContent }) => textContent);
  expect(texts(within(head as HTMLElement).getAllByRole("columnheader")).slice(1)).toEqual([
    "Hadir",
    "Terdaftar",
    "Diundang",
  ]);
  expect(texts(within(row as HTMLElement).getAllByRole("cell"))).toEqual(["3", "5", "7"]);
});
