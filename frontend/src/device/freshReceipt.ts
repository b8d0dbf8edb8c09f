const KEPT_AS = "fkp.fresh-receipt";

/** Lets the next page of this tab know that the receipt with this number was given just now. */
export function markFresh(number: string) {
  try {
    sessionStorage.setItem(KEPT_AS, number);
  } catch {
    // Where the browser keeps nothing, the receipt is shown like one that is looked at again.
  }
}

/** Whether the receipt with this number was given just now, on the page before. True until another was given. */
export function isFresh(number: string) {
  try {
    return sessionStorage.getItem(KEPT_AS) === number;
  } catch {
    return false;
  }
}
