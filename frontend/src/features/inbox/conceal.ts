import type { InboxFeedback, SpannedText, TextSpan } from "@/api/types.gen";

/** Of what parts are concealed: of an input, or of the answer beside it. */
export type Concealable = "input" | "answer";

/** The texts of it that have words, each as the server calls it. */
export function texts({ feedback }: InboxFeedback, of: Concealable): { is: SpannedText; text: string }[] {
  const all: { is: SpannedText; text: string | null | undefined }[] =
    of === "input"
      ? [
          { is: "TEXT", text: feedback.text },
          { is: "PROPOSAL", text: feedback.proposedText },
        ]
      : [
          { is: "TEXT", text: feedback.response?.text },
          { is: "NO_CHANGE_REASON", text: feedback.response?.noChangeReason },
        ];
  return all.flatMap(({ is, text }) => (text ? [{ is, text }] : []));
}

/** The server takes no more parts at once. */
export const MOST_PARTS = 50;

/**
 * A word, or what stands between two.
 *
 * @property from its first code point, counted from 0: the server counts so, JavaScript does not
 * @property to the first code point after it
 */
export interface Piece {
  text: string;
  from: number;
  to: number;
  isWord: boolean;
}

/** A text cut into words and what stands between them; put together again they are the text. */
export function pieces(text: string): Piece[] {
  let from = 0;
  return (text.match(/\s+|\S+/gu) ?? []).map((piece) => {
    const cut = { text: piece, from, to: from + [...piece].length, isWord: /\S/u.test(piece) };
    from = cut.to;
    return cut;
  });
}

/** Whether a piece is to be concealed: it is picked, or stands between two neighbours that are. */
export function isConcealed(all: Piece[], picked: ReadonlySet<number>, place: number): boolean {
  const piece = all[place];
  if (piece?.isWord) return picked.has(piece.from);
  const before = all[place - 1];
  const after = all[place + 1];
  return Boolean(before && after && picked.has(before.from) && picked.has(after.from));
}

/** Neighbours that are picked are one part. */
export function spans(of: SpannedText, all: Piece[], picked: ReadonlySet<number>): TextSpan[] {
  const found: TextSpan[] = [];
  for (const [place, { from, to }] of all.entries()) {
    if (!isConcealed(all, picked, place)) continue;
    const last = found.at(-1);
    if (last?.to === from) last.to = to;
    else found.push({ of, from, to });
  }
  return found;
}
