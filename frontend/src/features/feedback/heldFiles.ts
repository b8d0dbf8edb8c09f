import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { keptDrafts } from "@/device/drafts";
import { randomUuid } from "@/device/uuid";
import { DRAFTS, type FeedbackDraft, type FileOfDraft } from "./feedbackDraft";

/**
 * The bytes of chosen files, on this device until their input has arrived. Apart from the words, which are written anew
 * with every letter.
 */
export interface HeldFile {
  name: string;
  /** Milliseconds since 1970. */
  heldAt?: number | undefined;
  /** Absent once the input has arrived. */
  blob?: Blob;
  /** What the service calls it, once it is there. */
  uploadId?: string;
  /** Why the service does not take it, in its words. */
  why?: string;
}

interface Shelf extends DBSchema {
  files: { key: string; value: HeldFile };
}

/** Nobody writes for as long as this without the words having been kept. */
const LEFT_BEHIND_MS = 24 * 60 * 60 * 1000;

let opened: Promise<IDBPDatabase<Shelf>> | undefined;

/** Told when anything about a file has changed. */
export const changes = new EventTarget();

/** Rejects where the browser keeps nothing. */
export async function hold(file: File): Promise<FileOfDraft> {
  const id = randomUuid();
  const name = file.name.slice(-200) || "-";
  await (await shelf()).put("files", { name, heldAt: Date.now(), blob: file }, id);
  return { id, name, size: file.size };
}

export async function held(id: string) {
  return (await shelf()).get("files", id);
}

export async function note(id: string, file: HeldFile) {
  await (await shelf()).put("files", file, id);
  changes.dispatchEvent(new Event("change"));
}

/** Lets go of the files of an input that has arrived or was deleted, unless another on this device names them. */
export async function letGo(ids: string[]) {
  const named = await namedInDrafts();
  const { store, done } = (await shelf()).transaction("files", "readwrite");
  for (const id of ids) if (!named.has(id)) await store.delete(id);
  await done;
}

/**
 * Lets go of what was left behind long ago and no input on this device names. What was chosen just now may not be named
 * yet: its words are on their way to the store, here or in another tab.
 */
export async function sweep(now = Date.now()) {
  const named = await namedInDrafts();
  const { store, done } = (await shelf()).transaction("files", "readwrite");
  for (let at = await store.openCursor(); at; at = await at.continue()) {
    const isOld = now - (at.value.heldAt ?? 0) > LEFT_BEHIND_MS;
    if (isOld && !named.has(at.key)) await at.delete();
  }
  await done;
}

async function namedInDrafts() {
  const named = new Set<string>();
  for (const { fields, attempt, earlier = [] } of await keptDrafts<FeedbackDraft>(DRAFTS)) {
    for (const { id } of fields.files ?? []) named.add(id);
    for (const tried of [...earlier, ...(attempt ? [attempt] : [])]) {
      for (const id of tried.body.fileIds ?? []) named.add(id);
    }
  }
  return named;
}

function shelf() {
  opened ??= openDB<Shelf>("fkp-files", 1, {
    upgrade: (db) => void db.createObjectStore("files"),
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
