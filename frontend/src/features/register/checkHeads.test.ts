import { createHash, generateKeyPairSync, sign } from "node:crypto";
import fc from "fast-check";
import { told } from "./broken";
import { checkHeads, readHead } from "./checkHeads";

const { privateKey, publicKey } = generateKeyPairSync("ed25519");
const KEY = publicKey.export({ format: "der", type: "spki" }).toString("base64");
const KEY_ID = sha256(Buffer.from(KEY, "base64")).slice(0, 32);

function sha256(...parts: (Buffer | string)[]) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}

const half = (size: number) => 2 ** Math.floor(Math.log2(size - 1));

/** RFC 9162 section 2.1.1. */
function rootOf(leaves: string[]): string {
  const [only = sha256("")] = leaves;
  if (leaves.length < 2) return only;
  const k = half(leaves.length);
  const pair = [leaves.slice(0, k), leaves.slice(k)].map(rootOf).map((hex) => Buffer.from(hex, "hex"));
  return sha256(Buffer.of(1), ...pair);
}

/** RFC 9162 section 2.1.4.1. */
function proofOf(m: number, leaves: string[], whole = true): string[] {
  if (m === leaves.length) return whole ? [] : [rootOf(leaves)];
  const k = half(leaves.length);
  return m <= k
    ? [...proofOf(m, leaves.slice(0, k), whole), rootOf(leaves.slice(k))]
    : [...proofOf(m - k, leaves.slice(k), false), rootOf(leaves.slice(0, k))];
}

function headOf(leaves: string[]) {
  const head = { size: leaves.length, root: rootOf(leaves), at: "2026-11-28T01:00:00.000Z", keyId: KEY_ID };
  const statement = `fkp-register-head/1\n${head.size}\n${head.root}\n${head.at}\n${head.keyId}\n`;
  return { ...head, signature: sign(null, Buffer.from(statement), privateKey).toString("base64") };
}

const register = (size: number) => Array.from({ length: size }, (_, i) => sha256(`entry ${i}`));

function check(older: string[], newer: string[], path = proofOf(older.length, newer)) {
  const proof = { from: older.length, to: newer.length, path };
  return told(() => checkHeads({ older: headOf(older), newer: headOf(newer) }, proof, [KEY]));
}

test("a register that only grew is told so, whatever its sizes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 40 }), async (size, more) => {
      expect(await check(register(size), register(size + more))).toMatchObject({ older: { size } });
    }),
    { numRuns: 60 },
  );
});

test("one in which an entry was changed is found, wherever it stands", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 0, max: 20 }),
      fc.nat(),
      async (size, more, where) => {
        const bent = register(size + more);
        bent[where % size] = sha256("another entry");
        expect(await check(register(size), bent)).toBe("changed");
      },
    ),
    { numRuns: 60 },
  );
});

test("one that lost entries is found, and so is a proof that is too short, too long or for other sizes", async () => {
  expect(await check(register(9), register(7), [])).toBe("shorter");
  const path = proofOf(5, register(9));
  expect(await check(register(5), register(9), path.slice(1))).toBe("changed");
  expect(await check(register(5), register(9), [...path, sha256("more")])).toBe("changed");
  expect(await check(register(5), register(9), [])).toBe("changed");
  const other = { from: 4, to: 9, path };
  expect(
    await told(() => checkHeads({ older: headOf(register(5)), newer: headOf(register(9)) }, other, [KEY])),
  ).toBe("format");
});

test("a head that nobody signed counts for nothing", async () => {
  const older = { ...headOf(register(5)), root: sha256("another") };
  const proof = { from: 5, to: 9, path: proofOf(5, register(9)) };
  expect(await told(() => checkHeads({ older, newer: headOf(register(9)) }, proof, [KEY]))).toBe("unsigned");
});

test.each(["bukan JSON", "{}", '{"size":1.5,"root":"00"}', "null"])("%s is no head", async (text) => {
  expect(await told(async () => readHead(text))).toBe("format");
});
