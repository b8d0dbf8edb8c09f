import { lazy, type ReactNode, Suspense } from "react";
import { EvidenceMessages } from "@/i18n/Messages";

type OfUnit = { unitId: string };

interface Loaded {
  default: (props: OfUnit) => ReactNode;
}

/** Comes after the first view, with its words; the page stands without it, too. */
const Certificates = lazy(() =>
  import("@/features/certificate/UnitCertificates").then(
    ({ UnitCertificates }): Loaded => ({ default: UnitCertificates }),
    (): Loaded => ({ default: () => null }),
  ),
);

export function LaterCertificates(props: OfUnit) {
  return (
    <Suspense>
      <EvidenceMessages>
        <Certificates {...props} />
      </EvidenceMessages>
    </Suspense>
  );
}
