import type { PublicKey } from "../keys";
import feedback from "./feedback.json";
import forum from "./forum.json";
import home from "./home.json";
import identity from "./identity.json";
import shell from "./shell.json";
import standard from "./standard.json";
import ui from "./ui.json";
import unit from "./unit.json";

export const en: Record<PublicKey, string> = {
  ...feedback,
  ...forum,
  ...home,
  ...identity,
  ...shell,
  ...standard,
  ...ui,
  ...unit,
};
