import { sendAttachment } from "@/api/sdk.gen";
import type { Receipt } from "@/api/types.gen";
import { deviceToken } from "@/device/device";
import { randomUuid } from "@/device/uuid";
import { isFinal, refusedWith } from "@/ui/problem";
import type { Attempt } from "./feedbackDraft";
import { held, note } from "./heldFiles";

/**
 * Sends the files of an attempt, each once, and then the attempt that names them. What the service calls a file is on the
 * device before the words leave, so that the same words name the same files in every try.
 *
 * @param prove for each file without a login
 * @param post sends the words
 */
export async function postWithFiles(
  forumId: string,
  attempt: Attempt,
  signal: AbortSignal,
  prove: (() => Promise<string>) | undefined,
  post: (named: Attempt) => Promise<Receipt>,
): Promise<Receipt> {
  const ids = attempt.body.fileIds ?? [];
  const send = async () => {
    const fileIds: string[] = [];
    for (const id of ids) fileIds.push(await sent(forumId, id, attempt, signal, prove));
    return post({ ...attempt, body: { ...attempt.body, fileIds } });
  };
  try {
    return await send();
  } catch (failure) {
    if (!isAboutFiles(failure)) throw failure;
    // They have waited for a day and are gone there: sent anew at once, since a no now would be one for good.
    const forgotten = await Promise.all(ids.map(forgetUpload));
    if (!forgotten.includes(true)) throw failure;
    return send();
  }
}

/** What the service calls the file. One that is no longer on the device keeps its own name, which the service refuses. */
async function sent(
  forumId: string,
  id: string,
  attempt: Attempt,
  signal: AbortSignal,
  prove?: () => Promise<string>,
) {
  const file = await held(id);
  if (!file?.blob || file.uploadId) return file?.uploadId ?? id;
  const { name, heldAt, blob } = file;
  const { writtenAt } = attempt.body;
  try {
    const { data } = await sendAttachment({
      path: { ref: forumId },
      query: { name, ...(writtenAt && { writtenAt }) },
      headers: {
        // A try that was lost on its way is the same file by its bytes, and one that has waited too long must be another.
        "Idempotency-Key": randomUuid(),
        "Device-Token": attempt.device ?? deviceToken(),
        "Content-Type": "application/octet-stream",
        ...(prove && { "Challenge-Solution": await prove() }),
      },
      body: blob,
      bodySerializer: null,
      signal,
      throwOnError: true,
    });
    await note(id, { name, heldAt, blob, uploadId: data.id });
    return data.id;
  } catch (failure) {
    if (isAboutThis(failure)) await note(id, { name, heldAt, blob, why: failure.message });
    throw failure;
  }
}

function isAboutThis(failure: unknown): failure is Error {
  return (
    refusedWith(failure, "scanner-unavailable", "attachments-waiting", "too-large") ||
    (isFinal(failure) && /^(attachment|photo)-/.test(failure.problem.code))
  );
}

function isAboutFiles(failure: unknown) {
  return (
    isFinal(failure) && (failure.problem.errors ?? []).some(({ pointer }) => pointer.startsWith("/fileIds"))
  );
}

/** Whether there was one to forget, which can be sent again. */
async function forgetUpload(id: string) {
  const file = await held(id);
  if (!file?.blob || !file.uploadId) return false;
  await note(id, { name: file.name, heldAt: file.heldAt, blob: file.blob });
  return true;
}
