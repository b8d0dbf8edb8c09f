import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { InboxFeedback } from "@/api/types.gen";
import { server } from "@/test/server";
import type { InboxSearch } from "./filter";
import { input, page } from "./inboxFixture";
import { KEYS, type KeyAct } from "./keys";

type Case = {
  /** What is open, and how it stands. */
  search?: InboxSearch;
  input?: InboxFeedback;
  /** What is done before the key is pressed. */
  before?: () => Promise<unknown>;
  /** What the key leads to: in the address, in what was sent, or on the page. */
  leadsTo: (at: { address: () => InboxSearch; sent: string[] }) => unknown;
};

const held: InboxFeedback = withState("HELD");
const reported: InboxFeedback = {
  ...input("1", "Kursi kurang."),
  reports: [{ reason: "SPAM", madeAt: "2026-11-20T02:41:00.000001Z" }],
};

function withState(state: InboxFeedback["feedback"]["state"]): InboxFeedback {
  const one = input("1", "Kursi kurang.");
  return { ...one, feedback: { ...one.feedback, state } };
}

const open: InboxSearch = { buka: "1" };
const dialog = (name: RegExp) => screen.findByRole("dialog", { name });

/** Every key of the help has its case, and every case its key. */
const CASES: Record<KeyAct, Case> = {
  next: { search: open, leadsTo: ({ address }) => waitFor(() => expect(address()).toEqual({ buka: "2" })) },
  previous: {
    search: { buka: "2" },
    leadsTo: ({ address }) => waitFor(() => expect(address()).toEqual({ buka: "1" })),
  },
  pick: { search: open, leadsTo: async () => expect((await boxes())[0]).toBeChecked() },
  answer: {
    search: open,
    leadsTo: () => expect(screen.getByRole("radio", { name: "Diterima" })).toHaveFocus(),
  },
  show: {
    search: open,
    input: held,
    leadsTo: ({ sent }) => waitFor(() => expect(sent).toContain("/api/v1/feedback/1/publication")),
  },
  hide: { search: open, leadsTo: async () => expect(await dialog(/Sembunyikan masukan/)).toBeVisible() },
  dismiss: {
    search: open,
    input: reported,
    leadsTo: ({ sent }) => waitFor(() => expect(sent).toContain("/api/v1/feedback/1/report-dismissal")),
  },
  conceal: { search: open, leadsTo: async () => expect(await dialog(/[Ss]amarkan/)).toBeVisible() },
  assign: { search: open, leadsTo: async () => expect(await dialog(/Tugaskan/)).toBeVisible() },
  undo: {
    search: open,
    before: assignTheOpenOne,
    leadsTo: ({ sent }) => waitFor(() => expect(sent).toContain("/api/v1/assignment-batches/b1/undoing")),
  },
  search: { leadsTo: () => expect(screen.getByRole("searchbox")).toHaveFocus() },
  all: { leadsTo: async () => expect(await dialog(/Pintasan papan ketik/)).toBeVisible() },
};

async function boxes() {
  return within(await screen.findByRole("region", { name: "Daftar masukan" })).findAllByRole("checkbox");
}

/** Everything the page reads is there, so that a key that does nothing has no excuse. */
async function shown(search: InboxSearch = {}, inputs?: InboxFeedback[], more?: InboxFeedback[]) {
  const { router } = await page(search, inputs, more);
  await boxes();
  if (search.buka) await screen.findByRole("radio", { name: "Diterima" });
  return () => router.state.location.search as InboxSearch;
}

async function assignTheOpenOne() {
  await userEvent.keyboard("a");
  const asked = within(await dialog(/Tugaskan/));
  await asked.findByRole("option", { name: "Budi" });
  await userEvent.selectOptions(asked.getByLabelText("Kepada"), "m1");
  await asked.findByText(/masukan akan ditugaskan/);
  await userEvent.click(asked.getByRole("button", { name: "Tugaskan" }));
  await screen.findByRole("button", { name: "Urungkan" });
}

function listen() {
  const sent: string[] = [];
  server.use(
    http.post("*/api/v1/*", ({ request }) => {
      sent.push(new URL(request.url).pathname);
      // Let through to the answers below, where there is one.
      return undefined;
    }),
    http.post("*/api/v1/feedback/1/:act", () => HttpResponse.json(input("1", "Kursi kurang."))),
    http.post("*/api/v1/assignment-batches/b1/undoing", () => HttpResponse.json({})),
  );
  return sent;
}

test.each(KEYS)("the key $key does what the help says: $does", async ({ key, does }) => {
  const { search, input: first, before, leadsTo } = CASES[does];
  const address = await shown(search, first && [first, input("2", "Antre lama.")]);
  const sent = listen();
  await before?.();
  await userEvent.keyboard(key);
  await leadsTo({ address, sent });
});

test.each(KEYS)("the help tells of the key $key", async ({ key }) => {
  await shown();
  await userEvent.keyboard("?");
  const told = within(await dialog(/Pintasan papan ketik/));
  expect(told.getByText(key.toUpperCase(), { selector: "kbd" })).toBeVisible();
});

test("with some picked, keys act on those and not on the open one", async () => {
  await shown(open, [held, { ...held, feedback: { ...held.feedback, id: "2" } }]);
  const sent = listen();
  server.use(
    http.post("*/api/v1/moderation-previews", () =>
      HttpResponse.json({ act: "PUBLISH", changes: 1, leftOut: [] }),
    ),
  );
  await userEvent.click((await boxes())[1] as HTMLElement);
  await userEvent.keyboard("p");

  expect(await dialog(/Tampilkan 1 masukan kepada publik/)).toBeVisible();
  expect(sent).not.toContain("/api/v1/feedback/1/publication");
});

test("at the end of what is listed, J loads the next and opens its first", async () => {
  const address = await shown({ buka: "2" }, undefined, [input("3", "Parkir penuh.")]);
  expect(await boxes()).toHaveLength(2);
  await userEvent.keyboard("j");

  await waitFor(() => expect(address()).toEqual({ buka: "3" }));
  expect(screen.getByRole("link", { name: "Parkir penuh." })).toHaveFocus();
});
