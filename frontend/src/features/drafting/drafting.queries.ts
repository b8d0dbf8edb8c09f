import { type QueryClient, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import {
  listAdvice,
  listComponentKinds,
  listFeedback,
  openVersion,
  readVersion,
  writeComponent,
} from "@/api/sdk.gen";
import type { ChangeReason, Component, ComponentCode, Row, StandardVersion } from "@/api/types.gen";
import type { StructuredText } from "@/ui/document/document";
import { useKeyFor } from "@/ui/idempotency";

/** One version as its authors see it. */
export function version(standardId: string, number: number) {
  return queryOptions({
    queryKey: ["standard-version", "to-change", standardId, number],
    queryFn: async ({ signal }) =>
      (await readVersion({ path: { ref: standardId, number }, signal, throwOnError: true })).data,
    staleTime: 5_000,
  });
}

/** What each of the 14 components is for, and where the law asks for it. */
export function componentKinds() {
  return queryOptions({
    queryKey: ["component-kinds"],
    queryFn: async ({ signal }) => (await listComponentKinds({ signal, throwOnError: true })).data.items,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export interface ComponentPlace {
  standardId: string;
  number: number;
  code: ComponentCode;
}

/** What the service advises to look at again in a version. */
export function advice(standardId: string, number: number) {
  return queryOptions({
    queryKey: ["standard-advice", standardId, number],
    queryFn: async ({ signal }) =>
      (await listAdvice({ path: { ref: standardId, number }, signal, throwOnError: true })).data.items,
    staleTime: 5_000,
  });
}

/** The public inputs that speak of one component of a standard, newest first. */
export function inputsAbout(unitId: string, standardId: string, component: ComponentCode) {
  return queryOptions({
    queryKey: ["inbox", "about", unitId, standardId, component],
    queryFn: async ({ signal }) => {
      const query = { unitId, standardId, component, limit: 100 };
      const { items } = (await listFeedback({ query, signal, throwOnError: true })).data;
      return items.filter(({ feedback }) => feedback.state === "PUBLISHED" || feedback.state === "ANSWERED");
    },
    staleTime: 30_000,
  });
}

/** Writes one component over the version of it that one has seen. */
export async function sendComponent(
  place: ComponentPlace,
  said: { text: StructuredText; rows: Row[]; reason: ChangeReason | undefined },
  seen: number,
) {
  const { text, rows, reason } = said;
  const { data } = await writeComponent({
    path: { ref: place.standardId, number: place.number, code: place.code },
    headers: { "If-Match": `"${seen}"` },
    body: { content: { type: "doc", content: text.content ?? [] }, rows, ...(reason && { reason }) },
    throwOnError: true,
  });
  return data;
}

/** Puts an acknowledged component where the page shows it, and counts anew. */
export function showComponent(queries: QueryClient, place: ComponentPlace, saved: Component) {
  queries.setQueryData(version(place.standardId, place.number).queryKey, (shown?: StandardVersion) => {
    if (shown === undefined) return undefined;
    const components = shown.components.map((one) => (one.code === saved.code ? saved : one));
    const missing = components.filter(({ complete }) => !complete).map(({ code }) => code);
    return {
      ...shown,
      components: components as StandardVersion["components"],
      missing,
      completeCount: components.length - missing.length,
    };
  });
  void queries.invalidateQueries({ queryKey: ["standards"], refetchType: "none" });
  void queries.invalidateQueries({ queryKey: advice(place.standardId, place.number).queryKey });
}

/** Leaves a text that is before the public, with a reason everyone reads. */
export function useOpenVersion(ref: string) {
  const queries = useQueryClient();
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (body: { reason: string }) =>
      (
        await openVersion({
          path: { ref },
          body,
          headers: { "Idempotency-Key": keyFor(body) },
          throwOnError: true,
        })
      ).data,
    onSuccess: () => queries.invalidateQueries({ queryKey: ["standard", "to-change"] }),
  });
}
