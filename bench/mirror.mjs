// Mirrors a whole instance, knowing only openapi.yaml: follows its list of changes from BASE, and saves copy and cursor together.
// Is killed at random in between, so that what it read since is lost, while others write and the service is killed too. Once told
// (SIGTERM) it follows to the end and compares its copy with one read anew, with one that begins with the newest files of open
// data and goes on from their cursor, and with what the database itself holds (PUBLIC, a JSON object a line, written by whoever
// told it). Prints what came out, and ends with 1 where they differ.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";

const { BASE, PUBLIC } = process.env;
const contract = readFileSync(new URL("../openapi.yaml", import.meta.url), "utf8");
const changes = /^ {2}(\/\S*\/changes):$/m.exec(contract)?.[1];
const openData = /^ {2}(\/\S*\/open-data):$/m.exec(contract)?.[1];
const types = [.../^ {4}OpenType:\n(?: {6}.*\n)+/m.exec(contract)[0].matchAll(/^ {6}- (\S+)$/gm)].map(([, type]) => type);
const most = 200;

let ending = false;
process.on("SIGTERM", () => {
  ending = true;
});

const pause = (ms) => new Promise((go) => setTimeout(go, ms));

/** Asks again while the service is away; anything it does not promise is a fault. */
async function read(after) {
  for (;;) {
    try {
      const answer = await fetch(`${BASE}${changes}?limit=${most}${after ? `&after=${after}` : ""}`);
      if (answer.status < 500) {
        if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
        return await answer.json();
      }
    } catch (fault) {
      if (!(fault instanceof TypeError)) throw fault;
    }
    await pause(100);
  }
}

class Copy {
  constructor(records = new Map(), after = undefined) {
    this.records = records;
    this.after = after;
  }

  saved() {
    return new Copy(new Map(this.records), this.after);
  }

  async page() {
    const { items, next, more } = await read(this.after);
    for (const { type, id, gone, record } of items) {
      if (gone) this.records.delete(`${type} ${id}`);
      else if (record) this.records.set(`${type} ${id}`, record);
    }
    this.after = next;
    return more;
  }

  async follow() {
    while (await this.page());
    return this;
  }
}

/** The newest edition of the dump, each file as its sum says; of its sets those that the list of changes has, too. */
async function dumped() {
  const { files, cursor } = await (await fetch(BASE + openData)).json();
  const records = new Map();
  for (const { name, dataSet, sha256 } of files.filter(({ name }) => name.endsWith(".jsonl"))) {
    const type = dataSet.toUpperCase().replaceAll("-", "_");
    if (!types.includes(type)) continue;
    const bytes = Buffer.from(await (await fetch(`${BASE}${openData}/${name}`)).arrayBuffer());
    if (createHash("sha256").update(bytes).digest("hex") !== sha256) throw new Error(`${name} is not what its sum says`);
    for (const line of bytes.toString().split("\n").filter(Boolean)) {
      const record = JSON.parse(line);
      records.set(`${type} ${record.id}`, record);
    }
  }
  return new Copy(records, cursor);
}

let disk = new Copy();
let killed = 0;
let pages = 0;
while (!ending) {
  const memory = disk.saved();
  for (let some = 1 + Math.floor(Math.random() * 5); some > 0; some--) {
    await memory.page();
    pages++;
    await pause(Math.random() * 100);
  }
  if (Math.random() < 0.3) killed++;
  else disk = memory;
}

const followed = await disk.follow();
const anew = await new Copy().follow();
const held = new Map(
  readFileSync(PUBLIC, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({ type, id, record }) => [`${type} ${id}`, record]),
);
const dump = await dumped();
const inDump = dump.records.size;
const others = { anew, dump: await dump.follow(), held: { records: held } };
const unequal = Object.keys(others).filter((other) => !isDeepStrictEqual(followed.records, others[other].records));
const equal = unequal.length === 0;
console.log(
  `a mirror of ${held.size} records, ${pages} pages, killed ${killed} times; ${inDump} records in the dump: ${equal ? "equal" : `DIFFERENT from ${unequal}`}`,
);
process.exit(equal ? 0 : 1);
