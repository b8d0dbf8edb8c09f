// Fails when src/api is not what openapi.yaml generates now.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const fresh = mkdtempSync(join(tmpdir(), "fkp-contract-"));

/** Every file below a folder with its text. */
function textsBelow(folder) {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length), readFileSync(file, "utf8")]),
  );
}

try {
  execFileSync("openapi-ts", { env: { ...process.env, CONTRACT_OUTPUT: fresh }, stdio: "pipe" });
  const committed = textsBelow("src/api");
  const generated = textsBelow(fresh);
  const drifted = [...new Set([...Object.keys(committed), ...Object.keys(generated)])].filter(
    (file) => committed[file] !== generated[file],
  );
  if (drifted.length > 0) {
    console.error(`src/api is not what openapi.yaml says: run npm run contract.\n${drifted.join("\n")}`);
    process.exitCode = 1;
  }
} finally {
  rmSync(fresh, { recursive: true });
}
