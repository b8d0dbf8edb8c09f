const KEPT_AS = "fkp.logged-in";

/** Whether somebody is logged in on this device, as far as it knows: a mark without a name, and never a token. */
export function isLoggedInHere() {
  try {
    return localStorage.getItem(KEPT_AS) !== null;
  } catch {
    return false;
  }
}

/** Keeps the mark for other tabs and later visits, or takes it away. */
export function markLoggedInHere(isLoggedIn: boolean) {
  try {
    if (isLoggedIn) localStorage.setItem(KEPT_AS, "1");
    else localStorage.removeItem(KEPT_AS);
  } catch {
    // Where the browser keeps nothing one is a visitor again after a reload.
  }
}
