import type { PublicKey } from "../keys";
import identity from "./identity.json";
import shell from "./shell.json";
import ui from "./ui.json";

export const en: Record<PublicKey, string> = { ...identity, ...shell, ...ui };
