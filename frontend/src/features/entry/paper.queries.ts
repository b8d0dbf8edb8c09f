import { useMutation, useQueryClient } from "@tanstack/react-query";
import { enterAssistedFeedback, readForumPoster, readPaperForms } from "@/api/sdk.gen";
import type { PaperSize } from "@/api/types.gen";
import { currentLanguage } from "@/i18n/language";
import { keepFile } from "@/ui/keepFile.queries";
import { assisted, type PaperDraft } from "./paperDraft";

/** Types a form in; the same key gives the same receipt. */
export function useEnter(forum: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ draft, key }: { draft: PaperDraft; key: string }) =>
      (
        await enterAssistedFeedback({
          path: { ref: forum },
          body: assisted(draft),
          headers: { "Idempotency-Key": key },
          throwOnError: true,
        })
      ).data,
    onSuccess: () => queries.invalidateQueries({ queryKey: ["forum-counts"] }),
  });
}

/** Keeps the photo or scan of a sheet as a file of the unit, and gives its id. */
export function useKeepOriginal(unitId: string) {
  return useMutation({ mutationFn: (file: File) => keepFile(unitId, file) });
}

/** What a forum prints, in the language of the page. */
export function usePrinted(forum: string) {
  return useMutation({
    mutationFn: async (what: { poster: PaperSize } | { copies: number }) => {
      const lang = currentLanguage();
      const { data } =
        "poster" in what
          ? await readForumPoster({
              path: { ref: forum },
              query: { lang, size: what.poster },
              parseAs: "blob",
              throwOnError: true,
            })
          : await readPaperForms({
              path: { ref: forum },
              query: { lang, ...what },
              parseAs: "blob",
              throwOnError: true,
            });
      return data as unknown as Blob;
    },
  });
}
