import { rewriteLine, writeLine } from "@/api/sdk.gen";
import { Refusal, Unreachable } from "@/ui/problem";
import { BLANK, toSend } from "./lineText";
import { forgetWaiting, keepWaiting, send, waiting, waitingHere } from "./queue.queries";

vi.mock("@/api/sdk.gen", () => ({ writeLine: vi.fn(), rewriteLine: vi.fn() }));

const text = toSend({ ...BLANK, problem: "Antrean lama" });

function refusal(status: number, more: object = {}) {
  const problem = {
    type: "",
    title: "Tidak bisa",
    status,
    detail: "Notulen sudah ditutup",
    code: "x",
    traceId: "t",
  };
  return new Refusal({ ...problem, ...more }, status, undefined);
}

let sessions = 0;

test("lines wait on the device in the order in which they were written", async () => {
  const session = `s${++sessions}`;
  const [first, second] = [
    { ...waiting(text, "siti"), at: 1 },
    { ...waiting({ ...text, problem: "Kedua" }, "siti"), at: 2 },
  ];
  await keepWaiting(session, second);
  await keepWaiting(session, first);
  expect((await waitingHere(session, "siti")).own.map(({ text: { problem } }) => problem)).toEqual([
    "Antrean lama",
    "Kedua",
  ]);
  await forgetWaiting(session, first);
  expect((await waitingHere(session, "siti")).own).toHaveLength(1);
});

test("lines are sent from the account that wrote them, and those of before from the first that finds them", async () => {
  const session = `s${++sessions}`;
  await keepWaiting(session, waiting({ ...text, problem: "Siti" }, "siti"));
  await keepWaiting(session, waiting({ ...text, problem: "Sejak dulu" }, undefined));
  const saw = async (author: string | undefined) => {
    const { own, others } = await waitingHere(session, author);
    return [own.map(({ text: { problem } }) => problem).sort(), others];
  };
  expect(await saw("siti")).toEqual([["Sejak dulu", "Siti"], 0]);
  expect(await saw("budi")).toEqual([["Sejak dulu"], 1]);
  expect(await saw(undefined)).toEqual([["Sejak dulu"], 1]);
});

test("a line goes under the same key each time it is tried", async () => {
  const line = waiting(text, "siti");
  vi.mocked(writeLine).mockRejectedValueOnce(new Unreachable());
  await expect(send("s", line)).rejects.toThrow(Unreachable);
  vi.mocked(writeLine).mockResolvedValueOnce({} as never);
  expect(await send("s", line)).toBe("sent");
  const keys = vi.mocked(writeLine).mock.calls.map(([{ headers }]) => headers["Idempotency-Key"]);
  expect(keys).toEqual([line.key, line.key]);
});

test("what the service refuses stays, with what it said", async () => {
  vi.mocked(writeLine).mockRejectedValueOnce(refusal(409));
  expect(await send("s", waiting(text, "siti"))).toMatchObject({ refused: "Notulen sudah ditutup" });
});

test("a change whose answer was lost counts as sent, one that a colleague was quicker with does not", async () => {
  const line = waiting(text, "siti", { id: "l", etag: '"0"' });
  vi.mocked(rewriteLine).mockRejectedValueOnce(
    refusal(412, { current: { problem: "Antrean lama", version: 1 } }),
  );
  expect(await send("s", line)).toBe("sent");
  vi.mocked(rewriteLine).mockRejectedValueOnce(refusal(412, { current: { problem: "Lain", version: 1 } }));
  expect(await send("s", line)).toMatchObject({ refused: "Notulen sudah ditutup" });
});
