import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { importRegions } from "@/api/sdk.gen";
import { randomUuid } from "@/device/uuid";
import { refuseTooLarge } from "@/ui/fileBound";

/** What a list of regions would bring; nothing is written. */
export function useTryRegions() {
  return useMutation({
    mutationFn: async (file: File) => (await send(file, randomUuid(), true)).data,
  });
}

/** Brings one list of regions in; pressed again after a broken line, once. */
export function useImportRegions() {
  const [key] = useState(randomUuid);
  return useMutation({ mutationFn: async (file: File) => (await send(file, key, false)).data });
}

async function send(body: File, key: string, dryRun: boolean) {
  await refuseTooLarge(body);
  const headers = { "Idempotency-Key": key };
  return importRegions({ body, headers, query: { dryRun }, throwOnError: true });
}
