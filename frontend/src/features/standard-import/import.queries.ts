import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { listComponentKinds, previewImport, readVersion, writeTexts } from "@/api/sdk.gen";
import type { StandardVersion, TakenText } from "@/api/types.gen";
import { refuseTooLarge } from "@/ui/fileBound";

/** The draft into which texts are taken, as its authors see it. */
export function draft(standardId: string, number: number) {
  return queryOptions({
    queryKey: ["standard-version", "to-change", standardId, number],
    queryFn: async ({ signal }) =>
      (await readVersion({ path: { ref: standardId, number }, signal, throwOnError: true })).data,
    staleTime: 5_000,
  });
}

/** What each of the 14 components is called. */
export function componentKinds() {
  return queryOptions({
    queryKey: ["component-kinds"],
    queryFn: async ({ signal }) => (await listComponentKinds({ signal, throwOnError: true })).data.items,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Asks what a document says of the components; the service keeps nothing of it. */
export function usePreviewImport(unitId: string) {
  return useMutation({
    mutationFn: async (file: File) => {
      await refuseTooLarge(file);
      const { data } = await previewImport({
        query: { unitId },
        body: file,
        bodySerializer: null,
        headers: { "Content-Type": "application/octet-stream" },
        throwOnError: true,
      });
      return data;
    },
  });
}

/** Writes the chosen texts, all or none. When somebody was quicker, the draft is read again for a new decision. */
export function useTakeTexts(version: Pick<StandardVersion, "standardId" | "number">) {
  const queries = useQueryClient();
  const place = draft(version.standardId, version.number).queryKey;
  return useMutation({
    mutationFn: async (texts: TakenText[]) =>
      (
        await writeTexts({
          path: { ref: version.standardId, number: version.number },
          body: { texts },
          throwOnError: true,
        })
      ).data,
    onSuccess: (written) => {
      queries.setQueryData(place, written);
      void queries.invalidateQueries({ queryKey: ["standards"], refetchType: "none" });
      void queries.invalidateQueries({ queryKey: ["standard-advice", version.standardId, version.number] });
    },
    onError: () => queries.invalidateQueries({ queryKey: place }),
  });
}
