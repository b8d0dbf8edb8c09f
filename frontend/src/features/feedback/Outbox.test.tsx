import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentProps } from "react";
import { forgetDraft, keepDraft, keptDraft } from "@/device/drafts";
import { EvidenceMessages } from "@/i18n/Messages";
import { showAt } from "@/test/show";
import { Toasts } from "@/ui/Toasts";
import { draftName, emptyFields, type FeedbackDraft, type Target } from "./feedbackDraft";
import { Outbox } from "./Outbox";
import { forgetSent, keepSent, sentMeanwhile, tellOfSending } from "./sentMeanwhile";

/** Something confirmed and not sent, on a forum of its own. */
async function waits(forumId: string, text: string, account?: string) {
  const target: Target = { forumId, forumSlug: "forum", account };
  const body = { kind: "SUGGESTION" as const, text, components: [], showName: false };
  const draft: FeedbackDraft = {
    target,
    fields: { ...emptyFields(target), kind: "SUGGESTION", text },
    attempt: { key: `key-${forumId}`, ...(!account && { device: "0193" }), body },
  };
  await keepDraft(draftName(target), draft);
  return draftName(target);
}

/** A device on which somebody else sends what lies under some names. */
function sendingElsewhere(...names: string[]) {
  const request = (lock: string, _: object, act: (lock: object | null) => Promise<unknown>) =>
    act(names.some((name) => lock.endsWith(name)) ? null : {});
  Object.defineProperty(navigator, "locks", { configurable: true, value: { request } });
}

function outbox(props: ComponentProps<typeof Outbox> = {}) {
  return showAt(
    "/",
    <EvidenceMessages>
      <Outbox {...props} />
      <Toasts />
    </EvidenceMessages>,
  );
}

afterEach(async () => {
  Reflect.deleteProperty(navigator, "locks");
  for (const sent of await sentMeanwhile()) await forgetSent(sent);
});

test("what is on its way is not deleted, and one is told", async () => {
  const name = await waits("busy", "Sedang di jalan");
  sendingElsewhere(name);
  await outbox();
  await userEvent.click(await screen.findByRole("button", { name: "Hapus" }));
  await userEvent.click(screen.getByRole("button", { name: "Hapus, jangan kirim" }));
  expect(await screen.findByText(/Sedang dikirim/)).toBeVisible();
  expect(await keptDraft(name)).toBeDefined();
  await forgetDraft(name);
});

test("what somebody else has sent meanwhile no longer stands there as waiting", async () => {
  const name = await waits("meanwhile", "Terkirim oleh yang lain");
  await outbox();
  expect(await screen.findByRole("button", { name: "Kirim sekarang" })).toBeVisible();

  const draft = await keptDraft<FeedbackDraft>(name);
  await keepSent({
    receipt: {
      number: "7K4M-29Q4",
      secret: "rahasia",
      feedbackId: "1",
      submittedAt: "2026-11-22T02:41:00Z",
      statusPath: "/tanda-terima/7K4M-29Q4",
      held: false,
    },
    key: "key-meanwhile",
    target: draft?.target as Target,
    text: "Terkirim oleh yang lain",
  });
  await forgetDraft(name);
  tellOfSending();

  expect(await screen.findByText("Terkirim saat halaman tertutup")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Kirim sekarang" })).toBeNull();
});

test("each outbox says when what lies in it goes out, and until when it is taken", async () => {
  const visitors = await waits("without", "Tanpa akun");
  const mine = await waits("with", "Dengan akun", "ayu");
  const first = await outbox();
  expect(await screen.findByText(/begitu jaringan kembali.*paling lama 24 jam/)).toBeVisible();
  first.unmount();

  const logIn = vi.fn();
  await outbox({ account: "ayu", logIn });
  const lead = await screen.findByText(/tidak saat situs ini tertutup.*paling lama 24 jam/);
  expect(lead).not.toHaveTextContent("begitu jaringan kembali");
  expect(screen.queryByRole("button", { name: "Kirim sekarang" })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Masuk untuk mengirim" }));
  expect(logIn).toHaveBeenCalled();
  await Promise.all([forgetDraft(visitors), forgetDraft(mine)]);
});
