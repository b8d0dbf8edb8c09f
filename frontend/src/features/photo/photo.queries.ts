import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { changePhoto, listPhotos, readPhotoThumbnail, removePhoto, storePhoto } from "@/api/sdk.gen";
import type { PhotoDetails, SessionPhoto } from "@/api/types.gen";
import { refuseTooLarge } from "@/ui/fileBound";
import { useKeyFor } from "@/ui/idempotency";

/** The photos of a session that the reader may see. */
export function photosOf(session: string) {
  return queryOptions({
    queryKey: ["photos", session],
    queryFn: async ({ signal }) =>
      (await listPhotos({ path: { id: session }, signal, throwOnError: true })).data.items,
  });
}

/** The pixels in small, read with the login. */
export function thumbnailOf(photo: string) {
  return queryOptions({
    queryKey: ["photo", photo],
    queryFn: async ({ signal }) =>
      (await readPhotoThumbnail({ path: { id: photo }, parseAs: "blob", signal, throwOnError: true }))
        .data as Blob,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

function useShowAgain(session: string) {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: photosOf(session).queryKey });
}

export function useStorePhoto(session: string) {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async ({ photo, alt }: { photo: File; alt: string }) => {
      await refuseTooLarge(photo);
      const { data } = await storePhoto({
        path: { id: session },
        query: { alt },
        body: photo,
        bodySerializer: null,
        headers: {
          "Idempotency-Key": keyFor({ alt, name: photo.name, size: photo.size, at: photo.lastModified }),
          "Content-Type": "application/octet-stream",
        },
        throwOnError: true,
      });
      return data;
    },
    onSuccess: useShowAgain(session),
  });
}

export function useChangePhoto(session: string) {
  return useMutation({
    mutationFn: async ({ photo, details }: { photo: SessionPhoto; details: PhotoDetails }) =>
      (
        await changePhoto({
          path: { id: photo.id },
          headers: { "If-Match": etagOf(photo) },
          body: details,
          throwOnError: true,
        })
      ).data,
    onSettled: useShowAgain(session),
  });
}

export function useRemovePhoto(session: string) {
  return useMutation({
    mutationFn: async ({ photo, reason }: { photo: SessionPhoto; reason: string }) =>
      removePhoto({
        path: { id: photo.id },
        headers: { "If-Match": etagOf(photo) },
        body: { reason },
        throwOnError: true,
      }),
    onSettled: useShowAgain(session),
  });
}

/** As the contract says, its version; of the photo that was seen, so that what came later is not overwritten. */
function etagOf({ version }: SessionPhoto) {
  return `"${version}"`;
}
