import { lazy, type ReactNode, Suspense } from "react";
import type { Forum } from "@/api/types.gen";

interface Loaded {
  default: (props: { forum: Forum }) => ReactNode;
}

/** Comes after the first view, which is for the texts and what people say of them; the page stands without it, too. */
const Steps = lazy(() =>
  import("./Steps").then(
    ({ Steps }): Loaded => ({ default: Steps }),
    (): Loaded => ({ default: () => null }),
  ),
);

export function LawfulSteps({ forum }: { forum: Forum }) {
  return (
    <Suspense>
      <Steps forum={forum} />
    </Suspense>
  );
}
