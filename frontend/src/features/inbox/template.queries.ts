import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import {
  addAnswerTemplate,
  changeAnswerTemplate,
  listAnswerTemplates,
  removeAnswerTemplate,
} from "@/api/sdk.gen";
import type { AnswerTemplate, AnswerTemplateText } from "@/api/types.gen";
import { useKeyFor } from "@/ui/idempotency";

/** The templates of a unit, newest first; more than a hundred nobody finds their way in. */
export function answerTemplates(unitId: string) {
  return queryOptions({
    queryKey: ["answer-templates", unitId],
    queryFn: async ({ signal }) =>
      (await listAnswerTemplates({ query: { unitId, limit: 100 }, signal, throwOnError: true })).data.items,
    staleTime: 60_000,
  });
}

interface Written {
  body: AnswerTemplateText;
  /** Over which it is written. */
  version: number | undefined;
}

/** Writes a template, or another text of one that was read. */
export function useKeepTemplate(unitId: string, id: string | undefined) {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async ({ body, version }: Written) =>
      id !== undefined && version !== undefined
        ? (await changeAnswerTemplate({ ...place({ id, version }), body, throwOnError: true })).data
        : (
            await addAnswerTemplate({
              query: { unitId },
              headers: { "Idempotency-Key": keyFor(body) },
              body,
              throwOnError: true,
            })
          ).data,
    onSettled: useReadAgain(unitId),
  });
}

export function useRemoveTemplate(unitId: string) {
  return useMutation({
    mutationFn: (template: AnswerTemplate) =>
      removeAnswerTemplate({ ...place(template), throwOnError: true }),
    onSettled: useReadAgain(unitId),
  });
}

function place({ id, version }: Pick<AnswerTemplate, "id" | "version">) {
  return { path: { id }, headers: { "If-Match": `"${version}"` } };
}

function useReadAgain(unitId: string) {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ["answer-templates", unitId] });
}
