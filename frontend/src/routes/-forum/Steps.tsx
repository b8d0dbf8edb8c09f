import type { Forum } from "@/api/types.gen";
import { Timeline } from "@/features/deadline/Timeline";
import { ForumPlace, ForumSteps } from "@/features/forum/ForumSteps";

/** The lawful steps of a forum with their terms; until they are read, those of its window. */
export function Steps({ forum }: { forum: Forum }) {
  return (
    <Timeline forum={forum.slug} instead={<ForumSteps forum={forum} />}>
      <ForumPlace forum={forum} />
    </Timeline>
  );
}
