import { lazy, type ReactNode, Suspense } from "react";

interface Loaded {
  default: (props: { unitId: string }) => ReactNode;
}

/** Comes after the first view; the page stands without it, too. */
const Surveys = lazy(() =>
  import("@/features/survey/UnitSurveys").then(
    ({ UnitSurveys }): Loaded => ({ default: UnitSurveys }),
    (): Loaded => ({ default: () => null }),
  ),
);

export function LaterSurveys({ unitId }: { unitId: string }) {
  return (
    <Suspense>
      <Surveys unitId={unitId} />
    </Suspense>
  );
}
