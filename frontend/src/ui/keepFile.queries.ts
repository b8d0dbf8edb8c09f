import { storeFile } from "@/api/sdk.gen";
import { randomUuid } from "@/device/uuid";
import { refuseTooLarge } from "./fileBound";

/** One key a file, as long as the page has it: after a lost answer the service finds what it keeps already. */
const keys = new WeakMap<File, string>();

/** Keeps a file of a unit, whatever room asks; its id is what the next request names. A further try keeps nothing twice. */
export async function keepFile(unitId: string, file: File) {
  await refuseTooLarge(file);
  const key = keys.get(file) ?? randomUuid();
  keys.set(file, key);
  const { data } = await storeFile({
    query: { unitId, name: file.name },
    body: file,
    bodySerializer: null,
    headers: { "Idempotency-Key": key, "Content-Type": "application/octet-stream" },
    throwOnError: true,
  });
  return data.id;
}
