import identity from "./identity.json";
import shell from "./shell.json";
import ui from "./ui.json";

/** The words of the public pages, one file a feature. Indonesian is the source; English must have the same keys. */
export const id = { ...identity, ...shell, ...ui };
