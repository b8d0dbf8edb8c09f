import { createHash } from "node:crypto";
import type { Challenge } from "@/api/types.gen";
import { ProofOfWork } from "./proof";
import { solve } from "./solve";

function challengeFor(number: number, expiresInSeconds?: number): Challenge {
  const expires = expiresInSeconds && `?expires=${Math.floor(Date.now() / 1000) + expiresInSeconds}`;
  const salt = `a1b2${expires ?? ""}`;
  const challenge = createHash("sha256")
    .update(salt + number)
    .digest("hex");
  return { algorithm: "SHA-256", challenge, salt, signature: "s", maxnumber: 1000 };
}

const solved = async (challenge: Challenge) => solve(challenge) ?? -1;

test("the number behind a challenge is found, and none where there is none", () => {
  expect(solve(challengeFor(777))).toBe(777);
  expect(solve({ ...challengeFor(777), maxnumber: 776 })).toBeUndefined();
});

test("what is sent says which challenge was solved and how", async () => {
  const work = new ProofOfWork(async () => challengeFor(42), solved);

  const sent = JSON.parse(atob(await work.take()));

  const { maxnumber, ...asked } = challengeFor(42);
  expect(sent).toEqual({ ...asked, number: 42 });
});

test("each proof is given out once", async () => {
  let asked = 0;
  const work = new ProofOfWork(async () => challengeFor(++asked, 600), solved);
  work.begin();

  const [first, second] = [await work.take(), await work.take()];

  expect(first).not.toBe(second);
  expect(asked).toBe(2);
});

test("a proof that has grown too old while the giver was writing is replaced", async () => {
  const ages = [5, 600];
  const work = new ProofOfWork(async () => challengeFor(1, ages.shift()), solved);
  work.begin();

  const sent = JSON.parse(atob(await work.take()));

  expect(sent.salt).toBe(challengeFor(1, 600).salt);
});

test("a challenge that did not come is asked for again when it is needed", async () => {
  let asked = 0;
  const work = new ProofOfWork(async () => {
    if (++asked === 1) throw new TypeError("no network");
    return challengeFor(3);
  }, solved);
  work.begin();

  await expect(work.take()).rejects.toThrow("no network");
  await expect(work.take()).resolves.toBeTruthy();
});
