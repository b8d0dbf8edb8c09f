import { useQuery } from "@tanstack/react-query";
import { Suspense } from "react";
import { FormattedMessage } from "react-intl";
import type { ComponentComparison } from "@/api/types.gen";
import { EvidenceMessages } from "@/i18n/Messages";
import { Bones } from "@/ui/Bones";
import { LoadFailed } from "@/ui/LoadFailed";
import { ComparedText } from "./ComparedComponent";
import { publicComparison } from "./comparison.queries";

type RedlineProps = { standardId: string; from: number; to: number; code: ComponentComparison["code"] };

/** One component between two versions before the public, as part of another page. */
export function ComponentRedline(props: RedlineProps) {
  return (
    <Suspense fallback={<Bones />}>
      <EvidenceMessages>
        <Redline {...props} />
      </EvidenceMessages>
    </Suspense>
  );
}

function Redline({ standardId, from, to, code }: RedlineProps) {
  const { data, error, isError, refetch } = useQuery(publicComparison(standardId, from, to));
  if (isError) {
    return <LoadFailed what={<FormattedMessage id="comparison.failed" />} error={error} retry={refetch} />;
  }
  const component = data?.components.find((one) => one.code === code);
  if (!component) return <Bones />;
  return (
    <div className="compared">
      <ComparedText component={component} onlyChanged />
    </div>
  );
}
