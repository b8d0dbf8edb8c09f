import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/**
 * What people typed and the service has not acknowledged yet, kept on this device by a name of the caller's choice,
 * such as `masukan/<forum>/<standard>/<component>`. It outlives a closed tab, a lost connection and an expired login.
 */
interface Shelf extends DBSchema {
  drafts: { key: string; value: unknown };
}

let opened: Promise<IDBPDatabase<Shelf>> | undefined;

/** Resolves when the draft is really on the device; rejects where the browser keeps nothing. */
export async function keepDraft(name: string, draft: unknown) {
  const writing = (await shelf()).transaction("drafts", "readwrite");
  const put = writing.store.put(draft, name);
  // Committed in the same breath: left to itself, the browser drops it when the page is left or loaded anew just now.
  writing.commit();
  await Promise.all([put, writing.done]);
}

/** What was kept under a name; undefined when there is nothing, or the browser keeps nothing. */
export async function keptDraft<T>(name: string): Promise<T | undefined> {
  try {
    return (await (await shelf()).get("drafts", name)) as T | undefined;
  } catch {
    return undefined;
  }
}

/** Changes a draft as it lies there, so that nothing is lost that another tab has written; does nothing without one. */
export async function changeDraft<T>(name: string, to: (kept: T) => T) {
  const { store, done } = (await shelf()).transaction("drafts", "readwrite");
  const kept = await store.get(name);
  if (kept !== undefined) await store.put(to(kept as T), name);
  await done;
}

/** Forgets a draft; with `isMeant` only if it is still the one that is meant, and no other tab has written another. */
export async function forgetDraft<T>(name: string, isMeant: (kept: T) => boolean = () => true) {
  try {
    const { store, done } = (await shelf()).transaction("drafts", "readwrite");
    const kept = await store.get(name);
    if (kept !== undefined && isMeant(kept as T)) await store.delete(name);
    await done;
  } catch {
    // Where nothing can be kept there is nothing to forget.
  }
}

/** All drafts whose name starts with `prefix`. */
export async function keptDrafts<T>(prefix: string): Promise<T[]> {
  try {
    return (await (await shelf()).getAll("drafts", IDBKeyRange.bound(prefix, `${prefix}\uffff`))) as T[];
  } catch {
    return [];
  }
}

function shelf() {
  opened ??= openDB<Shelf>("fkp", 1, {
    upgrade: (db) => void db.createObjectStore("drafts"),
    // A browser that runs short of memory may end the connection; the next draft opens another.
    terminated: forgetConnection,
  }).catch((failure) => {
    forgetConnection();
    throw failure;
  });
  return opened;
}

function forgetConnection() {
  opened = undefined;
}
