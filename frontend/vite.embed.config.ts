import { defineConfig } from "vite";
import { onlyWords } from "./scripts/onlyWords.ts";
import { precompiledMessages } from "./scripts/precompiledMessages.ts";

/** Which words our elements on other sites show. */
const WORDS =
  /^(embed\.|standard\.(component|group|empty)\b|ui\.(loading|tryAgain|time\.(days|hours|minutes|at)|row)\b)/;

/** The elements for other sites: one module that loads nothing else, beside what the first build has made. */
export default defineConfig({
  publicDir: false,
  plugins: [onlyWords(WORDS), precompiledMessages()],
  resolve: { alias: { "@": new URL("./src", import.meta.url).pathname } },
  build: {
    emptyOutDir: false,
    modulePreload: false,
    rolldownOptions: {
      input: "src/embed/fkp.ts",
      output: { format: "es", entryFileNames: "sematan/fkp.js" },
    },
  },
});
