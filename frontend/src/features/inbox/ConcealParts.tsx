import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { HideReason, InboxFeedback, SpannedText } from "@/api/types.gen";
import { HideDialog } from "@/ui/HideDialog";
import { toast } from "@/ui/toast";
import { type Concealable, isConcealed, MOST_PARTS, type Piece, pieces, spans, texts } from "./conceal";
import { useConceal } from "./conceal.queries";
import { concealWords } from "./concealWords";
import { PickWords } from "./PickWords";

const LABELS = {
  PROPOSAL: "feedback.proposal",
  NO_CHANGE_REASON: "inbox.conceal.noChangeReason",
} as const;

type ConcealPartsProps = { input: InboxFeedback; of: Concealable; onClose: () => void };

/** Picks words that give way to a marker, shows what will be read then, and asks for the reason. */
export function ConcealParts({ input, of, onClose }: ConcealPartsProps) {
  const intl = useIntl();
  const conceal = useConceal(input, of);
  const said = concealWords(of);
  const { language } = input.feedback;
  const [picked, setPicked] = useState<ReadonlyMap<SpannedText, ReadonlySet<number>>>(new Map());
  const [refused, setRefused] = useState(false);
  const all = texts(input, of).map(({ is, text }) => ({
    is,
    words: pieces(text),
    picked: picked.get(is) ?? new Set<number>(),
  }));
  const parts = all.flatMap(({ is, words, picked }) => spans(is, words, picked));
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
      title={<FormattedMessage id={said.title} />}
      action={<FormattedMessage id={said.conceal} />}
      busy={conceal.isPending}
      error={conceal.error}
      onHide={carryOut}
      onClose={onClose}
      before={
        <>
          <p id="conceal-text-hint" className="sm muted">
            <FormattedMessage id="inbox.conceal.hint" />
          </p>
          {all.map(({ is, words, picked: ofIt }) => (
            <PickWords
              key={is}
              label={<FormattedMessage id={is === "TEXT" ? said.text : LABELS[is]} />}
              labelId="conceal-text"
              language={language}
              all={words}
              picked={ofIt}
              onToggle={(from) => setPicked(new Map(picked).set(is, toggled(ofIt, from)))}
            />
          ))}
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
                {all.map(({ is, words, picked }) => (
                  <Preview key={is} all={words} picked={picked} />
                ))}
              </blockquote>
            </>
          )}
        </>
      }
    >
      <FormattedMessage id={said.body} />
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
