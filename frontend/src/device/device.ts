import { randomUuid } from "./uuid";

const KEPT_AS = "fkp.device";
let token: string | undefined;

/** A random name of this device, so that a hall of phones behind one address is not taken for one person. */
export function deviceToken() {
  token ??= keptToken();
  return token;
}

function keptToken() {
  try {
    const kept = localStorage.getItem(KEPT_AS) ?? randomUuid();
    localStorage.setItem(KEPT_AS, kept);
    return kept;
  } catch {
    return randomUuid();
  }
}
