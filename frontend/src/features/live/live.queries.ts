import { queryOptions } from "@tanstack/react-query";
import { client } from "@/api/client.gen";
import { readLive } from "@/api/sdk.gen";
import type { Live } from "@/api/types.gen";
import type { Stream } from "./follow";

const isOlder = (one: Live, other: Live | undefined) => other !== undefined && one.revision < other.revision;

/** What everybody sees of a running session, whole; never older than what was known before. */
export function liveOf(session: string) {
  return queryOptions({
    queryKey: ["live", session],
    queryFn: async ({ signal }): Promise<Live> =>
      (await readLive({ path: { id: session }, signal, throwOnError: true })).data,
    // What was asked for may come in after what was told meanwhile.
    structuralSharing: (known, news) => (isOlder(news as Live, known as Live | undefined) ? known : news),
    // The stream and its stand-in keep it fresh.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

/** The two ways to hear of changes. */
export function waysOf(session: string) {
  const { baseUrl = "" } = client.getConfig();
  const address = `${baseUrl}/api/v1/sessions/${session}/live/events`;
  return {
    open: typeof EventSource === "undefined" ? undefined : (): Stream => new EventSource(address) as Stream,
    ask: asking(session),
  };
}

/** Asks for the whole, and is told in a few bytes when nothing has changed since it asked last. */
function asking(session: string) {
  let etag: string | undefined;
  return async (signal: AbortSignal) => {
    const headers = etag ? { "If-None-Match": etag } : {};
    const { data, response, error } = await readLive({ path: { id: session }, headers, signal });
    if (response?.status === 304) return undefined;
    if (data === undefined) throw error;
    etag = response.headers.get("ETag") ?? undefined;
    return data;
  };
}
