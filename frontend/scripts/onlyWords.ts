import type { Plugin } from "vite";

/** Leaves out of a build the words that nothing in it ever shows. */
export function onlyWords(wanted: RegExp): Plugin {
  return {
    name: "fkp:only-words",
    enforce: "pre",
    transform: {
      filter: { id: /\/src\/i18n\/(id|en)\/[\w.-]+\.json$/ },
      handler: (source) => ({
        code: JSON.stringify(
          Object.fromEntries(
            Object.entries(JSON.parse(source) as Record<string, string>).filter(([key]) => wanted.test(key)),
          ),
        ),
        map: null,
      }),
    },
  };
}
