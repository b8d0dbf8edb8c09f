import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { forgetDraft, keepDraft, keptDraft } from "@/device/drafts";
import { easyChallenge } from "@/test/challenge";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { type Attempt, draftName, emptyFields, type FeedbackDraft, type Target } from "./feedbackDraft";
import { GiveWithAccount } from "./GiveWithAccount";
import { UnsentShown } from "./UnsentShown";

/** Who looks at the page. */
const session = vi.hoisted(() => ({ account: undefined as string | undefined, isMember: false }));
vi.mock(import("@/features/identity/useAccount"), () => ({ useAccount: () => session.account }));
const signIn = vi.hoisted(() => vi.fn());
vi.mock("@/features/identity/session", async (actual) => ({
  ...(await actual<object>()),
  signIn,
  useSession: () => (session.isMember ? { status: "member", name: "" } : { status: "visitor" }),
}));

const receipt = {
  number: "7K4M-29Q4",
  secret: "rahasia",
  feedbackId: "1",
  submittedAt: "2026-11-22T02:41:00Z",
  statusPath: "/tanda-terima/7K4M-29Q4",
  held: false,
};
let forums = 0;
let sent: string[] = [];

beforeEach(() => {
  sent = [];
  Object.assign(session, { account: undefined, isMember: false });
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
      lateHours={6}
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

/** The form of somebody whose input waits for the network. */
async function waiting(account: string | undefined, isMember: boolean) {
  server.use(http.post("*/api/v1/forums/:id/feedback", () => HttpResponse.error()));
  const target = await confirmed("Menunggu.", { account, ...(!isMember && { device: "0193" }) } as {
    account?: string;
  });
  return opened(target, account, isMember);
}

test("nobody is promised that the browser sends an input to an account: it goes out with the next login", async () => {
  const mine = await waiting("ayu", true);
  const when = await screen.findByText(/Masukan dengan akun tidak terkirim selagi situs ini tertutup/);
  expect(screen.getByText(/Tulisan tetap ada walau sinyal hilang/)).toBeVisible();
  expect(when).toHaveTextContent("masuk dengan akun yang sama");
  expect(when).toHaveTextContent("masih diterima sampai 6 jam sesudahnya");
  expect(screen.queryByText(/bila peramban ini mampu/)).toBeNull();
  mine.close();

  await waiting("ayu", false);
  expect(await screen.findByText(/masukan tidak terkirim sendiri: buka lagi formulir ini/)).toBeVisible();
  expect(screen.queryByText(/bila peramban ini mampu/)).toBeNull();
});

test("who is reminded of what waits for their account reads when it goes out, and sends it now", async () => {
  const target = await confirmed("Milik Ayu.", { account: "ayu" });
  Object.assign(session, { account: "ayu", isMember: true });
  await showAt("/", <UnsentShown />);
  const when = await screen.findByText(/hanya selagi FKP terbuka dan Anda masuk dengan akun itu/);
  expect(when).toHaveTextContent("paling lama 24 jam");

  await userEvent.click(screen.getByRole("button", { name: "Kirim sekarang" }));

  await waitFor(() => expect(sent).toEqual(["Milik Ayu."]));
  expect(await screen.findByText(/terkirim saat halaman tertutup/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Kirim sekarang" })).toBeNull();
  expect(await keptDraft(draftName(target))).toBeUndefined();
});

test("who is not logged in is led to the login by what waits for an account", async () => {
  await confirmed("Milik Ayu.", { account: "ayu" });
  session.account = "ayu";
  const mine = await showAt("/", <UnsentShown />);
  await userEvent.click(await screen.findByRole("button", { name: "Masuk untuk mengirim" }));
  expect(signIn).toHaveBeenCalledTimes(1);
  mine.unmount();

  session.account = undefined;
  await showAt("/", <UnsentShown />);
  await userEvent.click(await screen.findByRole("button", { name: "Masuk" }));
  expect(signIn).toHaveBeenCalledTimes(2);
});

test("a visitor's reminder says nothing of accounts", async () => {
  await confirmed("Tanpa akun.", { device: "0193" });
  await showAt("/", <UnsentShown />);
  expect(await screen.findByText(/Ada 1 masukan yang belum terkirim di perangkat ini/)).toBeVisible();
  expect(screen.queryByText(/dengan akun/)).toBeNull();
});
