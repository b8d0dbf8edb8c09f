// Fills a running session with people, lines and photos, ends it, and reads each of its papers three times.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";

const { BASE, FORUM, JCMD, PID, SESSION, TOKENS } = process.env;
const PEOPLE = Number(process.env.PEOPLE);
const LINES = Number(process.env.LINES_SAID);
const photos = process.argv[2];
const ELEMENTS = ["SERVICE_USER", "EXPERT_ACADEMIC", "RELATED_AGENCY", "CIVIL_SOCIETY", "MEDIA"];
const session = `/api/v1/sessions/${SESSION}`;

const client = { client_id: "fkp-integrator-demo", client_secret: "contoh-fkp-integrator" };
const body = new URLSearchParams({ grant_type: "client_credentials", ...client });
const { access_token: token } = await (await fetch(TOKENS, { method: "POST", body })).json();

async function send(method, path, said, headers = {}) {
  const answer = await fetch(BASE + path, {
    method,
    headers: {
      Authorization: `Bearer ${token}`,
      "Idempotency-Key": crypto.randomUUID(),
      "Content-Type": Buffer.isBuffer(said) ? "application/octet-stream" : "application/json",
      ...headers,
    },
    body: said === undefined || Buffer.isBuffer(said) ? said : JSON.stringify(said),
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${bytes}`);
  const isJson = answer.headers.get("Content-Type")?.includes("json");
  return { bytes, etag: answer.headers.get("ETag"), json: isJson ? JSON.parse(bytes) : undefined };
}

/** A drawn line on 400 by 150 transparent pixels, as the pad of a phone sends it. */
function signature(seed) {
  const [width, height] = [400, 150];
  const rows = Buffer.alloc((width * 4 + 1) * height);
  for (let x = 10; x < width - 10; x++) {
    const y = Math.round(75 + 55 * Math.sin(x / (12 + (seed % 9))) * Math.cos(x / (31 + seed)));
    for (let thick = -2; thick <= 2; thick++) rows[(y + thick) * (width * 4 + 1) + 1 + x * 4 + 3] = 255;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const part = (name, data) => {
    const whole = Buffer.concat([Buffer.from(name), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(whole));
    return Buffer.concat([length, whole, sum]);
  };
  const magic = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const parts = [part("IHDR", head), part("IDAT", deflateSync(rows)), part("IEND", Buffer.alloc(0))];
  return Buffer.concat([magic, ...parts]).toString("base64");
}

const resident = () =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${PID}/status`, "utf8"))[1]) / 1024);
const heap = () => {
  execFileSync(JCMD, [PID, "GC.run"]);
  return Math.round(/used (\d+)K/.exec(execFileSync(JCMD, [PID, "GC.heap_info"], { encoding: "utf8" }))[1] / 1024);
};

const attendances = [];
for (let person = 0; person < PEOPLE; person++) {
  const now = new Date().toISOString();
  const visitor = {
    name: `Peserta Nomor ${person + 1}`,
    organisation: `Paguyuban Contoh ${person % 12}`,
    element: ELEMENTS[person % ELEMENTS.length],
    contact: `08120000${String(person).padStart(4, "0")}`,
  };
  const came = { walkUp: { visitor }, arrivedAt: now, deskClock: now, signature: signature(person) };
  attendances.push((await send("POST", `${session}/attendances`, came)).json.attendance.id);
}
const { standards } = (await send("GET", `/api/v1/forums/${FORUM}`)).json;
for (let line = 0; line < LINES; line++) {
  await send("POST", `${session}/lines`, {
    attendanceId: attendances[line % attendances.length],
    standardId: standards[line % standards.length].standardId,
    component: ["SD1", "SD2", "SD3", "SD4"][line % 4],
    problem: `Masalah ${line + 1}: waktu tunggu di loket pagi terlalu lama dan petunjuk berkasnya sulit dibaca.`,
    proposal: "Buka dua loket pada pagi hari, dan pasang petunjuk berkas dengan huruf besar di pintu masuk.",
    answer: "Loket kedua dibuka mulai bulan depan.",
    action: "Menambah satu loket pada pagi hari",
    horizon: "SHORT",
    amount: 1,
    timeUnit: "MONTHS",
    owner: "Tim pelayanan",
  });
}
for (const [number, name] of readdirSync(photos).entries()) {
  const alt = encodeURIComponent(`Peserta pada meja ${number + 1}`);
  const kept = await send("POST", `${session}/photos?alt=${alt}`, readFileSync(`${photos}/${name}`));
  const path = `/api/v1/photos/${kept.json.id}`;
  const { json, etag } = await send("GET", path);
  await send("PUT", path, { alt: json.alt, shown: true }, { "If-Match": etag });
}
const end = async (path, said) =>
  send("POST", `${session}/${path}`, said, { "If-Match": (await send("GET", session)).etag });
await end("closing", { gapReason: null });
await end("minutes-closure");
await send("POST", `/api/v1/forums/${FORUM}/agreement-draft`);

const BOTH = ["?edition=INTERNAL", "?edition=PUBLIC"];
const papers = [
  [`${session}/attendance-list`, BOTH],
  [`${session}/minutes`, [""]],
  [`/api/v1/forums/${FORUM}/report`, [""]],
  [`/api/v1/forums/${FORUM}/agreement-draft/paper`, BOTH],
];
console.log(`before: ${resident()} MB resident, ${heap()} MB of heap in use`);
for (const [paper, editions] of papers) {
  for (const kind of ["pdf", "docx"]) {
    for (const edition of editions) {
      const times = [];
      let size = 0;
      for (let turn = 0; turn < 3; turn++) {
        const began = performance.now();
        size = (await send("GET", `${paper}.${kind}${edition}`)).bytes.length;
        times.push(Math.round(performance.now() - began));
      }
      const name = `${paper.replace(/[0-9a-f-]{36}/, "*").replace("/api/v1/", "")}.${kind}${edition}`;
      console.log(`${name}: ${times.join(", ")} ms, ${(size / 1e6).toFixed(1)} MB; ${resident()} MB resident`);
    }
  }
}
console.log(`after: ${resident()} MB resident, ${heap()} MB of heap in use`);
