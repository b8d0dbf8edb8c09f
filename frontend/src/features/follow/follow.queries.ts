import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import {
  changeFollowerSettings,
  confirmFollower,
  eraseFollower,
  readFollower,
  unfollow,
  unsubscribe,
} from "@/api/sdk.gen";
import type { FollowerSettings } from "@/api/types.gen";
import { isMissing } from "@/ui/problem";

/** What opens a follower's page; `me` without a secret is the account that is logged in. */
export interface FollowerKey {
  number: string;
  secret: string;
}

export const OWN: FollowerKey = { number: "me", secret: "" };

/** The halves of what stands in a link's fragment. */
export function followerKeyIn(fragment: string): FollowerKey | undefined {
  const [number, secret] = fragment.split(".");
  return number && secret ? { number, secret } : undefined;
}

/** How a follower is named in a request. */
export function request({ number, secret }: FollowerKey) {
  const headers = secret ? { "Follow-Secret": secret } : {};
  return { path: { number }, headers, throwOnError: true as const };
}

/** What somebody follows and what became of the messages; null for an account that follows nothing yet. */
export function follower(of: FollowerKey) {
  return queryOptions({
    queryKey: ["follower", of.number, of.secret],
    queryFn: async ({ signal }) => {
      try {
        return (await readFollower({ ...request(of), signal })).data;
      } catch (failure) {
        if (of.number === OWN.number && isMissing(failure)) return null;
        throw failure;
      }
    },
    staleTime: 0,
  });
}

/** What a follower may change. */
export function useFollower(of: FollowerKey) {
  const queries = useQueryClient();
  const reread = { onSettled: () => queries.invalidateQueries({ queryKey: ["follower", of.number] }) };
  const leave = useMutation({
    mutationFn: (objectId: string) => {
      const asked = request(of);
      return unfollow({ ...asked, path: { ...asked.path, objectId } });
    },
    ...reread,
  });
  const settle = useMutation({
    mutationFn: (body: FollowerSettings) => changeFollowerSettings({ ...request(of), body }),
    ...reread,
  });
  const erase = useMutation({ mutationFn: () => eraseFollower(request(of)) });
  return { leave, settle, erase };
}

/** Says that one wants the messages, with what the link in the mail says. */
export function useConfirmation() {
  return useMutation({ mutationFn: async (of: FollowerKey) => (await confirmFollower(request(of))).data });
}

/** Stops everything, with what the link in a message says. */
export function useStop() {
  return useMutation({
    mutationFn: (token: string) => unsubscribe({ path: { token }, throwOnError: true }),
  });
}
