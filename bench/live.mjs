// Listens LISTENERS times to one session while guests and a moderator change it; prints delays and the server's memory.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { Agent, get } from "node:http";

const { BASE, JCMD, PID, SESSION, TOKENS } = process.env;
const LISTENERS = Number(process.env.LISTENERS);
const GUESTS = Number(process.env.GUESTS);
const SECONDS_LONG = Number(process.env.SECONDS_LONG);
const LIVE = `${BASE}/api/v1/sessions/${SESSION}/live`;
const MOVE_EVERY_MS = 1000;

let token = "";
async function login() {
  const client = { client_id: "fkp-integrator-demo", client_secret: "contoh-fkp-integrator" };
  const body = new URLSearchParams({ grant_type: "client_credentials", ...client });
  token = (await (await fetch(TOKENS, { method: "POST", body })).json()).access_token;
}

async function send(method, url, headers, body) {
  const answer = await fetch(url, {
    method,
    headers: { "Content-Type": "application/json", "Idempotency-Key": crypto.randomUUID(), ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`);
  const text = await answer.text();
  return { at: performance.now(), etag: answer.headers.get("ETag"), json: text ? JSON.parse(text) : undefined };
}
const lead = (method, path, headers, body) =>
  send(method, LIVE + path, { Authorization: `Bearer ${token}`, ...headers }, body);

// What was heard: of each revision the state, and for each listener when it came.
const states = new Map();
const arrivals = Array.from({ length: LISTENERS }, () => []);
let bytes = 0;

function listen(listener, agent) {
  return new Promise((heard, failed) => {
    get(`${LIVE}/events`, { agent, headers: { Accept: "text/event-stream" } }, (answer) => {
      if (answer.statusCode !== 200) return failed(new Error(`events: ${answer.statusCode}`));
      let rest = "";
      answer.setEncoding("utf8");
      answer.on("data", (chunk) => {
        const at = performance.now();
        bytes += chunk.length;
        const events = (rest + chunk).split("\n\n");
        rest = events.pop();
        for (const event of events) {
          const id = /^id: ?(\d+)$/m.exec(event);
          if (!id) continue;
          const revision = Number(id[1]);
          arrivals[listener].push([revision, at]);
          if (!states.has(revision)) states.set(revision, JSON.parse(/^data: ?(.*)$/m.exec(event)[1]));
          heard();
        }
      });
      answer.on("error", () => {});
    }).on("error", failed);
  });
}

function memory(when) {
  const rss = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${PID}/status`, "utf8"))[1]) / 1024;
  execFileSync(JCMD, [PID, "GC.run"]);
  const heap = /used (\d+)K/.exec(execFileSync(JCMD, [PID, "GC.heap_info"], { encoding: "utf8" }))[1] / 1024;
  const threads = /Threads:\s+(\d+)/.exec(readFileSync(`/proc/${PID}/status`, "utf8"))[1];
  console.log(`${when}: ${rss.toFixed(0)} MB resident, ${heap.toFixed(0)} MB of heap in use, ${threads} threads`);
}

await login();
const guests = [];
for (let guest = 0; guest < GUESTS; guest++) {
  const now = new Date().toISOString();
  const { json } = await send(
    "POST",
    `${BASE}/api/v1/sessions/${SESSION}/attendances`,
    { Authorization: `Bearer ${token}` },
    { walkUp: { visitor: { name: `Tamu ${guest}`, element: "SERVICE_USER" } }, arrivedAt: now, deskClock: now },
  );
  guests.push({ "Attendance-Number": json.attendance.number, "Attendance-Secret": json.secret });
}
memory("before");
const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
const connecting = performance.now();
await Promise.all(arrivals.map((_, listener) => listen(listener, agent)));
console.log(`${LISTENERS} connected, each with its first state, after ${(performance.now() - connecting).toFixed(0)} ms`);
memory("listening");

// Each act, when it was acknowledged, and what a state looks like that has it.
const acts = [];
const questions = [];
const ended = performance.now() + SECONDS_LONG * 1000;
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

async function moderate() {
  for (let move = 1; performance.now() < ended; move++) {
    if (move % 50 === 0) await login();
    const stage = await lead("GET", "/stage");
    const agendaItem = 1 + (move % 20);
    const { at } = await lead("PUT", "/stage", { "If-Match": stage.etag }, { agendaItem, moderated: true });
    const runs = Math.floor(move / 20) + 1;
    acts.push({
      kind: "stage move",
      at,
      has: (state) => state.agenda[agendaItem - 1].runs.length >= (agendaItem === 1 ? runs - 1 : runs),
    });
    await pause(MOVE_EVERY_MS);
  }
}

async function ask() {
  for (let number = 1; performance.now() < ended && number <= 40; number++) {
    const guest = guests[number % guests.length];
    const text = `Pertanyaan ${number}: sejak kapan tiga hari kerja itu dihitung?`;
    const { json } = await send("POST", `${LIVE}/questions`, guest, { text, showName: false });
    const id = json.questionId;
    const queue = (await lead("GET", "/queue")).json.items;
    const etag = `"${queue.find((item) => item.question.id === id).version}"`;
    const { at } = await lead("POST", `/questions/${id}/admission`, { "If-Match": etag });
    acts.push({ kind: "admission", at, has: (state) => state.questions.some((question) => question.id === id) });
    questions.push({ id, supports: 0 });
    await pause(1400);
  }
}

async function support() {
  for (let turn = 0; performance.now() < ended; turn++) {
    const question = questions.at(-1);
    if (!question || question.supports >= guests.length) {
      await pause(50);
      continue;
    }
    const guest = guests[question.supports];
    const { at } = await send("PUT", `${LIVE}/questions/${question.id}/support`, guest);
    const supports = ++question.supports;
    acts.push({
      kind: "support",
      at,
      has: (state) => state.questions.some(({ id, supports: n }) => id === question.id && n >= supports),
    });
    await pause(20);
  }
}

await Promise.all([moderate(), ask(), support()]);
await pause(2000);
memory("after");

const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const revisions = [...states.keys()].sort((one, other) => one - other);
for (const kind of new Set(acts.map((act) => act.kind))) {
  const delays = [];
  let missing = 0;
  const those = acts.filter((act) => act.kind === kind);
  for (const { at, has } of those) {
    const first = revisions.find((revision) => has(states.get(revision)));
    for (const heard of arrivals) {
      const arrival = first === undefined ? undefined : heard.find(([revision]) => revision >= first);
      if (arrival) delays.push(Math.max(0, arrival[1] - at));
      else missing++;
    }
  }
  delays.sort((one, other) => one - other);
  const shown = [0.5, 0.99, 1].map((share) => `${percentile(delays, share).toFixed(0)} ms`);
  console.log(
    `${kind}: ${those.length}, heard by ${LISTENERS} after ${shown[0]} (p50), ${shown[1]} (p99), ${shown[2]} (longest); ` +
      `${missing} never heard`,
  );
}
console.log(
  `${states.size} states in ${SECONDS_LONG} s, ${(bytes / LISTENERS / states.size / 1024).toFixed(1)} kB each, ` +
    `${(bytes / 1024 / 1024).toFixed(0)} MB in all`,
);
process.exit(0);
