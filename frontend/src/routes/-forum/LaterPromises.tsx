import { lazy, type ReactNode, Suspense } from "react";

interface Loaded {
  default: (props: { unit: string }) => ReactNode;
}

/** Comes after the first view; the page stands without it, too. */
const Promises = lazy(() =>
  import("@/features/followup/UnitPromises").then(
    ({ UnitPromises }): Loaded => ({ default: UnitPromises }),
    (): Loaded => ({ default: () => null }),
  ),
);

export function LaterPromises({ unit }: { unit: string }) {
  return (
    <Suspense>
      <Promises unit={unit} />
    </Suspense>
  );
}
