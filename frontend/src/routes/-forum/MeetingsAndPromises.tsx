import { FollowUps } from "@/features/followup/FollowUps";
import { FollowLink } from "@/features/live/FollowLink";
import { Meetings } from "@/features/session/Meetings";

/** When people meet, and what was promised when they had met. */
export function MeetingsAndPromises({ forum }: { forum: string }) {
  return (
    <>
      <Meetings forum={forum} follow={(session) => <FollowLink session={session} />} />
      <FollowUps forum={forum} />
    </>
  );
}
