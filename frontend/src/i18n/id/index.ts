import feedback from "./feedback.json";
import forum from "./forum.json";
import home from "./home.json";
import identity from "./identity.json";
import shell from "./shell.json";
import standard from "./standard.json";
import ui from "./ui.json";
import unit from "./unit.json";

/** The words of the public pages, one file a feature. Indonesian is the source; English must have the same keys. */
export const id = {
  ...feedback,
  ...forum,
  ...home,
  ...identity,
  ...shell,
  ...standard,
  ...ui,
  ...unit,
};
