const KEPT_AS = "fkp.own-links";

/** Remembers the numbers of links that were made or looked after on this device: who tries one does not use it. */
export function rememberOwnLinks(numbers: readonly string[]) {
  try {
    localStorage.setItem(KEPT_AS, JSON.stringify([...new Set([...known(), ...numbers.map(bare)])]));
  } catch {
    // Without a memory a trial counts like any other use.
  }
}

/** Whether a token is that of such a link; its number stands first. */
export function isOwnLink(token: string) {
  return known().some((number) => token.startsWith(number));
}

function known(): string[] {
  try {
    return JSON.parse(localStorage.getItem(KEPT_AS) ?? "[]");
  } catch {
    return [];
  }
}

function bare(number: string) {
  return number.replace("-", "");
}
