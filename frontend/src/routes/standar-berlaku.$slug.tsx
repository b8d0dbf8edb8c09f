import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import type { ComponentCode, Standard } from "@/api/types.gen";
import { FactsOfComponent } from "@/features/fact/Facts";
import { InForcePage } from "@/features/in-force/InForcePage";
import { decree, inForceStandard } from "@/features/in-force/inForce.queries";
import { WhereShown } from "@/features/publication/WhereShown";
import { ComponentRail } from "@/features/standard/ComponentRail";
import { StandardText } from "@/features/standard/StandardText";
import { standardVersion } from "@/features/standard/standard.queries";
import { EvidenceMessages } from "@/i18n/Messages";

export const Route = createFileRoute("/standar-berlaku/$slug")({
  loader: async ({ context: { queries }, params }) => {
    const { id, inForce } = await queries.ensureQueryData(inForceStandard(params.slug));
    if (!inForce) return;
    void queries.prefetchQuery(decree(inForce.decreeId));
    await queries.ensureQueryData(standardVersion(id, inForce.versionNumber));
  },
  component: InForceRoute,
});

function InForceRoute() {
  const { data } = useSuspenseQuery(inForceStandard(Route.useParams().slug));
  const number = data.inForce?.versionNumber;
  return (
    <EvidenceMessages>
      {number === undefined ? <InForcePage standard={data} /> : <WithText standard={data} number={number} />}
    </EvidenceMessages>
  );
}

function WithText({ standard, number }: { standard: Standard; number: number }) {
  const { data: version } = useSuspenseQuery(standardVersion(standard.id, number));
  const beside = (code: ComponentCode) => ({
    voices: <FactsOfComponent standard={standard.id} component={code} />,
  });
  return (
    <InForcePage
      standard={standard}
      rail={<ComponentRail onChoose={openManagement} />}
      delivery={<StandardText version={version} only="SERVICE_DELIVERY" beside={beside} />}
      management={<StandardText version={version} only="MANUFACTURING" beside={beside} />}
      shown={<WhereShown unitId={standard.unit.id} standardId={standard.id} />}
    />
  );
}

/** Opens the eight others before the browser jumps to one of them. */
function openManagement(code: ComponentCode) {
  if (code.startsWith("MF")) document.getElementById("pengelolaan")?.setAttribute("open", "");
}
