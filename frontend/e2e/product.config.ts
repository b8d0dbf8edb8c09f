import { spawn } from "node:child_process";
import { mkdtempSync, openSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const JAR = new URL("../../backend/target/quarkus-app/quarkus-run.jar", import.meta.url).pathname;
const PATIENCE_MS = 240_000;

/** Starts the packaged product with ports and data of its own; what is returned stops it. */
export default async function startProduct() {
  const home = mkdtempSync(join(tmpdir(), "fkp-e2e-"));
  const [port, keycloakPort] = [await freePort(), await freePort()];
  const log = join(home, "product.log");
  const out = openSync(log, "w");
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin", "java") : "java";
  const product = spawn(java, ["-jar", JAR], {
    env: {
      ...process.env,
      FKP_DATA: join(home, "data"),
      FKP_PORT: String(port),
      FKP_KEYCLOAK_PORT: String(keycloakPort),
    },
    stdio: ["ignore", out, out],
  });
  process.env.FKP_ADDRESS = `http://localhost:${port}`;
  await ready(product, log, [
    `http://localhost:${port}/q/health/ready`,
    `http://localhost:${keycloakPort}/realms/fkp/.well-known/openid-configuration`,
  ]);
  return () =>
    new Promise<void>((stopped) => {
      product.once("exit", () => stopped());
      product.kill("SIGTERM");
    });
}

async function ready(product: ReturnType<typeof spawn>, log: string, addresses: string[]) {
  const deadline = Date.now() + PATIENCE_MS;
  for (const address of addresses) {
    while (!(await answers(address))) {
      if (product.exitCode !== null || Date.now() > deadline) {
        product.kill("SIGTERM");
        throw new Error(`The product did not start:\n${readFileSync(log, "utf8")}`);
      }
    }
  }
}

/** Asks once, and takes its time over a no. */
async function answers(address: string) {
  try {
    return (await fetch(address)).ok;
  } catch {
    await new Promise((again) => setTimeout(again, 250));
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
