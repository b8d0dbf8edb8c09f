import { FollowUps } from "@/features/followup/FollowUps";
import { Meetings } from "@/features/session/Meetings";

/** When people meet, and what was promised when they had met. */
export function MeetingsAndPromises({ forum }: { forum: string }) {
  return (
    <>
      <Meetings forum={forum} />
      <FollowUps forum={forum} />
    </>
  );
}
