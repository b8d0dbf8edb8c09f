import { useState } from "react";
import { FormattedMessage } from "react-intl";
import type { Feedback } from "@/api/types.gen";
import { useKept } from "@/device/useKept";
import { EvidenceMessages } from "@/i18n/Messages";
import { TickIcon } from "@/ui/icons";
import { Refused } from "@/ui/Refused";
import { useSupport } from "./support.queries";

type LineProps = { feedback: Feedback; supporting: boolean };

/** How many have the same problem, and the way to be one of them. */
export function SupportLine(props: LineProps) {
  return (
    <EvidenceMessages>
      <Line {...props} />
    </EvidenceMessages>
  );
}

function Line({ feedback, supporting }: LineProps) {
  // Whose a support is, the service keeps nowhere: only this device knows.
  const own = useKept<boolean>(`dukungan/${feedback.id}`, false);
  const [counted, setCounted] = useState<number>();
  const support = useSupport(feedback.id);
  if (own === undefined) return <p className="sm">&nbsp;</p>;
  const count = Math.max(counted ?? feedback.supports, own.value ? 1 : 0);

  async function press(wanted: boolean) {
    const answer = await support.mutateAsync(wanted).catch(() => undefined);
    if (!answer) return;
    setCounted(answer.supports);
    await own?.change(() => answer.own);
  }

  return (
    <>
      <div className="row mt2 sm">
        <span className="muted" role="status">
          {own.value && <TickIcon />}{" "}
          <FormattedMessage id="feedback.supports" values={{ count, own: own.value ? "yes" : "no" }} />
        </span>
        {supporting && (
          <button
            type="button"
            className={own.value ? "btn bare dense" : "btn dense"}
            aria-busy={support.isPending}
            onClick={() => support.isPending || void press(!own.value)}
          >
            <FormattedMessage id={own.value ? "feedback.support.back" : "feedback.support"} />
            <span className="vh">: {feedback.text}</span>
          </button>
        )}
      </div>
      {support.error && <Refused error={support.error} />}
    </>
  );
}
