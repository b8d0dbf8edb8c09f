import { existsSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** One's own pages come after a login, for which one leaves the first page that was loaded. */
const OWN = /^(kelola|meja|moderasi|pratinjau|saya)\b/;

const ROUTE = /\/src\/routes\/([^?]+)\.tsx\?tsr-split=/;

/** Words that some pages have besides; Indonesian, in which the site begins. */
const WORDS = {
  EvidenceMessages: /\/src\/i18n\/id\/evidence\.ts$/,
  MeetingMessages: /\/src\/i18n\/id\/meeting\.ts$/,
};

/** What a page asks the service for before anything else, where no search says more. */
export const READS: Record<string, string> = {
  "/gambaran": "/api/v1/picture?measure=STANDARDS&by=REGION",
};

/** The address of a route, as an expression for all addresses that it has. */
export function addressOf(route: string) {
  const parts = route.split(".").filter((part) => part !== "index");
  return `/${parts.map((part) => (part.startsWith("$") ? "[^/]+" : part.replace(/_$/, ""))).join("/")}`;
}

/**
 * Writes down which files the page at an address needs besides those of every page, and what it reads first. The server
 * says so in the page (`PagesAhead`), so that a browser with an empty cache asks for them at once and not for one after it
 * has read the other.
 */
export function pagesAhead(): Plugin {
  return {
    name: "fkp:pages-ahead",
    apply: "build",
    generateBundle: {
      // Once it is known which styles belong to which file.
      order: "post",
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
        const entry = chunks.find((chunk) => chunk.isEntry);
        if (!entry) return this.error("The site has no entry");
        const neededBy = (names: string[], found = new Set<string>()) => {
          for (const name of names) {
            const chunk = bundle[name];
            if (found.has(name) || chunk?.type !== "chunk") continue;
            found.add(name);
            neededBy(chunk.imports, found);
          }
          return found;
        };
        const ofEveryPage = neededBy([entry.fileName]);
        const pages = chunks.flatMap((chunk) => {
          const [source = "", route = ""] = ROUTE.exec(chunk.facadeModuleId ?? "") ?? [];
          if (route === "" || OWN.test(route)) return [];
          const file = (chunk.facadeModuleId ?? "").split("?")[0] ?? "";
          const text = source !== "" && existsSync(file) ? readFileSync(file, "utf8") : "";
          const words = Object.entries(WORDS).flatMap(([name, module]) =>
            text.includes(name)
              ? chunks.filter((one) => module.test(one.facadeModuleId ?? "")).map((one) => one.fileName)
              : [],
          );
          const own = [...neededBy([chunk.fileName, ...words])].filter((name) => !ofEveryPage.has(name));
          const styles = own.flatMap((name) => {
            const one = bundle[name];
            return one?.type === "chunk" ? [...(one.viteMetadata?.importedCss ?? [])] : [];
          });
          const path = addressOf(route);
          return [
            {
              path,
              modules: own.map((name) => `/${name}`),
              styles: styles.map((name) => `/${name}`),
              read: READS[path] ?? null,
            },
          ];
        });
        // Its address alone before all addresses of its kind.
        pages.sort((one, other) => Number(one.path.includes("[")) - Number(other.path.includes("[")));
        this.emitFile({ type: "asset", fileName: "ahead.json", source: JSON.stringify(pages) });
      },
    },
  };
}
