import type { Feedback } from "@/api/types.gen";
import { EvidenceMessages } from "@/i18n/Messages";
import { SpeaksFor } from "@/ui/SpeaksFor";

/** For whom somebody speaks, with its own words; no name stands on a public page without saying whether it is verified. */
export function OnBehalf({ feedback }: { feedback: Feedback }) {
  return (
    <EvidenceMessages>
      <SpeaksFor said={feedback} />
    </EvidenceMessages>
  );
}
