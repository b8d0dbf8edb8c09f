import { readFileSync } from "node:fs";
import { defineConfig, type Plugin } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { onlyWords } from "./scripts/onlyWords.ts";
import { precompiledMessages } from "./scripts/precompiledMessages.ts";

const SCRIPT = new URL("../docs/verify-register.mjs", import.meta.url);

/** The script that checks the register stands in the documentation and is offered beside the page. */
function scriptBesides(): Plugin {
  return {
    name: "fkp:script-besides",
    generateBundle() {
      this.emitFile({
        type: "asset",
        fileName: "verify-register.mjs",
        source: readFileSync(SCRIPT, "utf8"),
      });
    },
  };
}

/** The verifier page that people keep: one file with all it needs. */
export default defineConfig({
  publicDir: false,
  plugins: [
    onlyWords(/^register\.(verify|alone|grown|signature|broken|act)\b/),
    precompiledMessages(),
    viteSingleFile(),
    scriptBesides(),
  ],
  resolve: { alias: { "@": new URL("./src", import.meta.url).pathname } },
  build: { emptyOutDir: false, rolldownOptions: { input: "pemeriksa-register.html" } },
});
