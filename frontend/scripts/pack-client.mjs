// Packs src/api as the package for others, and compiles its example against what is in the package, as others would.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync } from "node:fs";

const PACKED = "target/client";
const EXAMPLE = `${PACKED}/example`;
const INSTALLED = `${EXAMPLE}/node_modules/@fkp/client`;

rmSync("client/dist", { recursive: true, force: true });
rmSync(PACKED, { recursive: true, force: true });
mkdirSync(INSTALLED, { recursive: true });
execFileSync("tsc", ["-p", "client"], { stdio: "inherit" });
const tarball = execFileSync("npm", ["pack", "--silent", "--pack-destination", `../${PACKED}`], {
  cwd: "client",
})
  .toString()
  .trim()
  .split("\n")
  .pop();
execFileSync("tar", ["-xzf", `${PACKED}/${tarball}`, "-C", INSTALLED, "--strip-components", "1"]);
cpSync("client/example", EXAMPLE, { recursive: true });
execFileSync("tsc", ["-p", EXAMPLE], { stdio: "inherit" });
