import { LOGGED_IN_AS } from "./loggedInHere";

/** Stands there since before it was noted who it is. */
const SOMEBODY = "1";

/** Who is logged in on this device, by the identity provider's id, which tells nobody's name; undefined where unknown. */
export function accountHere() {
  try {
    const kept = localStorage.getItem(LOGGED_IN_AS) ?? SOMEBODY;
    return kept === SOMEBODY ? undefined : kept;
  } catch {
    return undefined;
  }
}
