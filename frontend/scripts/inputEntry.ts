import type { Plugin } from "vite";

const ADDRESS = /^\/forum\/[^/]+\/masukan\/?(\?.*)?$/;

/** What the form must never wait for: login, router, editor, workspace, and pages of others. */
const FOREIGN =
  /node_modules.(@tanstack|@tiptap|prosemirror|keycloak-js)|src.(shell|features.(?!(feedback|forum|standard)[\\/])|routes.(?!-input))/;

/** Which words the form and what it shares with the site may show; of other rooms it has none. */
export const WORDS_OF_FORM =
  /^(feedback\.(kind|element|form|sending|waiting|closed)\b|forum\.(opens|closed|cancelled|planned)\b|outbox\.|shell\.|standard\.(component|empty)\b|ui\.(?!outcome|reason|official|list))/;

/** Fails the build of the form when it holds a module that it must do without, be it now or loaded later. */
export function nothingForeign(): Plugin {
  return {
    name: "fkp:nothing-foreign",
    generateBundle(_, bundle) {
      const files = Object.values(bundle);
      const modules = files.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
      const foreign = modules.filter((id) => FOREIGN.test(id));
      if (modules.length === 0 || foreign.length > 0) {
        this.error(`The form for an input must do without ${foreign.join(", ")}`);
      }
    },
  };
}

/** While developing, the form's address shows the form's page, as it does from the service. */
export function formAtItsAddress(): Plugin {
  return {
    name: "fkp:form-at-its-address",
    apply: "serve",
    configureServer(server) {
      server.middlewares.use((request, _, next) => {
        const asked = ADDRESS.exec(request.url ?? "");
        if (asked && !new URLSearchParams(asked[1]).has("akun")) request.url = "/masukan.html";
        next();
      });
    },
  };
}
