import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { HideReason, InboxFeedback } from "@/api/types.gen";
import { HideDialog } from "@/ui/HideDialog";
import { toast } from "@/ui/toast";
import { isConcealed, MOST_PARTS, type Piece, pieces, spans } from "./conceal";
import { useConceal } from "./conceal.queries";
import { PickWords } from "./PickWords";

/** Picks words of an input that give way to a marker, shows what will be read then, and asks for the reason. */
export function ConcealParts({ input, onClose }: { input: InboxFeedback; onClose: () => void }) {
  const intl = useIntl();
  const conceal = useConceal(input);
  const { language, text = "", proposedText = "" } = input.feedback;
  const [said, setSaid] = useState<ReadonlySet<number>>(new Set());
  const [proposed, setProposed] = useState<ReadonlySet<number>>(new Set());
  const [refused, setRefused] = useState(false);
  const ofText = pieces(text);
  const ofProposal = pieces(proposedText);
  const parts = [...spans("TEXT", ofText, said), ...spans("PROPOSAL", ofProposal, proposed)];
  const isWrong = parts.length === 0 || parts.length > MOST_PARTS;

  function carryOut(reason: HideReason) {
    setRefused(isWrong);
    if (isWrong) return;
    conceal.mutate(
      { reason, spans: parts },
      {
        onSuccess: () => {
          toast(intl.formatMessage({ id: "inbox.conceal.done" }, { count: parts.length }));
          onClose();
        },
      },
    );
  }

  return (
    <HideDialog
      title={<FormattedMessage id="inbox.conceal.title" />}
      action={<FormattedMessage id="inbox.conceal" />}
      busy={conceal.isPending}
      error={conceal.error}
      onHide={carryOut}
      onClose={onClose}
      before={
        <>
          <p id="conceal-text-hint" className="sm muted">
            <FormattedMessage id="inbox.conceal.hint" />
          </p>
          <PickWords
            label={<FormattedMessage id="inbox.input" />}
            labelId="conceal-text"
            language={language}
            all={ofText}
            picked={said}
            onToggle={(from) => setSaid(toggled(said, from))}
          />
          {proposedText && (
            <PickWords
              label={<FormattedMessage id="feedback.proposal" />}
              labelId="conceal-text"
              language={language}
              all={ofProposal}
              picked={proposed}
              onToggle={(from) => setProposed(toggled(proposed, from))}
            />
          )}
          <div role="status">
            <p className={refused && isWrong ? "refused" : "sm"}>
              <FormattedMessage
                id={parts.length > MOST_PARTS ? "inbox.conceal.tooMany" : "inbox.conceal.count"}
                values={{ count: parts.length, most: MOST_PARTS }}
              />
            </p>
          </div>
          {parts.length > 0 && (
            <>
              <p className="sm muted">
                <FormattedMessage id="inbox.conceal.preview" />
              </p>
              <blockquote className="quote" lang={language}>
                <Preview all={ofText} picked={said} />
                {proposedText && <Preview all={ofProposal} picked={proposed} />}
              </blockquote>
            </>
          )}
        </>
      }
    >
      <FormattedMessage id="inbox.conceal.body" />
    </HideDialog>
  );
}

/** What everybody will read; the marker on the page says the reason, too. */
function Preview({ all, picked }: { all: Piece[]; picked: ReadonlySet<number> }) {
  return (
    <p className="words">
      {all.map(({ from, text }, place) =>
        !isConcealed(all, picked, place) ? (
          text
        ) : isConcealed(all, picked, place - 1) ? null : (
          <span key={from} className="concealed">
            <FormattedMessage id="inbox.conceal.marker" />
          </span>
        ),
      )}
    </p>
  );
}

function toggled(picked: ReadonlySet<number>, from: number) {
  const after = new Set(picked);
  if (!after.delete(from)) after.add(from);
  return after;
}
