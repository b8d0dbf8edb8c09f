import type { ConsistencyProof } from "@/api/types.gen";
import { el } from "@/embed/dom";
import { Broken, require, told, type Why } from "@/features/register/broken";
import { checkHeads, readHead } from "@/features/register/checkHeads";
import { checkProof } from "@/features/register/checkProof";
import wordsEn from "@/i18n/en/register.json";
import wordsId from "@/i18n/id/register.json";
import { intlIn, type Told } from "@/input/told";
import "./page.css";

/**
 * The verifier page that people keep as one file: it asks nobody, trusts no key but the one entered, and shows what the page of
 * the site shows.
 */
const SPOKEN = { id: intlIn("id-ID", wordsId), en: intlIn("en-GB", wordsEn) };

type Key = keyof typeof wordsId;

show(navigator.language.startsWith("en") ? "en" : "id");

function show(language: keyof typeof SPOKEN) {
  const intl = SPOKEN[language];
  const say = (id: Key) => String(intl.formatMessage({ id }));
  document.documentElement.lang = language;
  document.title = say("register.verify.title");
  const other = language === "id" ? "en" : "id";
  const turn = el("button", { type: "button", lang: other }, other === "en" ? "English" : "Bahasa Indonesia");
  turn.addEventListener("click", () => show(other));
  const key = el("textarea", {
    id: "kunci",
    rows: "3",
    spellcheck: "false",
    "aria-describedby": "kunci-hint",
  });
  document.getElementById("root")?.replaceChildren(
    turn,
    el("h1", {}, say("register.verify.title")),
    el("p", {}, say("register.alone.lead")),
    el("label", { for: "kunci" }, say("register.alone.key")),
    el("p", { class: "hint", id: "kunci-hint" }, say("register.alone.key.hint")),
    key,
    part(intl, "register.verify.check", [["bukti", "register.verify.file"]], ([proof = ""]) =>
      proven(intl, proof, keysIn(key)),
    ),
    part(
      intl,
      "register.grown.title",
      [
        ["lama", "register.alone.older"],
        ["baru", "register.alone.newer"],
        ["tumbuh", "register.alone.proof", "register.alone.proof.hint"],
      ],
      ([older = "", newer = "", proof = ""]) => grown(intl, [older, newer, proof], keysIn(key)),
    ),
  );
}

function keysIn(field: HTMLTextAreaElement) {
  const keys = field.value.split(/\s+/).filter(Boolean);
  if (keys.length === 0) throw new Broken("key");
  return keys;
}

/** Files to choose, a button, and what the check says. */
function part(
  intl: Told,
  title: Key,
  fields: [id: string, label: Key, hint?: Key][],
  check: (texts: string[]) => Promise<string[]>,
) {
  const say = (id: Key) => String(intl.formatMessage({ id }));
  const chosen = fields.map(([id, , hint]) =>
    el("input", {
      id,
      type: "file",
      accept: ".json,application/json",
      "aria-describedby": hint && `${id}-hint`,
    }),
  );
  const found = el("div", { role: "status" });
  const press = el("button", { type: "button" }, say(title));
  press.addEventListener("click", async () => {
    const answer = await told(async () => {
      const texts = await Promise.all(chosen.map((field) => field.files?.[0]?.text()));
      require(!texts.includes(undefined), "format");
      return check(texts as string[]);
    });
    found.className = typeof answer === "string" ? "broken" : "holds";
    found.replaceChildren(...lines(say, answer).map((line) => el("p", {}, line)));
  });
  return el(
    "section",
    {},
    el("h2", {}, say(title)),
    ...fields.flatMap(([id, label, hint], i) => [
      el("label", { for: id }, say(label)),
      ...(hint ? [el("p", { class: "hint", id: `${id}-hint` }, say(hint))] : []),
      chosen[i] as HTMLInputElement,
    ]),
    press,
    found,
  );
}

function lines(say: (id: Key) => string, answer: string[] | Why) {
  return typeof answer === "string"
    ? [`${say("register.verify.broken")} ${say(`register.broken.${answer}`)}`]
    : answer;
}

async function proven(intl: Told, text: string, keys: string[]) {
  const { head, entries } = await checkProof(text, keys);
  return [
    String(intl.formatMessage({ id: "register.verify.holds" }, { size: head.size })),
    String(intl.formatMessage({ id: "register.signature.holds" }, { key: head.keyId })),
    ...entries.flatMap(({ entry, said }) => [
      String(
        intl.formatMessage(
          { id: "register.alone.entry" },
          { act: nameOf(intl, entry.act), at: entry.at, place: entry.index ?? 0, size: head.size },
        ),
      ),
      ...says(intl, entry.payload, said),
      ...[said?.text, said?.proposedText].filter((words) => words !== undefined && words !== null),
    ]),
  ];
}

/** What an entry tells besides words, in the codes of the contract. */
function says(
  intl: Told,
  { kind, outcome, reasonCode, textCommitment }: Record<string, unknown>,
  said: unknown,
) {
  const told = [kind, outcome, reasonCode].filter((code) => typeof code === "string").join(", ");
  return [
    ...(told ? [String(intl.formatMessage({ id: "register.alone.says" }, { said: told }))] : []),
    ...(textCommitment && !said ? [String(intl.formatMessage({ id: "register.wordless" }))] : []),
  ];
}

function nameOf(intl: Told, act: string) {
  const id = `register.act.${act}`;
  return id in wordsId ? String(intl.formatMessage({ id: id as Key })) : act;
}

async function grown(intl: Told, [older, newer, proof]: [string, string, string], keys: string[]) {
  const growth = { older: readHead(older), newer: readHead(newer) };
  await checkHeads(growth, JSON.parse(proof) as ConsistencyProof, keys);
  const values = {
    b: (words: unknown) => words as never,
    older: growth.older.size,
    newer: growth.newer.size,
    at: growth.older.at,
  };
  return [[intl.formatMessage({ id: "register.grown.holds" }, values)].flat().join("")];
}
