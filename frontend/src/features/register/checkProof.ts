import type { ProvenEntry, RegisterHead, RegisterProof, SaidWords, ShownNow } from "@/api/types.gen";
import { Broken, require } from "./broken";
import { fromHex, node, sha256, utf8 } from "./hashes";
import { requireSigned } from "./signedHead";

/** What holds. */
export interface Checked {
  head: RegisterHead;
  entries: RegisterProof["items"];
}

/**
 * Checks a proof on this device: each entry is as it was written, has these words, tells what the site shows, and is under
 * the signed head.
 *
 * @param text of the file that a receipt page or the register hands out
 * @param keys public keys of the register one trusts
 * @throws Broken or what JSON throws; {@link told} makes a word of either
 */
export async function checkProof(text: string, keys: readonly string[]): Promise<Checked> {
  const proof = JSON.parse(text) as RegisterProof;
  require(proof.format === "fkp-register-proof/1" && proof.items.length > 0, "format");
  const { head, items } = proof;
  if (!head) throw new Broken("waiting");
  await requireSigned(head, keys);
  for (const item of items) await requireEntry(item, head);
  return { head, entries: items };
}

async function requireEntry({ entry, path, said, shown }: ProvenEntry, head: RegisterHead) {
  const { leafHash, index, ...leaf } = entry;
  require((await sha256(Uint8Array.of(0), utf8(canonical(leaf)))) === leafHash, "entry");
  if (!path || index === undefined || index === null) throw new Broken("waiting");
  require((await rootOf(leafHash, index, head.size, path)) === head.root, "path");
  if (said) await requireWords(leaf.payload, said);
  if (shown) requireShown(leaf.payload, shown);
}

/** What the site shows now is what the entry tells. One that tells no changes is older, and tells no reason. */
function requireShown(payload: Record<string, unknown>, shown: ShownNow) {
  const names = payload.changes
    ? (["outcome", "reasonCode", "changes"] as const)
    : (["outcome", "kind"] as const).filter((name) => payload[name]);
  for (const name of names) {
    require(canonical(shown[name] ?? null) === canonical(payload[name] ?? null), "shown");
  }
}

async function requireWords(payload: Record<string, unknown>, { salt, text, proposedText }: SaidWords) {
  require((await sha256(fromHex(salt), utf8(text))) === payload.textCommitment, "words");
  if (proposedText || payload.proposalCommitment) {
    require((await sha256(fromHex(salt), utf8(proposedText ?? ""))) === payload.proposalCommitment, "words");
  }
}

/** RFC 9162 section 2.1.3.2: the root to which a path leads from a leaf. */
async function rootOf(leaf: string, index: number, size: number, path: readonly string[]) {
  let [place, last, root] = [BigInt(index), BigInt(size) - 1n, leaf];
  for (const next of path) {
    require(last > 0n, "path");
    if (place % 2n === 1n || place === last) {
      root = await node(next, root);
      while (place % 2n === 0n && place !== 0n) [place, last] = [place / 2n, last / 2n];
    } else {
      root = await node(root, next);
    }
    [place, last] = [place / 2n, last / 2n];
  }
  require(last === 0n, "path");
  return root;
}

/** RFC 8785: JavaScript's own form of texts and numbers is the one it asks for. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(",")}}`;
}
