import { memberHere } from "@/features/identity/session";
import { startWithoutNetwork } from "./startWithoutNetwork";

/** As {@link startWithoutNetwork}, for pages on which somebody may be logged in. */
export function startOfSite() {
  return startWithoutNetwork(memberHere);
}
