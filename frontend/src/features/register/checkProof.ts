import type { ProvenEntry, RegisterHead, RegisterProof, SaidWords } from "@/api/types.gen";

/** Why a proof does not hold; each has its own sentence on the page. */
export type Why = "format" | "waiting" | "foreign" | "unsigned" | "entry" | "path" | "words";

export class Broken extends Error {
  readonly why: Why;
  constructor(why: Why) {
    super(why);
    this.why = why;
  }
}

/** What holds. `signature` is unknown where the browser has no Ed25519. */
export interface Checked {
  head: RegisterHead;
  entries: RegisterProof["items"];
  signature: "holds" | "unknown";
}

/**
 * Checks a proof on this device: each entry is as it was written, has these words, and is under the signed head.
 *
 * @param text of the file that a receipt page hands out
 * @param keys public keys of the register one trusts
 */
export async function checkProof(text: string, keys: readonly string[]): Promise<Checked> {
  try {
    const proof = JSON.parse(text) as RegisterProof;
    require(proof.format === "fkp-register-proof/1" && proof.items.length > 0, "format");
    const { head, items } = proof;
    if (!head) throw new Broken("waiting");
    const signature = await signed(head, keys);
    for (const item of items) await requireEntry(item, head);
    return { head, entries: items, signature };
  } catch (failure) {
    throw failure instanceof Broken ? failure : new Broken("format");
  }
}

async function requireEntry({ entry, path, said }: ProvenEntry, head: RegisterHead) {
  const { leafHash, index, ...leaf } = entry;
  require((await sha256(Uint8Array.of(0), utf8(canonical(leaf)))) === leafHash, "entry");
  if (!path || index === undefined || index === null) throw new Broken("waiting");
  require((await rootOf(leafHash, index, head.size, path)) === head.root, "path");
  if (said) await requireWords(leaf.payload, said);
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

async function signed(head: RegisterHead, keys: readonly string[]): Promise<Checked["signature"]> {
  const key = await keyOf(head, keys);
  const imported = await crypto.subtle
    .importKey("spki", fromBase64(key), "Ed25519", false, ["verify"])
    .catch(() => undefined);
  if (!imported) return "unknown";
  const statement = utf8(`fkp-register-head/1\n${head.size}\n${head.root}\n${head.at}\n${head.keyId}\n`);
  require(await crypto.subtle.verify("Ed25519", imported, fromBase64(head.signature), statement), "unsigned");
  return "holds";
}

async function keyOf({ keyId }: RegisterHead, keys: readonly string[]) {
  require(keyId.length === 32, "foreign");
  for (const key of keys) if ((await sha256(fromBase64(key))).startsWith(keyId)) return key;
  throw new Broken("foreign");
}

/** RFC 8785: JavaScript's own form of texts and numbers is the one it asks for. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(",")}}`;
}

function require(holds: boolean, otherwise: Why) {
  if (!holds) throw new Broken(otherwise);
}

const utf8 = (text: string) => new TextEncoder().encode(text);

const node = (left: string, right: string) => sha256(Uint8Array.of(1), fromHex(left), fromHex(right));

async function sha256(...parts: Uint8Array<ArrayBuffer>[]) {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  const hash = await crypto.subtle.digest("SHA-256", whole);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function fromHex(hex: string) {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}

function fromBase64(text: string) {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
