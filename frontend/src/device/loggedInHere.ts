export const LOGGED_IN_AS = "fkp.logged-in";

/** Whether somebody is logged in on this device, as far as it knows: a mark without a name, and never a token. */
export function isLoggedInHere() {
  try {
    return localStorage.getItem(LOGGED_IN_AS) !== null;
  } catch {
    return false;
  }
}

/** Keeps the mark for other tabs and later visits, or takes it away where nobody is. */
export function markLoggedInHere(account?: string) {
  try {
    if (account) localStorage.setItem(LOGGED_IN_AS, account);
    else localStorage.removeItem(LOGGED_IN_AS);
  } catch {
    // Where the browser keeps nothing one is a visitor again after a reload.
  }
}
