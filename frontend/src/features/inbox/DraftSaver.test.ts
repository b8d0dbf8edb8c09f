import type { DraftedAnswer, AnswerDraft as SavedDraft } from "@/api/types.gen";
import { problem } from "@/test/problem";
import { Refusal, Unreachable } from "@/ui/problem";
import { DraftSaver } from "./DraftSaver";
import { sendDraft } from "./draft.queries";

vi.mock("./draft.queries");

const NONE: SavedDraft = { feedbackId: "m", author: "Siti", own: true, version: 3 };
const send = vi.mocked(sendDraft);

function saver() {
  return new DraftSaver(
    "m",
    NONE,
    () => {},
    () => {},
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  send.mockReset();
});
afterEach(() => vi.useRealTimers());

test("who leaves sends once what is not sent yet, and tries no more", async () => {
  send.mockRejectedValue(new Unreachable());
  const left = saver();
  left.type({ text: "Akan kami ubah." });
  await left.leave();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(send).toHaveBeenCalledOnce();
});

test("a draft that was sent elsewhere does not come back from a page that was left", async () => {
  send.mockRejectedValue(
    new Refusal(problem(412, "changed-meanwhile", { current: { ...NONE, version: 5 } }), 412, undefined),
  );
  const left = saver();
  left.type({ text: "Akan kami ubah." });
  await left.leave();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(send).toHaveBeenCalledOnce();
});

test("what was typed while a save was on its way is sent after it", async () => {
  let arrive = () => {};
  send.mockImplementation(async (_id: string, seen: number, answer: DraftedAnswer) => {
    if (answer.text === "Akan") {
      await new Promise<void>((resolve) => {
        arrive = resolve;
      });
    }
    return { ...NONE, answer, version: seen + 1 };
  });
  const left = saver();
  left.type({ text: "Akan" });
  void left.flush();
  left.type({ text: "Akan kami ubah." });
  const gone = left.leave();
  arrive();
  await gone;
  await vi.advanceTimersByTimeAsync(120_000);
  expect(send.mock.calls).toEqual([
    ["m", 3, { text: "Akan" }],
    ["m", 4, { text: "Akan kami ubah." }],
  ]);
});
