import type { AttendancePass } from "@/api/types.gen";
import { problem } from "@/test/problem";
import { Refusal, Unreachable } from "@/ui/problem";
import { type Arrival, sendAll } from "./deskQueue";

const PASS = { attendance: { id: "1" }, secret: "rahasia", passPath: "/kehadiran/1" } as AttendancePass;

function arrival(key: string, refusal?: string): Arrival {
  return {
    key,
    name: key,
    message: { registrationNumber: key, arrivedAt: "2026-12-03T02:00:00Z" },
    ...(refusal && { refusal }),
  };
}

/** A service that answers one thing after the other. */
async function sent(queue: Arrival[], ...answers: (AttendancePass | Error)[]) {
  const told: string[] = [];
  const stopped = await sendAll(queue, {
    post: async ({ key }) => {
      told.push(`post ${key}`);
      const answer = answers.shift() ?? PASS;
      if (answer instanceof Error) throw answer;
      return answer;
    },
    done: async ({ key }) => void told.push(`done ${key}`),
    refused: async ({ key }) => void told.push(`refused ${key}`),
  });
  return { told, stopped };
}

function refusal(status: number, code: string) {
  return new Refusal(problem(status, code), status, undefined);
}

test("everybody is sent, the first one first", async () => {
  expect(await sent([arrival("a"), arrival("b")])).toEqual({
    told: ["post a", "done a", "post b", "done b"],
    stopped: "nothing",
  });
});

test("who another desk has let in is done", async () => {
  expect((await sent([arrival("a")], refusal(409, "already-present"))).told).toEqual(["post a", "done a"]);
});

test("who is refused for good is put aside and holds nobody up", async () => {
  expect((await sent([arrival("a"), arrival("b")], refusal(409, "other-session"))).told).toEqual([
    "post a",
    "refused a",
    "post b",
    "done b",
  ]);
});

test("who was refused before is not sent again", async () => {
  expect((await sent([arrival("a", "Tiket untuk pertemuan lain")])).told).toEqual([]);
});

test.each([new Unreachable(), refusal(503, "unavailable"), refusal(429, "too-many-requests")])(
  "without an answer all that is left waits (%s)",
  async (failure) => {
    expect(await sent([arrival("a"), arrival("b")], failure)).toEqual({
      told: ["post a"],
      stopped: "unreachable",
    });
  },
);

test("an ended login loses nothing", async () => {
  expect(await sent([arrival("a")], refusal(401, "sign-in-required"))).toEqual({
    told: ["post a"],
    stopped: "login",
  });
});
