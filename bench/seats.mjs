// Sends PEOPLE registrations at once to one session after the other; prints how long that took.
import { readFileSync } from "node:fs";

const { BASE, PEOPLE, TOKENS } = process.env;
const sessions = readFileSync(process.argv[2], "utf8").trim().split("\n");

let token = "";
let goodUntil = 0;
async function login() {
  if (Date.now() < goodUntil) return token;
  const client = { client_id: "fkp-integrator-demo", client_secret: "contoh-fkp-integrator" };
  const body = new URLSearchParams({ grant_type: "client_credentials", ...client });
  const answer = await (await fetch(TOKENS, { method: "POST", body })).json();
  token = answer.access_token;
  goodUntil = Date.now() + (answer.expires_in - 30) * 1000;
  return token;
}

async function register(session, person) {
  const answer = await fetch(`${BASE}/api/v1/sessions/${session}/registrations`, {
    method: "POST",
    headers: {
      Authorization: `Bearer ${token}`,
      "Content-Type": "application/json",
      "Idempotency-Key": crypto.randomUUID(),
    },
    body: JSON.stringify({
      name: `Orang ${person}`,
      element: "SERVICE_USER",
      mode: "IN_PERSON",
      consentName: false,
      consentPhoto: false,
      consentContact: false,
      consent: "2026-11",
    }),
  });
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
  await answer.arrayBuffer();
}

const began = Date.now();
const times = [];
for (const session of sessions) {
  await login();
  const start = Date.now();
  await Promise.all(Array.from({ length: Number(PEOPLE) }, (_, person) => register(session, person)));
  times.push(Date.now() - start);
}
times.sort((one, other) => one - other);
const seconds = (Date.now() - began) / 1000;
console.log(
  `${sessions.length * PEOPLE} registrations in ${seconds.toFixed(0)} s; ` +
    `all ${PEOPLE} answered after ${times[Math.floor(times.length / 2)]} ms (median), ${times.at(-1)} ms (longest)`,
);
