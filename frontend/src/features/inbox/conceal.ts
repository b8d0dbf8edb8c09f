import type { ConcealedParts, ExchangeKind, InboxFeedback, SpannedText, TextSpan } from "@/api/types.gen";

/** What giver and office say to each other beside an input; of questions and replies there are many. */
interface Exchange {
  kind: ExchangeKind;
  messageId?: string;
}

/** Of what parts are concealed: of an input, of the answer beside it, or of what is said beside it. */
export type Concealable = "input" | "answer" | Exchange;

type Texts = { is: SpannedText; text: string | null | undefined }[];

/** The texts of it that have words, each as the server calls it. */
export function texts(input: InboxFeedback, of: Concealable): { is: SpannedText; text: string }[] {
  return textsOf(input, of).flatMap(({ is, text }) => (text ? [{ is, text }] : []));
}

function textsOf({ feedback }: InboxFeedback, of: Concealable): Texts {
  if (of === "input") {
    return [
      { is: "TEXT", text: feedback.text },
      { is: "PROPOSAL", text: feedback.proposedText },
    ];
  }
  if (of === "answer") {
    return [
      { is: "TEXT", text: feedback.response?.text },
      { is: "NO_CHANGE_REASON", text: feedback.response?.noChangeReason },
    ];
  }
  if (of.kind === "OBJECTION") return [{ is: "TEXT", text: feedback.objection?.text }];
  if (of.kind === "OBJECTION_ANSWER") return [{ is: "TEXT", text: feedback.objection?.answer }];
  return [{ is: "TEXT", text: feedback.messages.find(({ id }) => id === of.messageId)?.text }];
}

/** What of it is concealed now, oldest first. */
export function concealedOf({ feedback }: InboxFeedback, of: Concealable): ConcealedParts[] {
  if (of === "input") return feedback.concealed ?? [];
  if (of === "answer") return feedback.response?.concealed ?? [];
  if (of.kind === "OBJECTION") return feedback.objection?.concealed ?? [];
  if (of.kind === "OBJECTION_ANSWER") return feedback.objection?.answerConcealed ?? [];
  return feedback.messages.find(({ id }) => id === of.messageId)?.concealed ?? [];
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
