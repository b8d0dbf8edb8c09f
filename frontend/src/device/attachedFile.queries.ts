import { readAttachmentContent } from "@/api/sdk.gen";

/**
 * The bytes of a file that came with an input, read as who is logged in, or as its giver with the secret of the receipt: a
 * plain link would send neither along.
 */
export async function attachedFile(id: string, secret?: string) {
  const headers = secret ? { "Receipt-Secret": secret } : {};
  return (await readAttachmentContent({ path: { id }, headers, parseAs: "blob", throwOnError: true }))
    .data as Blob;
}
