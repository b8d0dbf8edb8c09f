import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { hideAttachment, publishAttachment } from "@/api/sdk.gen";
import type { FeedbackAttachment, HideReason } from "@/api/types.gen";
import { attachedFile } from "@/device/attachedFile.queries";

/** The pixels of a photo that came with an input, read with the login. */
export function pixelsOf(file: FeedbackAttachment) {
  return queryOptions({
    queryKey: ["attachment", file.id],
    queryFn: () => attachedFile(file.id),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Lets everybody see a file; whoever does it vouches for it. */
export function usePublishFile() {
  return useMutation({
    mutationFn: async (file: FeedbackAttachment) =>
      publishAttachment({
        path: { id: file.id },
        headers: seen(file),
        body: { consented: true },
        throwOnError: true,
      }),
    onSettled: useReadAgain(),
  });
}

/** Takes it back. */
export function useHideFile() {
  return useMutation({
    mutationFn: async ({ file, reason }: { file: FeedbackAttachment; reason: HideReason }) =>
      hideAttachment({ path: { id: file.id }, headers: seen(file), body: { reason }, throwOnError: true }),
    onSettled: useReadAgain(),
  });
}

function seen({ version }: FeedbackAttachment) {
  return { "If-Match": `"${version}"` };
}

function useReadAgain() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ["inbox"] });
}
