import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { forgetDraft, keepDraft, keptDraft } from "@/device/drafts";
import { EvidenceMessages } from "@/i18n/Messages";
import { showAt } from "@/test/show";
import { draftName, emptyFields, type FeedbackDraft } from "./feedbackDraft";
import { Outbox } from "./Outbox";
import { tellOfSending } from "./sentMeanwhile";
import { UnsentShown } from "./UnsentShown";

const target = { forumId: "refused", forumSlug: "forum" };
const REFUSED: FeedbackDraft = {
  target,
  fields: { ...emptyFields(target), kind: "SUGGESTION", text: "Buka hari Sabtu" },
  refused: "Masa masukan sudah berakhir.",
};

beforeEach(() => keepDraft(draftName(target), REFUSED));

test("what was refused while no form was open says why, can be copied, and goes when its giver says so", async () => {
  const user = userEvent.setup();
  await showAt("/", <UnsentShown />);
  expect(await screen.findByText("Tidak diterima: Masa masukan sudah berakhir.")).toBeVisible();
  expect(screen.getByText("Buka hari Sabtu")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Salin tulisan saya" }));
  expect(await navigator.clipboard.readText()).toBe("Buka hari Sabtu");

  await user.click(screen.getByRole("button", { name: "Hapus dari perangkat ini" }));

  await waitFor(() => expect(screen.queryByText(/Tidak diterima/)).toBeNull());
  expect(await keptDraft(draftName(target))).toBeUndefined();
});

test("the outbox lists it apart from what still waits", async () => {
  await showAt(
    "/",
    <EvidenceMessages>
      <Outbox />
    </EvidenceMessages>,
  );
  expect(await screen.findByText("Tidak diterima: Masa masukan sudah berakhir.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Salin tulisan saya" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Kirim sekarang" })).toBeNull();
});

test("one is not reminded any more of what went out while the page was open", async () => {
  const other = { forumId: "unsent", forumSlug: "forum" };
  const body = { kind: "SUGGESTION" as const, text: "Menunggu", components: [], showName: false };
  await keepDraft(draftName(other), {
    target: other,
    fields: { ...emptyFields(other), kind: "SUGGESTION", text: "Menunggu" },
    attempt: { key: "key-unsent", device: "0193", body },
  } satisfies FeedbackDraft);
  await showAt("/", <UnsentShown />);
  expect(await screen.findByText(/Ada 1 masukan yang belum terkirim/)).toBeVisible();

  await forgetDraft(draftName(other));
  tellOfSending();

  await waitFor(() => expect(screen.queryByText(/belum terkirim/)).toBeNull());
});
