import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** As many products as journeys that go on at once, so that one may kill its own while another is read. */
export const PRODUCTS = 2;

/**
 * The packaged product of the worker that asks. Its settings stand in the environment under its number, where every
 * process of this run reads them; its process stands in a file, since a journey that kills and starts it runs in another
 * process than the one that stops it.
 */
const JAR = new URL("../../backend/target/quarkus-app/quarkus-run.jar", import.meta.url).pathname;
const PATIENCE_MS = 240_000;
const LAST_WORDS = "FKP berhenti";

/** Chooses data and ports of a product's own. */
export async function settle(product: number) {
  put("FKP_DATA", product, join(mkdtempSync(join(tmpdir(), "fkp-e2e-")), "data"));
  put("FKP_PORT", product, String(await freePort()));
  put("FKP_KEYCLOAK_PORT", product, String(await freePort()));
}

/** Where people open it. */
export function address() {
  return `http://localhost:${setting("FKP_PORT")}`;
}

/** Starts it and waits until people can use it and log in. Detached, so that it outlives the journey that started it. */
export async function start(product = mine()) {
  const log = ownLog(product);
  const out = openSync(log, "a");
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin", "java") : "java";
  const running = spawn(java, ["-jar", JAR], {
    detached: true,
    stdio: ["ignore", out, out],
    env: {
      ...process.env,
      FKP_DATA: setting("FKP_DATA", product),
      FKP_PORT: setting("FKP_PORT", product),
      FKP_KEYCLOAK_PORT: setting("FKP_KEYCLOAK_PORT", product),
      // It and its Keycloak run too short a time to earn the second compiler, which takes the browser's processors.
      JAVA_TOOL_OPTIONS: "-XX:TieredStopAtLevel=1",
    },
  });
  writeFileSync(pidFile(product), `${running.pid}\n`);
  const ended = () => running.exitCode !== null || running.signalCode !== null;
  running.unref();
  try {
    await until(() => answers(`http://localhost:${setting("FKP_PORT", product)}/q/health/ready`), ended);
    const identity = `http://localhost:${setting("FKP_KEYCLOAK_PORT", product)}/realms/fkp`;
    await until(() => answers(`${identity}/.well-known/openid-configuration`), ended);
  } catch {
    running.kill("SIGTERM");
    throw new Error(`The product did not start:\n${readFileSync(log, "utf8")}`);
  }
}

/** Asks it to end, and waits until it has. */
export async function stop(product = mine()) {
  if (!isRunning(product)) return;
  process.kill(pidIn(pidFile(product)), "SIGTERM");
  await until(async () => !isRunning(product) || readFileSync(ownLog(product), "utf8").includes(LAST_WORDS));
}

export function isRunning(product = mine()) {
  try {
    return process.kill(pidIn(pidFile(product)), 0);
  } catch {
    return false;
  }
}

/** Ends it and both its servers at once, as when the power fails: nobody says goodbye, all locks stay. */
export function cutPower() {
  const data = setting("FKP_DATA");
  for (const file of [pidFile(), join(data, "keycloak/pid"), join(data, "postgres/data/postmaster.pid")]) {
    process.kill(pidIn(file), "SIGKILL");
  }
}

/** Where it keeps everything. */
export function dataOfProduct() {
  return setting("FKP_DATA");
}

/** Everything that it and its servers have written into their logs. */
export function logs() {
  const data = setting("FKP_DATA");
  const files = ["log/fkp.log", "keycloak/server.log", "postgres/server.log"].map((file) => join(data, file));
  return [ownLog(), ...files]
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
}

/** Playwright numbers what goes on at once, also when a worker is replaced. */
function mine() {
  return Number(process.env.TEST_PARALLEL_INDEX ?? 0);
}

function put(name: string, product: number, value: string) {
  process.env[`${name}_${product}`] = value;
}

function setting(name: string, product = mine()) {
  const value = process.env[`${name}_${product}`];
  if (value === undefined) throw new Error(`Product ${product} has not been started: ${name} is not set.`);
  return value;
}

function ownLog(product = mine()) {
  return join(dirname(setting("FKP_DATA", product)), "product.log");
}

function pidFile(product = mine()) {
  return join(dirname(setting("FKP_DATA", product)), "product.pid");
}

function pidIn(file: string) {
  return Number(readFileSync(file, "utf8").split("\n")[0]);
}

/** Asks again and again until it is so; rejects when there is no hope left or the patience has run out. */
async function until(isSo: () => Promise<boolean>, isHopeless = () => false) {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await isSo())) {
    if (isHopeless() || Date.now() > deadline) throw new Error("In vain.");
    await new Promise((again) => setTimeout(again, 250));
  }
}

async function answers(asked: string) {
  try {
    return (await fetch(asked)).ok;
  } catch {
    return false;
  }
}

function freePort() {
  return new Promise<number>((found, failed) => {
    const server = createServer();
    server.once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => found(typeof address === "object" && address ? address.port : 0));
    });
  });
}
