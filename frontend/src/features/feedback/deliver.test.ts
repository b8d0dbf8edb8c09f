import type { Receipt } from "@/api/types.gen";
import { problem } from "@/test/problem";
import { Refusal, Unreachable } from "@/ui/problem";
import { deliver, type Progress, type Ways } from "./deliver";
import type { Attempt } from "./feedbackDraft";

const attempt: Attempt = {
  key: "0190c2c4-0000-7000-8000-000000000001",
  body: { kind: "QUESTION", text: "Sejak kapan?", components: ["SD3"], showName: false },
};
const receipt: Receipt = {
  number: "7K4M-29Q4",
  secret: "rahasia",
  feedbackId: "1",
  submittedAt: "2026-11-22T02:41:00Z",
  statusPath: "/tanda-terima/7K4M-29Q4",
  held: false,
};

function refusal(status: number, code: string, retryAfter?: number) {
  return new Refusal(problem(status, code), status, retryAfter);
}

/** A service that answers one thing after the other, and remembers what it was sent. */
function serviceAnswering(...answers: (Receipt | Error)[]) {
  const posted: Attempt[] = [];
  const told: Progress[] = [];
  const paused: number[] = [];
  const control = new AbortController();
  let proofs = 0;
  const ways: Ways = {
    proof: async () => `proof-${++proofs}`,
    tell: (progress) => told.push(progress),
    pause: async (milliseconds) => void paused.push(milliseconds),
    signal: control.signal,
    post: async (one) => {
      posted.push(one);
      const answer = answers.shift() ?? receipt;
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
  return { ways, posted, told, paused, control };
}

test("what gets lost on the way is sent again, word for word and with the same key", async () => {
  const service = serviceAnswering(new Unreachable(), refusal(503, "unavailable"), receipt);

  await expect(deliver(attempt, service.ways)).resolves.toBe(receipt);

  expect(service.posted).toHaveLength(3);
  expect(new Set(service.posted.map((one) => JSON.stringify(one))).size).toBe(1);
  expect(service.posted[0]?.key).toBe(attempt.key);
  expect(service.paused).toEqual([2_000, 4_000]);
});

test("a crowded service is waited for as long as it says", async () => {
  const service = serviceAnswering(refusal(429, "too-many", 17), receipt);

  await deliver(attempt, service.ways);

  expect(service.paused).toEqual([17_000]);
  expect(service.told).toContainEqual(expect.objectContaining({ phase: "waiting", because: "turn" }));
});

test.each(["challenge-expired", "challenge-spent"])(
  "after %s a new proof goes with the same key",
  async (code) => {
    const service = serviceAnswering(refusal(400, code), receipt);

    await deliver(attempt, service.ways);

    expect(service.posted.map(({ body }) => body.challenge)).toEqual(["proof-1", "proof-2"]);
    expect(service.posted.map(({ key }) => key)).toEqual([attempt.key, attempt.key]);
  },
);

test("a service that takes no proof at all is not asked for ever", async () => {
  const service = serviceAnswering(...Array.from({ length: 9 }, () => refusal(400, "challenge-invalid")));
  await expect(deliver(attempt, service.ways)).rejects.toThrow(Refusal);
  expect(service.posted).toHaveLength(4);
});

test.each([
  [409, "window-closed"],
  [400, "invalid-request"],
  [422, "idempotency-key-reused"],
])("%i %s is a final no", async (status, code) => {
  const service = serviceAnswering(refusal(status, code));
  await expect(deliver(attempt, service.ways)).rejects.toMatchObject({ status });
  expect(service.posted).toHaveLength(1);
});

test("who is logged in needs no proof", async () => {
  const service = serviceAnswering(receipt);
  await deliver(attempt, { ...service.ways, proof: undefined });
  expect(service.posted).toEqual([attempt]);
});

test.each([
  [401, "unauthorized"],
  [400, "challenge-missing"],
])("an input to an account whose login has ended waits for the next one: %i %s", async (status, code) => {
  const ended = refusal(status, code);
  const service = serviceAnswering(ended, ended, ended, ended, ended, receipt);

  await expect(deliver(attempt, { ...service.ways, proof: undefined })).resolves.toBe(receipt);
  expect(service.paused).toHaveLength(5);
});

test("once stopped, nothing more is sent", async () => {
  const service = serviceAnswering(new Unreachable());
  const stopping = { ...service.ways, pause: async () => service.control.abort() };
  await expect(deliver(attempt, stopping)).rejects.toThrow();
  expect(service.posted).toHaveLength(1);
});

test("a receipt that comes after stopping is not told to whoever writes something else by then", async () => {
  const service = serviceAnswering();
  const stopping: Ways = {
    ...service.ways,
    post: async () => {
      service.control.abort();
      return receipt;
    },
  };
  await expect(deliver(attempt, stopping)).rejects.toThrow();
});

test("what is stopped while the device still works on its proof does not leave", async () => {
  const service = serviceAnswering();
  const stopping: Ways = {
    ...service.ways,
    proof: async () => {
      service.control.abort();
      return "proof";
    },
  };
  await expect(deliver(attempt, stopping)).rejects.toThrow();
  expect(service.posted).toEqual([]);
});
