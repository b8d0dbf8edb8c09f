import { createHash, generateKeyPairSync, sign } from "node:crypto";
import type { RegisterProof } from "@/api/types.gen";
import { told } from "./broken";
import { canonical, checkProof } from "./checkProof";

const { privateKey, publicKey } = generateKeyPairSync("ed25519");
const KEY = publicKey.export({ format: "der", type: "spki" }).toString("base64");
const SALT = "ab".repeat(32);
const WORDS = 'Loket "3" mohon dibuka, é \u2028.';

function sha256(...parts: (Buffer | string)[]) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}

const node = (left: string, right: string) =>
  sha256(Buffer.of(1), Buffer.from(left, "hex"), Buffer.from(right, "hex"));

/** The second of three entries. */
function proof(tells: Record<string, unknown> = { kind: "SUGGESTION" }): RegisterProof {
  const leaf = {
    id: "01890a5d-ac96-774b-bcce-b302099a8057",
    at: "2026-11-26T04:28:04.123400Z",
    act: "feedback.given",
    objectType: "feedback",
    objectId: "01890a5d-ac96-774b-bcce-b302099a8058",
    payload: { textNumber: 1, textCommitment: sha256(Buffer.from(SALT, "hex"), WORDS), ...tells },
  };
  const [first, third] = [sha256("1"), sha256("3")];
  const leafHash = sha256(Buffer.of(0), canonical(leaf));
  const keyId = sha256(Buffer.from(KEY, "base64")).slice(0, 32);
  const head = {
    size: 3,
    root: node(node(first, leafHash), third),
    at: "2026-11-26T04:28:04.523Z",
    keyId,
    signature: "",
  };
  const statement = `fkp-register-head/1\n3\n${head.root}\n${head.at}\n${keyId}\n`;
  head.signature = sign(null, Buffer.from(statement), privateKey).toString("base64");
  return {
    format: "fkp-register-proof/1",
    provable: true,
    head,
    publicKey: KEY,
    items: [
      { entry: { ...leaf, leafHash, index: 1 }, path: [first, third], said: { text: WORDS, salt: SALT } },
    ],
  };
}

function check(change: (proof: RegisterProof) => unknown, keys = [KEY]) {
  const changed = proof();
  change(changed);
  return told(() => checkProof(JSON.stringify(changed), keys));
}

function first(proof: RegisterProof) {
  const [item] = proof.items;
  if (!item?.said || !item.path || !proof.head) throw new Error("The proof is whole");
  return { item, said: item.said, path: item.path, head: proof.head };
}

test("a whole proof holds", async () => {
  await expect(check(() => {})).resolves.toMatchObject({ head: { size: 3 } });
});

test.each<[string, (proof: RegisterProof) => unknown]>([
  ["format", (proof) => Object.assign(proof, { format: "lain" })],
  ["format", (proof) => Object.assign(proof, { items: [] })],
  ["format", (proof) => Object.assign(proof, { items: [{}] })],
  ["waiting", (proof) => delete proof.head],
  ["waiting", (proof) => delete proof.items[0]?.path],
  ["foreign", (proof) => Object.assign(first(proof).head, { keyId: "0".repeat(32) })],
  ["foreign", (proof) => Object.assign(first(proof).head, { keyId: "" })],
  ["unsigned", (proof) => Object.assign(first(proof).head, { size: 4 })],
  ["unsigned", (proof) => Object.assign(first(proof).head, { at: "2025-11-26T04:28:04.523Z" })],
  ["entry", (proof) => Object.assign(first(proof).item.entry, { act: "feedback.hidden" })],
  ["path", (proof) => Object.assign(first(proof).item.entry, { index: 0 })],
  ["path", (proof) => first(proof).path.pop()],
  ["path", (proof) => first(proof).path.push("00".repeat(32))],
  ["words", (proof) => Object.assign(first(proof).said, { text: "Loket ditutup saja." })],
  ["words", (proof) => Object.assign(first(proof).said, { proposedText: "Loket ditutup." })],
])("one that does not is told as %s", async (why, change) => {
  await expect(check(change)).resolves.toBe(why);
});

const ANSWERED = { outcome: "REJECTED", reasonCode: "BUDGET", changes: [] };

test.each<[unknown, Record<string, unknown>, Record<string, unknown>]>([
  [{ head: { size: 3 } }, ANSWERED, ANSWERED],
  [{ head: { size: 3 } }, { kind: "SUGGESTION" }, { kind: "SUGGESTION" }],
  // Held inputs tell no kind, and answers of before no reason.
  [{ head: { size: 3 } }, {}, { kind: "COMPLAINT" }],
  [{ head: { size: 3 } }, { outcome: "REJECTED" }, ANSWERED],
])("what is shown as it was recorded holds", async (holds, tells, shown) => {
  const whole = proof(tells);
  Object.assign(first(whole).item, { shown });
  await expect(told(() => checkProof(JSON.stringify(whole), [KEY]))).resolves.toMatchObject(holds as object);
});

test.each<[Record<string, unknown>, Record<string, unknown>]>([
  [ANSWERED, { ...ANSWERED, outcome: "ACCEPTED" }],
  [ANSWERED, { ...ANSWERED, reasonCode: "CAPACITY" }],
  [ANSWERED, { ...ANSWERED, reasonCode: undefined }],
  [ANSWERED, { ...ANSWERED, changes: [{ standardId: "s", code: "SD3" }] }],
  [
    { outcome: "ACCEPTED", changes: [] },
    { outcome: "ACCEPTED", changes: [], reasonCode: "BUDGET" },
  ],
  [{ outcome: "REJECTED" }, { ...ANSWERED, outcome: "ACCEPTED" }],
  [{ kind: "SUGGESTION" }, { kind: "QUESTION" }],
])("what is shown otherwise than it was recorded is found", async (tells, shown) => {
  const whole = proof(tells);
  Object.assign(first(whole).item, { shown });
  await expect(told(() => checkProof(JSON.stringify(whole), [KEY]))).resolves.toBe("shown");
});

test("a browser without Ed25519 checks the signature all the same", async () => {
  vi.spyOn(crypto.subtle, "importKey").mockRejectedValue(new DOMException("Ed25519", "NotSupportedError"));
  await expect(check(() => {})).resolves.toMatchObject({ head: { size: 3 } });
  await expect(check((proof) => Object.assign(first(proof).head, { size: 4 }))).resolves.toBe("unsigned");
  await expect(check((proof) => Object.assign(first(proof).head, { signature: "AAAA" }))).resolves.toBe(
    "unsigned",
  );
});

test("a proof for another register is found by its key", async () => {
  const other = generateKeyPairSync("ed25519").publicKey.export({ format: "der", type: "spki" });
  await expect(check(() => {}, [other.toString("base64")])).resolves.toBe("foreign");
  await expect(check(() => {}, [])).resolves.toBe("foreign");
});

test("what is no JSON is no proof", async () => {
  await expect(told(() => checkProof("bukan JSON", [KEY]))).resolves.toBe("format");
});
