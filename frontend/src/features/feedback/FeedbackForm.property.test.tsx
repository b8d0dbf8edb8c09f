import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import fc from "fast-check";
import { HttpResponse, http } from "msw";
import type { FeedbackSubmission } from "@/api/types.gen";
import { keptDraft } from "@/device/drafts";
import { easyChallenge } from "@/test/challenge";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { draftName, type FeedbackDraft, type Target } from "./feedbackDraft";
import { GiveFeedback } from "./GiveFeedback";

const SEND = "*/api/v1/forums/:id/feedback";
let forums = 0;

type Step =
  | { does: "type"; words: string }
  | { does: "send"; service: "takes it" | "is away" | "takes it, but the answer is lost" }
  | { does: "close and open again" };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ does: fc.constant("type" as const), words: fc.constantFrom("satu", "dua", "tiga") }),
  fc.record({
    does: fc.constant("send" as const),
    service: fc.constantFrom("takes it", "is away", "takes it, but the answer is lost"),
  }),
  fc.record({ does: fc.constant("close and open again" as const) }),
);

test("whatever happens, the last words are on the device or received, and only confirmed words go out", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (steps) => {
      const giver = await Giver.begin();
      try {
        for (const one of steps) {
          await giver.does(one);
          await giver.findsTheWordsSafe();
        }
        expect(giver.unconfirmed).toEqual([]);
        expect(giver.twice).toEqual([]);
      } finally {
        cleanup();
      }
    }),
    { numRuns: 30 },
  );
}, 120_000);

/** Somebody with a form, and the service they write to. */
class Giver {
  /** Words that went out although others, or none, had been confirmed last. */
  readonly unconfirmed: string[] = [];
  /** Words the service has as two inputs. */
  readonly twice: string[] = [];
  readonly #target: Target = { forumId: `any-${++forums}`, forumSlug: "forum" };
  readonly #taken = new Map<string, string>();
  #service = "is away";
  #words = "";
  #confirmed: string | undefined;
  #isReceived = false;

  static async begin() {
    const giver = new Giver();
    server.use(
      easyChallenge,
      http.post<never, FeedbackSubmission>(SEND, async ({ request }) =>
        giver.#post(request.headers.get("Idempotency-Key") ?? "", (await request.json()).text),
      ),
    );
    await giver.#open();
    return giver;
  }

  async does(step: Step) {
    if (this.#isReceived) return;
    if (step.does === "close and open again") {
      cleanup();
      await this.#open();
      await this.#settled();
    } else if (step.does === "type") {
      this.#takeBack();
      this.#words = step.words;
      fireEvent.click(screen.getByLabelText("Saran"));
      fireEvent.change(screen.getByLabelText("Masukan Anda"), { target: { value: step.words } });
    } else {
      this.#takeBack();
      if (this.#words === "") return;
      this.#service = step.service;
      this.#confirmed = this.#words;
      fireEvent.click(screen.getByText("Kirim masukan"));
      await this.#settled();
    }
  }

  async findsTheWordsSafe() {
    await waitFor(async () => {
      const kept = await keptDraft<FeedbackDraft>(draftName(this.#target));
      if (this.#isReceived) expect([...this.#taken.values()]).toContain(this.#words);
      else expect(kept?.fields.text ?? "").toBe(this.#words);
    });
  }

  async #open() {
    const received = () => {
      this.#isReceived = true;
    };
    await showAt(
      "/",
      <GiveFeedback target={this.#target} isOpen lateHours={24} onClosed={() => {}} onReceived={received} />,
    );
    await screen.findByLabelText("Masukan Anda");
  }

  /** Nothing is under way: received, waiting for another try, or at rest with nothing kept that is to be taken up. */
  async #settled() {
    await waitFor(async () => {
      const kept = await keptDraft<FeedbackDraft>(draftName(this.#target));
      const isAtRest = kept?.attempt
        ? screen.queryByText("Ubah tulisan") !== null
        : screen.queryByText("Sedang mengirim") === null &&
          screen.queryByRole("button", { busy: true }) === null;
      expect(this.#isReceived || isAtRest).toBe(true);
    });
  }

  #takeBack() {
    const change = screen.queryByText("Ubah tulisan");
    if (change === null) return;
    fireEvent.click(change);
    this.#confirmed = undefined;
  }

  #post(key: string, words: string) {
    if (words !== this.#confirmed) this.unconfirmed.push(words);
    if (this.#service === "is away") return HttpResponse.error();
    const others = [...this.#taken].filter(([other]) => other !== key);
    if (others.some(([, text]) => text === words)) this.twice.push(words);
    this.#taken.set(key, words);
    if (this.#service !== "takes it") return HttpResponse.error();
    return HttpResponse.json(
      {
        number: "7K4M-29Q4",
        secret: "rahasia",
        feedbackId: "1",
        submittedAt: "2026-11-22T02:41:00Z",
        statusPath: "/tanda-terima/7K4M-29Q4",
      },
      { status: 201 },
    );
  }
}
