import type { SessionRecording } from "@/api/types.gen";
import { currentLanguage } from "@/i18n/language";
import { isProblem, Refusal, Unreachable } from "@/ui/problem";
import { withToken } from "../identity/session";
import { contentAddress } from "./contentAddress";

/** Long enough for the head of the request, which is all that is checked before the file itself. */
const FRESH_FOR_SECONDS = 60;

/**
 * Sends the file of a recording and tells how far it is, from 0 to 1. fetch cannot say that, and would keep a copy of the
 * file in memory to be able to ask once more.
 */
export async function sendFile(
  recording: SessionRecording,
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
) {
  const address = new URL(contentAddress(recording), location.origin);
  const { headers } = await withToken(new Request(address), FRESH_FOR_SECONDS);
  // Stopped meanwhile: an abort that is over nobody hears any more.
  signal.throwIfAborted();
  return new Promise<SessionRecording>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("PUT", address);
    headers.forEach((value, name) => {
      request.setRequestHeader(name, value);
    });
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.setRequestHeader("Accept-Language", currentLanguage());
    request.setRequestHeader("If-Match", `"${recording.version}"`);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const answer = parsed(request.responseText);
      if (request.status === 200 && answer !== undefined) resolve(answer as SessionRecording);
      else reject(isProblem(answer) ? new Refusal(answer, request.status, undefined) : new Unreachable());
    };
    request.onerror = () => reject(new Unreachable());
    request.onabort = () => reject(new DOMException("", "AbortError"));
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
