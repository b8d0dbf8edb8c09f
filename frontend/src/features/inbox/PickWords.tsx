import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import type { Piece } from "./conceal";

type PickWordsProps = {
  label: ReactNode;
  labelId: string;
  language: string;
  all: Piece[];
  picked: ReadonlySet<number>;
  onToggle: (from: number) => void;
};

/** A text whose words can be picked: by touch, by mouse, or with the arrow keys and the space bar. */
export function PickWords({ label, labelId, language, all, picked, onToggle }: PickWordsProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  const [current, setCurrent] = useState(0);
  const words = all.filter(({ isWord }) => isWord);

  /** One stop for the tab key, however long the text is; the arrows go from word to word. */
  function go(event: KeyboardEvent) {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(Math.max(current + step, 0), words.length - 1);
    setCurrent(next);
    box.current?.querySelectorAll("button")[next]?.focus();
  }

  return (
    <fieldset ref={box} className="field" aria-describedby={`${labelId}-hint`} onKeyDown={go}>
      <legend>{label}</legend>
      <p className="words" lang={language}>
        {all.map((piece) =>
          piece.isWord ? (
            <button
              key={piece.from}
              type="button"
              className="word"
              aria-pressed={picked.has(piece.from)}
              tabIndex={words[current] === piece ? 0 : -1}
              onClick={() => {
                setCurrent(words.indexOf(piece));
                onToggle(piece.from);
              }}
            >
              {piece.text}
            </button>
          ) : (
            piece.text
          ),
        )}
      </p>
    </fieldset>
  );
}

/** How far a key goes; the first and the last word are further than any. */
const STEPS: Record<string, number> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};
