import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { forgetDraft, keepDraft } from "@/device/drafts";
import { draftName, emptyFields, type FeedbackDraft } from "@/features/feedback/feedbackDraft";
import { showAt } from "@/test/show";
import { Unreachable } from "@/ui/problem";
import { PageFailed } from "./PageFailed";

const reload = vi.fn();

beforeEach(() => {
  reload.mockClear();
  vi.stubGlobal("location", { ...window.location, reload });
});
afterEach(() => void vi.unstubAllGlobals());

test.each([
  "Failed to fetch dynamically imported module: https://fkp.example/assets/forum-1a2b.js",
  "error loading dynamically imported module: https://fkp.example/assets/forum-1a2b.js",
  "Importing a module script failed.",
])("a part of the site that did not come is loaded with the page anew: %s", async (message) => {
  const reset = vi.fn();
  await showAt("/", <PageFailed error={new TypeError(message)} reset={reset} />);
  await userEvent.click(await screen.findByRole("button", { name: "Coba lagi" }));

  expect(reload).toHaveBeenCalledOnce();
  expect(reset).not.toHaveBeenCalled();
});

test("what the service did not answer is asked for again, and nothing that was typed goes", async () => {
  const reset = vi.fn();
  await showAt("/", <PageFailed error={new Unreachable()} reset={reset} />);
  await userEvent.click(await screen.findByRole("button", { name: "Coba lagi" }));

  expect(reset).toHaveBeenCalledOnce();
  expect(reload).not.toHaveBeenCalled();
});

test("without a network one is led to the forum pages on this device and to what waits there", async () => {
  const kept = new Map([
    ["https://fkp.example/api/v1/forums/loket", { slug: "loket", title: "Forum Loket" }],
    ["https://fkp.example/api/v1/forums/0193", { slug: "loket", title: "Forum Loket" }],
    ["https://fkp.example/api/v1/forums/loket/feedback", { items: [] }],
  ]);
  vi.stubGlobal("caches", {
    has: async () => true,
    open: async () => ({
      keys: async () => [...kept.keys()].map((url) => ({ url })),
      match: async ({ url }: { url: string }) => Response.json(kept.get(url)),
    }),
  });
  const target = { forumId: "1", forumSlug: "loket" };
  const body = { kind: "SUGGESTION" as const, text: "Menunggu", components: [], showName: false };
  await keepDraft(draftName(target), {
    target,
    fields: { ...emptyFields(target), kind: "SUGGESTION", text: "Menunggu" },
    attempt: { key: "key", device: "0193", body },
  } satisfies FeedbackDraft);

  await showAt("/", <PageFailed error={new Unreachable()} reset={() => {}} />);

  expect(await screen.findByRole("link", { name: "Forum Loket" })).toHaveAttribute("href", "/forum/loket");
  expect(await screen.findByRole("heading", { name: "Kotak keluar di perangkat ini" })).toBeVisible();
  expect(screen.getByText("Menunggu")).toBeVisible();
  await forgetDraft(draftName(target));
});
