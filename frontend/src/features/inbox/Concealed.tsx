import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { InboxFeedback } from "@/api/types.gen";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { longTime } from "@/ui/time";
import { toast } from "@/ui/toast";
import { ConcealParts } from "./ConcealParts";
import { useReveal } from "./conceal.queries";
import { ReadOriginal } from "./ReadOriginal";

type ConcealedProps = { input: InboxFeedback; zone: string; mayAct: boolean };

/** Which parts of an input are concealed and why, and what a moderator can do about it. */
export function Concealed({ input, zone, mayAct }: ConcealedProps) {
  const intl = useIntl();
  const reveal = useReveal(input);
  const [open, setOpen] = useState<"conceal" | "original">();
  const { concealed = [], state } = input.feedback;
  const canConceal = mayAct && state !== "WITHDRAWN";
  if (concealed.length === 0 && !canConceal) return null;
  return (
    <section className="stack" aria-label={intl.formatMessage({ id: "inbox.concealed" })}>
      {reveal.isError && <ErrorSummary error={reveal.error} />}
      {concealed.length > 0 && (
        <ul className="plain">
          {concealed.map(({ reason, parts, at }) => (
            <li key={at} className="tomb">
              <FormattedMessage
                id="inbox.concealed.because"
                values={{
                  count: parts,
                  reason: intl.formatMessage({ id: `feedback.hide.${reason}` }),
                  when: longTime(intl, at, zone),
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {canConceal && (
        <p className="row">
          <button type="button" className="btn" onClick={() => setOpen("conceal")}>
            <FormattedMessage id="inbox.conceal" />
          </button>
          {concealed.length > 0 && (
            <>
              <button
                type="button"
                className="btn"
                disabled={reveal.isPending}
                onClick={() =>
                  reveal.mutate(undefined, {
                    onSuccess: () => toast(intl.formatMessage({ id: "inbox.revealed" })),
                  })
                }
              >
                <FormattedMessage id="inbox.reveal" />
              </button>
              <button type="button" className="btn" onClick={() => setOpen("original")}>
                <FormattedMessage id="inbox.original.open" />
              </button>
            </>
          )}
        </p>
      )}
      {open === "conceal" && <ConcealParts input={input} onClose={() => setOpen(undefined)} />}
      {open === "original" && <ReadOriginal input={input} onClose={() => setOpen(undefined)} />}
    </section>
  );
}
