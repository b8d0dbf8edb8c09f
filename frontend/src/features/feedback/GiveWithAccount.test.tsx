import { screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { forgetDraft, keepDraft, keptDraft } from "@/device/drafts";
import { easyChallenge } from "@/test/challenge";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { type Attempt, draftName, emptyFields, type FeedbackDraft, type Target } from "./feedbackDraft";
import { GiveWithAccount } from "./GiveWithAccount";
import { UnsentShown } from "./UnsentShown";

/** Who looks at the page. */
const session = vi.hoisted(() => ({ account: undefined as string | undefined }));
vi.mock(import("@/features/identity/useAccount"), () => ({ useAccount: () => session.account }));

const receipt = {
  number: "7K4M-29QX",
  secret: "rahasia",
  feedbackId: "1",
  submittedAt: "2026-11-22T02:41:00Z",
  statusPath: "/tanda-terima/7K4M-29QX",
  held: false,
};
let forums = 0;
let sent: string[] = [];

beforeEach(() => {
  sent = [];
  server.use(
    easyChallenge,
    http.post("*/api/v1/forums/:id/feedback", async ({ request }) => {
      sent.push(((await request.json()) as { text: string }).text);
      return HttpResponse.json(receipt, { status: 201 });
    }),
  );
});

const left: Target[] = [];
afterEach(async () => {
  for (const target of left.splice(0)) await forgetDraft(draftName(target));
});

/** What somebody has confirmed without a network, on a forum of its own. */
async function confirmed(text: string, { account, device }: { account?: string; device?: string }) {
  const target: Target = { forumId: `with-account-${++forums}`, forumSlug: "forum", account };
  left.push(target, { ...target, account: undefined }, { ...target, account: "budi" });
  const fields = { ...emptyFields(target), kind: "SUGGESTION" as const, text, name: "Ayu Lestari" };
  const attempt: Attempt = {
    key: crypto.randomUUID(),
    device,
    body: { kind: "SUGGESTION", text, components: [], showName: false, name: "Ayu Lestari" },
  };
  await keepDraft(draftName(target), { target, fields, attempt } satisfies FeedbackDraft);
  return target;
}

async function opened(about: Target, account: string | undefined, isMember = account !== undefined) {
  const onReceived = vi.fn();
  const { unmount } = await showAt(
    "/",
    <GiveWithAccount
      target={{ ...about, account }}
      isMember={isMember}
      isOpen
      onClosed={() => {}}
      onReceived={onReceived}
    />,
  );
  await screen.findByRole("form");
  return { onReceived, close: unmount };
}

const words = () => screen.getByLabelText("Masukan Anda");

test("what one person confirmed with their account is neither shown nor sent with another's, and waits for them", async () => {
  const target = await confirmed("Milik Ayu.", { account: "ayu" });

  const other = await opened(target, "budi");
  expect(words()).toHaveValue("");
  other.close();
  const visitor = await opened(target, undefined);
  expect(words()).toHaveValue("");
  visitor.close();
  expect(sent).toEqual([]);

  const { onReceived } = await opened(target, "ayu");
  await waitFor(() => expect(onReceived).toHaveBeenCalledWith(receipt));
  expect(sent).toEqual(["Milik Ayu."]);
  expect(await keptDraft(draftName(target))).toBeUndefined();
});

test("while nobody can be asked who is there, it stands in the form and goes out later", async () => {
  const target = await confirmed("Milik Ayu.", { account: "ayu" });
  const away = await opened(target, "ayu", false);
  expect(words()).toHaveValue("Milik Ayu.");
  away.close();
  expect(sent).toEqual([]);

  const { onReceived } = await opened(target, "ayu");
  await waitFor(() => expect(onReceived).toHaveBeenCalled());
  expect(sent).toEqual(["Milik Ayu."]);
});

test("what was begun before logging in goes on with the account, and is not sent by itself", async () => {
  const target = await confirmed("Sebelum masuk.", { device: "0193" });

  await opened(target, "budi");

  expect(words()).toHaveValue("Sebelum masuk.");
  expect(sent).toEqual([]);
  expect(await keptDraft(draftName(target))).toBeUndefined();
  const kept = await keptDraft<FeedbackDraft>(draftName({ ...target, account: "budi" }));
  expect(kept).toMatchObject({ target: { account: "budi" }, fields: { text: "Sebelum masuk." } });
  expect(kept?.attempt).toBeUndefined();
});

test("what lies there for an account stays when something was begun without one, too", async () => {
  const target = await confirmed("Sebelum masuk.", { device: "0193" });
  const mine = { ...target, account: "budi" };
  await keepDraft(draftName(mine), { target: mine, fields: { ...emptyFields(mine), text: "Milik Budi." } });

  await opened(target, "budi");

  expect(words()).toHaveValue("Milik Budi.");
  expect(await keptDraft(draftName(target))).toBeDefined();
});

test("others learn that something waits for its owner, not what it says", async () => {
  await confirmed("Milik Ayu.", { account: "ayu" });
  session.account = "budi";
  const other = await showAt("/", <UnsentShown />);
  expect(await screen.findByText(/ada 1 masukan dari akun lain yang belum terkirim/)).toBeVisible();
  expect(screen.queryByText(/Milik Ayu/)).toBeNull();
  expect(screen.queryByText(/belum terkirim di perangkat ini/)).toBeNull();
  other.unmount();

  session.account = "ayu";
  await showAt("/", <UnsentShown />);
  expect(await screen.findByText(/Ada 1 masukan yang belum terkirim di perangkat ini/)).toBeVisible();
  expect(screen.queryByText(/akun lain/)).toBeNull();
});
