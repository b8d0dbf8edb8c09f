import { client } from "@/api/client.gen";
import { noteReading } from "./device/keptReading";
import { currentLanguage } from "./i18n/language";
import { isProblem, Refusal, Unreachable } from "./ui/problem";

/**
 * Points the generated client at the service: as whom it asks, in which language, and how a no comes back.
 *
 * @param ask sends a request as whoever asks; without it as nobody in particular
 */
export function reachService(baseUrl: string, ask: (request: Request) => Promise<Response> = fetch) {
  client.setConfig({
    baseUrl,
    fetch: async (request) => {
      const asked = request as Request;
      asked.headers.set("Accept-Language", currentLanguage());
      const answer = await ask(asked);
      noteReading(answer);
      return answer;
    },
  });
  client.interceptors.error.use((error, response) => {
    if (error instanceof DOMException && error.name === "AbortError") return error;
    if (response !== undefined && isProblem(error)) {
      return new Refusal(error, response.status, secondsToWait(response));
    }
    return new Unreachable();
  });
}

function secondsToWait(response: Response) {
  const seconds = Number(response.headers.get("Retry-After"));
  return seconds > 0 ? seconds : undefined;
}
