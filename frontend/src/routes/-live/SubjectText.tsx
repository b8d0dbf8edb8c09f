import { useQuery } from "@tanstack/react-query";
import type { LiveSubject } from "@/api/types.gen";
import { ComponentText } from "@/features/standard/ComponentText";
import { standardVersion } from "@/features/standard/standard.queries";
import { Bones } from "@/ui/Bones";
import { LoadFailed } from "@/ui/LoadFailed";

/** The component that lies on the table, in the text that the forum discusses. */
export function SubjectText({ subject }: { subject: LiveSubject }) {
  const { standardId, versionNumber, component } = subject;
  const { data, error, refetch } = useQuery(standardVersion(standardId, versionNumber));
  if (data !== undefined) {
    return <ComponentText component={data.components.find(({ code }) => code === component)} />;
  }
  return error ? <LoadFailed error={error} retry={() => void refetch()} /> : <Bones />;
}
