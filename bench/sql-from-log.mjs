// Reads a PostgreSQL log that holds the same act twice, and writes its SQL as a pgbench script of one transaction.
// What is new in each act (ids, a receipt's number, a key) becomes a value that is new in each transaction.
import { readFileSync } from "node:fs";

const APPLICATION = "fkp_app";
const ENTRY = /^<(\d+) (\S+)> /;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

const acts = split(statements(entries(readFileSync(0, "utf8"))));
if (acts.length !== 2 || acts[0].length !== acts[1].length)
  throw new Error(`Two equal acts expected, found ${acts.map((act) => act.length)}`);
const fresh = newIn(acts[0], acts[1]);
for (const at of fresh.values()) console.log(`\\set n${at} random(0, 281474976710655)`);
if (acts[0].at(-1).sql === "COMMIT") console.log("BEGIN;");
for (const { sql, values } of acts[0]) console.log(`${inlined(sql, values)};`);

/** Entries of the log, each with its continuation lines. */
function entries(log) {
  const list = [];
  for (const line of log.split("\n")) {
    if (ENTRY.test(line)) list.push(line);
    else if (list.length > 0) list[list.length - 1] += `\n${line}`;
  }
  return list;
}

/** What the application executed: SQL with its parameters. */
function statements(list) {
  const found = [];
  for (const [index, entry] of list.entries()) {
    const [, process, user] = ENTRY.exec(entry);
    const sql = /duration: .*? execute [^:]+: ([\s\S]*)/.exec(entry)?.[1];
    if (user !== APPLICATION || sql === undefined) continue;
    const detail = list[index + 1] ?? "";
    found.push({ process, sql: sql.trim(), values: / DETAIL: /.test(detail) ? parameters(detail) : [] });
  }
  return found;
}

function parameters(detail) {
  return [...detail.matchAll(/\$\d+ = (NULL|'(?:[^']|'')*')/g)].map(([, value]) => value);
}

/** Acts begin alike: at the second appearance of the first statement the second one begins. */
function split(list) {
  const half = list.length / 2;
  return Number.isInteger(half) && half > 0 ? [list.slice(0, half), list.slice(half)] : [list];
}

/** Words of the first act that the second has others for, numbered. */
function newIn(first, second) {
  const numbered = new Map();
  const add = (word) => numbered.has(word) || numbered.set(word, numbered.size + 1);
  first.forEach(({ values }, at) => {
    values.forEach((value, index) => {
      const other = second[at].values[index];
      if (value === other) return;
      const theirs = new Set(other.match(UUID) ?? []);
      const ids = (value.match(UUID) ?? []).filter((id) => !theirs.has(id));
      for (const id of ids) add(id);
      if (/^'[0-9A-Z]{8}'$/.test(value)) add(value.slice(1, -1));
    });
  });
  return numbered;
}

/** The statement with its values in it. */
function inlined(sql, values) {
  return sql.replace(/\s+/g, " ").replace(/\$(\d+)/g, (_, number) => renewed(values[number - 1], sql));
}

function renewed(value, sql) {
  let text = value;
  for (const [word, at] of fresh) text = text.replaceAll(word, `' || ${expression(word, at)} || '`);
  return text === value ? value : `(${text})::${kind(value, sql)}`;
}

function expression(word, at) {
  const hex = `lpad(to_hex(:n${at}::bigint), 12, '0')`;
  return word.length === 36 ? `'${word.slice(0, 24)}' || ${hex}` : `upper(right(${hex}, 8))`;
}

/** Columns of ids are uuid, columns of payloads jsonb; those of the kept keys are text, whatever stands in them. */
function kind(value, sql) {
  if (sql.includes("idempotency_key")) return "text";
  if (/^'[0-9a-f-]{36}'$/.test(value)) return "uuid";
  return value.startsWith("'{") ? "jsonb" : "text";
}
