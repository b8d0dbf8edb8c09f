import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import type { Unhanded } from "./paperDraft";

type HandOverProps = Unhanded & {
  /** What leads to the receipt when it is scanned. */
  code: (link: string) => ReactNode;
  onNext: (formNumber: string) => void;
};

/** The receipt for who wrote the form: printed, or scanned from this screen. */
export function HandOver({ receipt, formNumber, code, onNext }: HandOverProps) {
  const link = `${location.origin}${receipt.statusPath}#${receipt.secret}`;
  return (
    <section className="receipt stack" aria-labelledby="serahkan">
      <h2 id="serahkan">
        <FormattedMessage id="paper.handOver" />
      </h2>
      <p className="number" role="status">
        {receipt.number}
      </p>
      <p>
        <FormattedMessage id="paper.handOver.body" />
      </p>
      {code(link)}
      <p className="quote code private-link">{link}</p>
      <p className="row">
        <button type="button" className="btn main" onClick={() => window.print()}>
          <FormattedMessage id="paper.print" />
        </button>
        <button type="button" className="btn" onClick={() => onNext(formNumber)}>
          <FormattedMessage id="paper.next" />
        </button>
      </p>
    </section>
  );
}
