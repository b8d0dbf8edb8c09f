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

let opened: Promise<IDBPDatabase<Shelf>> | undefined;

/** Told when anything about a file has changed. */
export const changes = new EventTarget();

/** Rejects where the browser keeps nothing. */
export async function hold(file: File): Promise<FileOfDraft> {
  const id = randomUuid();
  const name = file.name.slice(-200) || "-";
  await (await shelf()).put("files", { name, blob: file }, id);
  return { id, name, size: file.size };
}

export async function held(id: string) {
  return (await shelf()).get("files", id);
}

export async function note(id: string, file: HeldFile) {
  await (await shelf()).put("files", file, id);
  changes.dispatchEvent(new Event("change"));
}

/** Lets go of what no input on this device names any more, and of the bytes of what has arrived. */
export async function sweep(except: string[] = []) {
  const drafts = await keptDrafts<FeedbackDraft>(DRAFTS);
  const named = new Set(except);
  for (const { fields, attempt, earlier = [] } of drafts) {
    for (const { id } of fields.files ?? []) named.add(id);
    for (const tried of [...earlier, ...(attempt ? [attempt] : [])]) {
      for (const id of tried.body.fileIds ?? []) named.add(id);
    }
  }
  const { store, done } = (await shelf()).transaction("files", "readwrite");
  for (const id of await store.getAllKeys()) if (!named.has(id)) await store.delete(id);
  await done;
}

function shelf() {
  opened ??= openDB<Shelf>("fkp-files", 1, { upgrade: (db) => void db.createObjectStore("files") }).catch(
    (failure) => {
      opened = undefined;
      throw failure;
    },
  );
  return opened;
}
