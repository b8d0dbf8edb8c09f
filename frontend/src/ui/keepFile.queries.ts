import { storeFile } from "@/api/sdk.gen";
import { randomUuid } from "@/device/uuid";

/** Keeps a file of a unit, whatever room asks; its id is what the next request names. */
export async function keepFile(unitId: string, file: File) {
  const { data } = await storeFile({
    query: { unitId, name: file.name },
    body: file,
    bodySerializer: null,
    headers: { "Idempotency-Key": randomUuid(), "Content-Type": "application/octet-stream" },
    throwOnError: true,
  });
  return data.id;
}
