import type { ConsistencyProof, RegisterHead } from "@/api/types.gen";
import { Broken, require } from "./broken";
import { node } from "./hashes";
import { requireSigned } from "./signedHead";

/** Two signed heads of which the later goes on from the earlier. */
export interface Grown {
  older: RegisterHead;
  newer: RegisterHead;
}

/** A head from a file that somebody kept. */
export function readHead(text: string): RegisterHead {
  const head = JSON.parse(text) as RegisterHead;
  require(Number.isInteger(head.size) && /^[0-9a-f]{64}$/.test(head.root), "format");
  return head;
}

/**
 * Checks on this device that a register only grew since a head that was kept.
 *
 * @param proof of these two sizes, as `/api/v1/register/consistency-proof` gives it
 * @param keys public keys of the register one trusts
 * @throws Broken when it did not, or when the proof is another's
 */
export async function checkHeads(
  { older, newer }: Grown,
  proof: ConsistencyProof,
  keys: readonly string[],
): Promise<Grown> {
  await requireSigned(older, keys);
  await requireSigned(newer, keys);
  require(older.size <= newer.size, "shorter");
  require(proof.from === older.size && proof.to === newer.size, "format");
  if (older.size === newer.size) require(older.root === newer.root, "changed");
  else if (older.size > 0) await requireGrown(older, newer, proof.path);
  return { older, newer };
}

/** RFC 9162 section 2.1.4.2. */
async function requireGrown(older: RegisterHead, newer: RegisterHead, path: readonly string[]) {
  let [place, last] = [BigInt(older.size) - 1n, BigInt(newer.size) - 1n];
  while (place % 2n === 1n) [place, last] = [place / 2n, last / 2n];
  const isPower = (BigInt(older.size) & (BigInt(older.size) - 1n)) === 0n;
  const [first, ...rest] = isPower ? [older.root, ...path] : path;
  if (first === undefined) throw new Broken("changed");
  let [before, after] = [first, first];
  for (const next of rest) {
    require(last > 0n, "changed");
    if (place % 2n === 1n || place === last) {
      [before, after] = [await node(next, before), await node(next, after)];
      while (place % 2n === 0n && place !== 0n) [place, last] = [place / 2n, last / 2n];
    } else {
      after = await node(after, next);
    }
    [place, last] = [place / 2n, last / 2n];
  }
  require(last === 0n && before === older.root && after === newer.root, "changed");
}
