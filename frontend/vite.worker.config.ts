import { defineConfig } from "vite";

/** The service worker: one classic script at the root, beside what the first build has made. */
export default defineConfig({
  publicDir: false,
  build: {
    emptyOutDir: false,
    rolldownOptions: {
      input: "src/worker/sw.ts",
      output: { format: "iife", entryFileNames: "sw.js" },
    },
  },
});
