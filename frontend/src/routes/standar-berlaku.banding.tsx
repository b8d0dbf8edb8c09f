import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { ComparePage } from "@/features/in-force/ComparePage";
import { compared } from "@/features/in-force/inForce.queries";
import { ComponentText } from "@/features/standard/ComponentText";
import { GROUPS } from "@/features/standard/components";
import { EvidenceMessages } from "@/i18n/Messages";

const MOST = 3;
const CODES = GROUPS.flatMap(({ codes }) => codes);

export const Route = createFileRoute("/standar-berlaku/banding")({
  validateSearch: ({ standar }: Record<string, unknown>): { standar: string[] } => ({
    standar: [standar]
      .flat()
      .filter((slug): slug is string => typeof slug === "string")
      .slice(0, MOST),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queries }, deps: { standar } }) => queries.ensureQueryData(compared(standar)),
  component: CompareRoute,
});

function CompareRoute() {
  const { data } = useSuspenseQuery(compared(Route.useSearch().standar));
  return (
    <EvidenceMessages>
      <ComparePage
        compared={data}
        codes={CODES}
        text={(component) => <ComponentText component={component} />}
      />
    </EvidenceMessages>
  );
}
