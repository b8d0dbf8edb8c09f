import type { RegisterHead } from "@/api/types.gen";
import { Broken, require } from "./broken";
import { fromBase64, sha256, utf8 } from "./hashes";

/** An Ed25519 key as SubjectPublicKeyInfo (RFC 8410) ends with its 32 bytes. */
const RAW = -32;

/** Requires that one of the keys trusted has signed this head. Keys are in base 64, as paper and API show them. */
export async function requireSigned(head: RegisterHead, keys: readonly string[]) {
  const key = fromBase64(await keyOf(head, keys));
  const statement = utf8(`fkp-register-head/1\n${head.size}\n${head.root}\n${head.at}\n${head.keyId}\n`);
  require(await verified(fromBase64(head.signature), statement, key), "unsigned");
}

async function keyOf({ keyId }: RegisterHead, keys: readonly string[]) {
  require(keyId.length === 32, "foreign");
  for (const key of keys) if ((await sha256(fromBase64(key))).startsWith(keyId)) return key;
  throw new Broken("foreign");
}

/** By the browser itself, or in older ones by a library: without a signature a proof would prove nothing. */
async function verified(
  signature: Uint8Array<ArrayBuffer>,
  statement: Uint8Array<ArrayBuffer>,
  key: Uint8Array<ArrayBuffer>,
) {
  const own = await crypto.subtle.importKey("spki", key, "Ed25519", false, ["verify"]).catch(() => undefined);
  if (own) return crypto.subtle.verify("Ed25519", own, signature, statement);
  const { verifyAsync } = await import("@noble/ed25519");
  return verifyAsync(signature, statement, key.slice(RAW)).catch(() => false);
}
