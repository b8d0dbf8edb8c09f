import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { giveOpinion, listOpinionQuestions, readOwnOpinion } from "@/api/sdk.gen";
import type { OpinionSubmission } from "@/api/types.gen";
import { deviceToken } from "@/device/device";
import { takeProof } from "@/device/takeProof";
import { useSession } from "@/features/identity/session";

const questionsKey = (forum: string) => ["opinion-questions", forum];
const ownKey = (forum: string) => ["own-opinion", forum];

/** What the organiser asks in a forum, and what was answered as far as one may see it. */
export function opinionQuestions(forum: string) {
  return queryOptions({
    queryKey: questionsKey(forum),
    queryFn: async ({ signal }) =>
      (await listOpinionQuestions({ path: { ref: forum }, signal, throwOnError: true })).data.items,
  });
}

/** What this device or account has answered there. */
export function ownOpinion(forum: string) {
  return queryOptions({
    queryKey: ownKey(forum),
    queryFn: async ({ signal }) =>
      (
        await readOwnOpinion({
          path: { ref: forum },
          headers: { "Device-Token": deviceToken() },
          signal,
          throwOnError: true,
        })
      ).data.answers,
  });
}

/** Sends all that one answers beside a component; without a login after some trouble. */
export function useGiveOpinion(forum: string) {
  const queries = useQueryClient();
  const member = useSession().status === "member";
  return useMutation({
    networkMode: "always",
    mutationFn: async ({ body, key }: { body: OpinionSubmission; key: string }) => {
      const proof = member ? {} : { challenge: await takeProof() };
      const { data } = await giveOpinion({
        path: { ref: forum },
        headers: { "Idempotency-Key": key, "Device-Token": deviceToken() },
        body: { ...body, ...proof },
        throwOnError: true,
      });
      return data.answers;
    },
    onSuccess: (answers) => queries.setQueryData(ownKey(forum), answers),
    // Also where it was refused: a question may have been changed or ended meanwhile.
    onSettled: () => void queries.invalidateQueries({ queryKey: questionsKey(forum) }),
  });
}
