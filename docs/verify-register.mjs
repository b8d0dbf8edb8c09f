#!/usr/bin/env node
// Checks what the register of an FKP proves, offline and without the product: Node.js 20 or newer, nothing else.
//
//   node verify-register.mjs proof FILE --key KEY
//       FILE is what a receipt page or the register hands out. Each entry in it must be under the signed head.
//   node verify-register.mjs heads OLDER NEWER PROOF --key KEY
//       OLDER and NEWER are heads that were kept (/api/v1/register/heads/latest), PROOF is the answer of
//       /api/v1/register/consistency-proof for their two sizes. NEWER must go on from OLDER.
//
// KEY is the public key (base 64), best taken from paper or from the unit itself; --key may be given several times.
// Ends with 0 when all holds, with 1 when it does not, with 2 when it was not asked rightly.
import { createHash, createPublicKey, verify } from "node:crypto";
import { readFileSync, realpathSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** What does not hold. */
class Broken extends Error {}

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest("hex");
const bytes = (hex) => Buffer.from(hex, "hex");
const leafHash = (text) => sha256(Buffer.of(0), text);
const nodeHash = (left, right) => sha256(Buffer.of(1), bytes(left), bytes(right));

/** RFC 8785: JavaScript's own form of texts and numbers is the one it asks for. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const fields = Object.keys(value).sort();
  return `{${fields.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(",")}}`;
}

function require(holds, otherwise) {
  if (!holds) throw new Broken(otherwise);
}

/** RFC 9162 section 2.1.3.2: the root to which a path leads from a leaf. */
function rootOf(leaf, index, size, path) {
  let [fn, sn, root] = [BigInt(index), BigInt(size) - 1n, leaf];
  for (const next of path) {
    require(sn > 0n, "the path is too long");
    if (fn & 1n || fn === sn) {
      root = nodeHash(next, root);
      while (!(fn & 1n) && fn !== 0n) [fn, sn] = [fn >> 1n, sn >> 1n];
    } else {
      root = nodeHash(root, next);
    }
    [fn, sn] = [fn >> 1n, sn >> 1n];
  }
  require(sn === 0n, "the path is too short");
  return root;
}

/** RFC 9162 section 2.1.4.2. */
function requireConsistent(older, newer, path) {
  require(older.size <= newer.size, `the later register is shorter: ${newer.size} after ${older.size}`);
  if (older.size === 0) return;
  if (older.size === newer.size) return require(older.root === newer.root, "two heads of one size have different roots");
  let [fn, sn] = [BigInt(older.size) - 1n, BigInt(newer.size) - 1n];
  while (fn & 1n) [fn, sn] = [fn >> 1n, sn >> 1n];
  const isPower = (BigInt(older.size) & (BigInt(older.size) - 1n)) === 0n;
  const [first, ...rest] = isPower ? [older.root, ...path] : path;
  require(first !== undefined, "the proof is empty");
  let [before, after] = [first, first];
  for (const next of rest) {
    require(sn > 0n, "the proof is too long");
    if (fn & 1n || fn === sn) {
      [before, after] = [nodeHash(next, before), nodeHash(next, after)];
      while (!(fn & 1n) && fn !== 0n) [fn, sn] = [fn >> 1n, sn >> 1n];
    } else {
      after = nodeHash(after, next);
    }
    [fn, sn] = [fn >> 1n, sn >> 1n];
  }
  require(sn === 0n, "the proof is too short");
  require(before === older.root, "the later register does not begin with the earlier one: something was changed");
  require(after === newer.root, "the proof is not one of the later register");
}

function requireSigned(head, keys) {
  const der = keys.map((key) => Buffer.from(key, "base64")).find((key) => sha256(key).startsWith(head.keyId));
  require(der && head.keyId.length === 32, `none of the keys given is ${head.keyId}: a head of another register`);
  const statement = `fkp-register-head/1\n${head.size}\n${head.root}\n${head.at}\n${head.keyId}\n`;
  const key = createPublicKey({ key: der, format: "der", type: "spki" });
  const signed = verify(null, Buffer.from(statement), key, Buffer.from(head.signature, "base64"));
  require(signed, "the head is not signed by its key");
}

/** The words of an input or an answer as one has them, against the commitment that the entry holds instead of them. */
function requireSaid(payload, said) {
  const commit = (text) => sha256(bytes(said.salt), text);
  require(commit(said.text) === payload.textCommitment, "these are not the words that were given");
  if (!said.proposedText && !payload.proposalCommitment) return;
  require(commit(said.proposedText ?? "") === payload.proposalCommitment, "this is not the wording proposed");
}

/** What the site shows now, against what the entry tells; one that tells no changes is older and tells no reason. */
function requireShown({ act, payload }, shown) {
  const names = payload.changes ? ["outcome", "reasonCode", "changes"] : ["outcome", "kind"].filter((n) => payload[n]);
  const bent = names.find((name) => canonical(shown[name] ?? null) !== canonical(payload[name] ?? null));
  require(!bent, `${act}: the site shows another ${bent} than was recorded`);
}

export function checkProof(proof, keys) {
  require(proof.format === "fkp-register-proof/1", "this is not a proof of the register");
  require(proof.items?.length > 0, "there is nothing in it to prove");
  require(proof.head, "nothing is under a head yet: get the proof again in a second");
  requireSigned(proof.head, keys);
  return proof.items.map(({ entry, path, said, shown }) => {
    const { leafHash: told, index, ...leaf } = entry;
    require(leafHash(canonical(leaf)) === told, `${leaf.act}: the entry is not as it was written`);
    require(path, `${leaf.act}: it has no place yet: get the proof again in a second`);
    require(rootOf(told, index, proof.head.size, path) === proof.head.root, `${leaf.act}: it is not in this register`);
    if (said) requireSaid(leaf.payload, said);
    if (shown) requireShown(leaf, shown);
    const { textCommitment, outcome, reasonCode, kind } = leaf.payload;
    const words = said ? ", with these words" : textCommitment ? ", its words are not in the file" : "";
    const codes = [outcome ?? kind, reasonCode].filter(Boolean).join(", ");
    return `${leaf.act}${codes && ` (${codes})`} at ${leaf.at} is entry ${index} of ${proof.head.size}${words}`;
  });
}

export function checkHeads(older, newer, proof, keys) {
  requireSigned(older, keys);
  requireSigned(newer, keys);
  require(older.size > newer.size || (proof.from === older.size && proof.to === newer.size), "a proof for other sizes");
  requireConsistent(older, newer, proof.path);
  return [`the register of ${newer.at} (${newer.size}) begins with that of ${older.at} (${older.size})`];
}

function main(given) {
  const keys = given.flatMap((word, i) => (given[i - 1] === "--key" ? [word] : []));
  const [what, ...files] = given.filter((word, i) => word !== "--key" && given[i - 1] !== "--key");
  const [count, check] = { proof: [1, checkProof], heads: [3, checkHeads] }[what] ?? [0];
  if (!check || files.length !== count || keys.length === 0) {
    console.error("proof FILE --key KEY | heads OLDER NEWER PROOF --key KEY");
    return 2;
  }
  try {
    const told = check(...files.map((file) => JSON.parse(readFileSync(file, "utf8"))), keys);
    for (const line of told) console.log(`holds: ${line}`);
    return 0;
  } catch (failure) {
    console.error(`BROKEN: ${failure.message}`);
    return 1;
  }
}

const started = process.argv[1] && pathToFileURL(realpathSync(process.argv[1])).href;
if (import.meta.url === started) process.exitCode = main(process.argv.slice(2));
