import { defineConfig } from "vite";
import { splitOperations } from "./scripts/splitOperations.ts";

/** The service worker: one classic script at the root, beside what the first build has made. */
export default defineConfig({
  publicDir: false,
  plugins: [splitOperations()],
  resolve: { alias: { "@": new URL("./src", import.meta.url).pathname } },
  build: {
    emptyOutDir: false,
    modulePreload: false,
    rolldownOptions: {
      input: "src/worker/sw.ts",
      output: { format: "iife", entryFileNames: "sw.js" },
    },
  },
});
