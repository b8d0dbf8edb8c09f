import type { ExchangeKind } from "@/api/types.gen";
import type { Concealable } from "./conceal";

const WORDS = {
  input: {
    region: "inbox.concealed",
    conceal: "inbox.conceal",
    title: "inbox.conceal.title",
    text: "inbox.conceal.input.text",
    body: "inbox.conceal.body",
    reveal: "inbox.reveal",
    original: "inbox.original.open",
  },
  answer: {
    region: "inbox.concealed.answer",
    conceal: "inbox.conceal.answer",
    title: "inbox.conceal.answer.title",
    text: "inbox.conceal.answer.text",
    body: "inbox.conceal.answer.body",
    reveal: "inbox.reveal.answer",
    original: "inbox.original.answer",
  },
} as const;

/** How the page speaks of concealing an input, the answer beside it, or something said beside it. */
export function concealWords(of: Concealable) {
  return typeof of === "string" ? WORDS[of] : exchangeWords(of.kind);
}

function exchangeWords(kind: ExchangeKind) {
  const ofGiver = kind === "REPLY" || kind === "OBJECTION";
  return {
    region: `inbox.concealed.${kind}`,
    conceal: `inbox.conceal.${kind}`,
    title: `inbox.conceal.${kind}.title`,
    text: `inbox.conceal.${kind}.text`,
    body: ofGiver ? "inbox.conceal.giver.body" : "inbox.conceal.office.body",
    reveal: `inbox.reveal.${kind}`,
    original: `inbox.original.${kind}`,
  } as const;
}
