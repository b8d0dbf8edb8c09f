// Mirrors a whole instance knowing only openapi.yaml: reads GET /changes from BASE page by page, saves copy and cursor together,
// and is killed at random (KILLS times) between reading and saving, while WRITERS give inputs and the caller restarts the product.
// Ends with a copy followed to the end and one read anew, which must be equal. Prints counts as JSON.
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";

const base = process.env.BASE ?? "http://127.0.0.1:8080";
const seconds = Number(process.env.SECONDS ?? 60);
const contract = readFileSync(new URL("../openapi.yaml", import.meta.url), "utf8");
const path = /^ {2}(\/\S*\/changes):$/m.exec(contract)?.[1];
if (!path) throw new Error("the contract has no changes");

const rest = (ms) => new Promise((done) => setTimeout(done, ms));

/** One page after a cursor; asks again while the product is away. */
async function page(after) {
  for (;;) {
    try {
      const answer = await fetch(`${base}${path}?limit=200${after ? `&after=${after}` : ""}`);
      if (answer.status === 200) return await answer.json();
      if (answer.status < 500) throw new Error(`${answer.status} ${await answer.text()}`);
    } catch (gone) {
      if (!(gone instanceof TypeError)) throw gone;
    }
    await rest(100);
  }
}

function take(records, items) {
  for (const change of items) {
    const key = `${change.type} ${change.id}`;
    if (change.gone) records.delete(key);
    else if (change.record) records.set(key, change.record);
  }
}

async function whole() {
  const records = new Map();
  let after;
  let more = true;
  while (more) {
    const read = await page(after);
    take(records, read.items);
    ({ next: after, more } = read);
  }
  return { records, after };
}

let disk = { records: new Map(), after: undefined };
let kills = 0;
let pages = 0;
const end = Date.now() + seconds * 1000;
while (Date.now() < end) {
  const memory = { records: new Map(disk.records), after: disk.after };
  for (let i = Math.ceil(Math.random() * 5); i > 0; i--) {
    const read = await page(memory.after);
    take(memory.records, read.items);
    memory.after = read.next;
    pages++;
  }
  if (Math.random() < 0.3) kills++;
  else disk = memory;
  await rest(Math.random() * 200);
}

let last = disk;
let more = true;
while (more) {
  const read = await page(last.after);
  take(last.records, read.items);
  last.after = read.next;
  more = read.more;
}
const anew = await whole();
const equal = isDeepStrictEqual(new Map([...last.records].sort()), new Map([...anew.records].sort()));
console.log(JSON.stringify({ records: anew.records.size, pages, kills, equal }));
process.exit(equal ? 0 : 1);
