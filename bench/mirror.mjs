// Mirrors a whole instance, knowing only openapi.yaml: follows its list of changes from BASE, and saves copy and cursor together.
// Is killed at random in between, so that what it read since is lost, while others write and the service is killed too. Once told
// (SIGTERM) it follows to the end and compares its copy with one read anew and with what the database itself holds (PUBLIC, a
// JSON object a line, written by whoever told it). Prints what came out, and ends with 1 where they differ.
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";

const { BASE, PUBLIC } = process.env;
const contract = readFileSync(new URL("../openapi.yaml", import.meta.url), "utf8");
const changes = /^ {2}(\/\S*\/changes):$/m.exec(contract)?.[1];
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
const equal = isDeepStrictEqual(followed.records, anew.records) && isDeepStrictEqual(followed.records, held);
console.log(
  `a mirror of ${held.size} records, ${pages} pages, killed ${killed} times: ${equal ? "equal" : "DIFFERENT"}`,
);
process.exit(equal ? 0 : 1);
