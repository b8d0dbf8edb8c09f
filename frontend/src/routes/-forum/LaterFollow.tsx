import { lazy, type ReactNode, Suspense } from "react";

type FollowProps = { objectId: string; title: string };

interface Loaded {
  default: (props: FollowProps) => ReactNode;
}

/** Comes after the first view; the page stands without it, too. */
const Follow = lazy(() =>
  import("@/features/follow/Follow").then(
    ({ Follow }): Loaded => ({ default: Follow }),
    (): Loaded => ({ default: () => null }),
  ),
);

export function LaterFollow(props: FollowProps) {
  return (
    <Suspense>
      <Follow {...props} />
    </Suspense>
  );
}
