// Writes inputs without end, each with a key of its own that stays its own when the request is sent again; a number
// comes into the ledger when the service has said 201, and the next one PAUSE_MS later. Ends once told (SIGTERM), after every number begun is answered.
import { appendFileSync } from "node:fs";

const { BASE, FORUM, TOKENS, LEDGER, WRITERS = "16", PAUSE_MS = "0", MARK } = process.env;
const PATIENCE_MS = 15_000;
const CLIENT = { client_id: "fkp-integrator-demo", client_secret: "contoh-fkp-integrator" };

let ending = false;
process.on("SIGTERM", () => {
  ending = true;
});

const pause = (ms) => new Promise((go) => setTimeout(go, ms));

let token = "";
let goodUntil = 0;
let asking;
async function login() {
  if (Date.now() < goodUntil) return token;
  asking ??= ask().finally(() => {
    asking = undefined;
  });
  return asking;
}

// Keycloak has its own connections to the database that is killed: it is asked until it answers.
async function ask() {
  for (;;) {
    try {
      const body = new URLSearchParams({ grant_type: "client_credentials", ...CLIENT });
      const answer = await fetch(TOKENS, { method: "POST", body, signal: AbortSignal.timeout(PATIENCE_MS) });
      if (answer.ok) {
        const { access_token, expires_in } = await answer.json();
        token = access_token;
        goodUntil = Date.now() + (expires_in - 60) * 1000;
        return token;
      }
    } catch {
      // Not there yet.
    }
    await pause(200);
  }
}

const said = {};
async function attempt(number, key) {
  try {
    const answer = await fetch(`${BASE}/api/v1/forums/${FORUM}/feedback`, {
      method: "POST",
      headers: {
        Authorization: `Bearer ${await login()}`,
        "Content-Type": "application/json",
        "Idempotency-Key": key,
      },
      body: JSON.stringify({
        kind: "SUGGESTION",
        text: `Usulan ${MARK} nomor ${number}: sebutkan sejak kapan waktu dihitung.`,
        showName: false,
      }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    said[answer.status] = (said[answer.status] ?? 0) + 1;
    await answer.arrayBuffer();
    if (answer.status === 401) goodUntil = 0;
    return answer.status === 201;
  } catch {
    said.cut = (said.cut ?? 0) + 1;
    return false;
  }
}

let last = 0;
async function write() {
  while (!ending) {
    const number = ++last;
    const key = crypto.randomUUID();
    while (!(await attempt(number, key))) await pause(250);
    appendFileSync(LEDGER, `${number}\n`);
    await pause(Number(PAUSE_MS));
  }
}

await Promise.all(Array.from({ length: Number(WRITERS) }, write));
console.log(`${last} inputs written; answers: ${JSON.stringify(said)}`);
