import type { ReceiptKey } from "./receipt.queries";

/** The whole private link. */
export function receiptLink({ number, secret }: ReceiptKey) {
  return `${location.origin}/tanda-terima/${number}#${secret}`;
}

/** Finds number and secret in what somebody pasted: a whole link, or only its end. */
export function receiptKeyIn(pasted: string): ReceiptKey | undefined {
  const [, number, secret] = /([0-9A-Za-z]{4}-?[0-9A-Za-z]{4})#([\w-]+)\s*$/.exec(pasted) ?? [];
  return number && secret ? { number, secret } : undefined;
}
