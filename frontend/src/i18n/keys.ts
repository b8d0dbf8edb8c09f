import type { id } from "./id";
import type { workspaceId } from "./id/workspace";

// Typed from the Indonesian source: a key misspelt in a screen does not compile, nor one missing in English.
export type PublicKey = keyof typeof id;
export type WorkspaceKey = keyof typeof workspaceId;

declare global {
  namespace FormatjsIntl {
    interface Message {
      ids: PublicKey | WorkspaceKey;
    }
  }
}
