import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { nothingForeign, WORDS_OF_FORM } from "./scripts/inputEntry.ts";
import { onlyWords } from "./scripts/onlyWords.ts";
import { precompiledMessages } from "./scripts/precompiledMessages.ts";
import { splitOperations } from "./scripts/splitOperations.ts";

const here = (path: string) => new URL(path, import.meta.url).pathname;

/**
 * The form for an input, beside what the first build has made: a page of its own with files of its own, so that it holds
 * what it needs and nothing that it would only share.
 */
export default defineConfig({
  publicDir: false,
  plugins: [onlyWords(WORDS_OF_FORM), precompiledMessages(), splitOperations(), react(), nothingForeign()],
  resolve: {
    alias: [
      { find: "@", replacement: here("./src") },
      // The bindings of the whole site bring along much that the form does not show.
      { find: /^react-intl$/, replacement: here("./src/input/intl.tsx") },
    ],
  },
  build: {
    emptyOutDir: false,
    manifest: ".vite/input.json",
    // What comes later is one or two small files; what would load those side by side weighs more than it wins.
    modulePreload: false,
    rolldownOptions: { input: "masukan.html" },
  },
});
