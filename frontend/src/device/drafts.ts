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
  await (await shelf()).put("drafts", draft, name);
}

/** What was kept under a name; undefined when there is nothing, or the browser keeps nothing. */
export async function keptDraft<T>(name: string): Promise<T | undefined> {
  try {
    return (await (await shelf()).get("drafts", name)) as T | undefined;
  } catch {
    return undefined;
  }
}

export async function forgetDraft(name: string) {
  try {
    await (await shelf()).delete("drafts", name);
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
  opened ??= openDB<Shelf>("fkp", 1, { upgrade: (db) => void db.createObjectStore("drafts") }).catch(
    (failure) => {
      opened = undefined;
      throw failure;
    },
  );
  return opened;
}
