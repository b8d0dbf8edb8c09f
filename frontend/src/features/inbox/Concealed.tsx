import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { InboxFeedback } from "@/api/types.gen";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { longTime } from "@/ui/time";
import { toast } from "@/ui/toast";
import { ConcealParts } from "./ConcealParts";
import { type Concealable, concealedOf, texts } from "./conceal";
import { useReveal } from "./conceal.queries";
import { concealWords } from "./concealWords";
import { ReadOriginal } from "./ReadOriginal";

type ConcealedProps = { input: InboxFeedback; of: Concealable; zone: string; mayAct: boolean };

/** Which parts of an input, of the answer to it or of what is said beside it are concealed and why, and what a moderator can do. */
export function Concealed({ input, of, zone, mayAct }: ConcealedProps) {
  const intl = useIntl();
  const reveal = useReveal(input, of);
  const [open, setOpen] = useState<"conceal" | "original">();
  const { feedback } = input;
  const concealed = concealedOf(input, of);
  const words = concealWords(of);
  const canConceal =
    mayAct && (of === "input" ? feedback.state !== "WITHDRAWN" : texts(input, of).length > 0);
  if (concealed.length === 0 && !canConceal) return null;
  return (
    <section className="stack" aria-label={intl.formatMessage({ id: words.region })}>
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
          <button
            type="button"
            data-key={of === "input" ? "conceal" : undefined}
            className="btn"
            onClick={() => setOpen("conceal")}
          >
            <FormattedMessage id={words.conceal} />
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
                <FormattedMessage id={words.reveal} />
              </button>
              <button type="button" className="btn" onClick={() => setOpen("original")}>
                <FormattedMessage id={words.original} />
              </button>
            </>
          )}
        </p>
      )}
      {open === "conceal" && <ConcealParts input={input} of={of} onClose={() => setOpen(undefined)} />}
      {open === "original" && <ReadOriginal input={input} of={of} onClose={() => setOpen(undefined)} />}
    </section>
  );
}
