import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";

const SDK = /\/src\/api\/sdk\.gen\.ts$/;
const IMPORT = /import\s*\{([^}]*)\}\s*from\s*["']@\/api\/sdk\.gen["'];?/g;
const FIRST = /^(\/\*\*|export const)/m;

/**
 * Makes each operation of the generated client a module of its own, so that a page loads those it asks for and its
 * first view does not grow with the contract. Only in the build; everybody else sees one file.
 */
export function splitOperations(): Plugin {
  return {
    name: "fkp:split-operations",
    apply: "build",
    enforce: "pre",
    transform: {
      filter: { code: "@/api/sdk.gen" },
      handler: (code) =>
        code.replace(IMPORT, (_, names: string) =>
          names
            .split(",")
            .map((name) => name.trim())
            .filter((name) => name !== "")
            .map((name) => `import { ${name} } from "@/api/sdk.gen.ts?operation=${name}";`)
            .join(" "),
        ),
    },
    load: {
      filter: { id: /sdk\.gen\.ts\?operation=/ },
      async handler(id) {
        const [file = "", name = ""] = id.split("?operation=");
        if (!SDK.test(file)) return null;
        const sdk = await readFile(file, "utf8");
        const start = sdk.indexOf(`export const ${name} =`);
        if (start < 0) this.error(`The contract has no operation ${name}`);
        const rest = sdk.slice(start);
        const end = rest.indexOf("\n\n");
        const head = sdk.slice(0, sdk.search(FIRST));
        return head + (end < 0 ? rest : rest.slice(0, end));
      },
    },
  };
}
