/** How the page speaks of concealing an input, and of concealing the answer beside it. */
export const CONCEAL_WORDS = {
  input: {
    region: "inbox.concealed",
    conceal: "inbox.conceal",
    title: "inbox.conceal.title",
    text: "inbox.input",
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
