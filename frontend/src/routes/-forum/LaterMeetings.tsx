import { lazy, type ReactNode, Suspense } from "react";

interface Loaded {
  default: (props: { forum: string }) => ReactNode;
}

/** Comes after the first view, like the lawful steps; the page stands without it, too. */
const Meetings = lazy(() =>
  import("./MeetingsAndPromises").then(
    ({ MeetingsAndPromises }): Loaded => ({ default: MeetingsAndPromises }),
    (): Loaded => ({ default: () => null }),
  ),
);

export function LaterMeetings({ forum }: { forum: string }) {
  return (
    <Suspense>
      <Meetings forum={forum} />
    </Suspense>
  );
}
