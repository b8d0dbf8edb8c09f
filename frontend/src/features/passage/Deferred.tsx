import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import type { Standard } from "@/api/types.gen";
import { MoreButton } from "@/ui/MoreButton";
import { PlainText } from "@/ui/PlainText";
import { deferredFeedback } from "./review.queries";

/** Inputs that were put off: they come along into the next text until a change names them. */
export function Deferred({ standard }: { standard: Standard }) {
  const list = useSuspenseInfiniteQuery(deferredFeedback(standard.id));
  const all = list.data.pages.flatMap(({ items }) => items);
  if (all.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="ditunda">
      <h2 id="ditunda">
        <FormattedMessage id="review.deferred" />
      </h2>
      <p className="sm muted">
        <FormattedMessage id="review.deferred.hint" />
      </p>
      <ul className="plain ruled">
        {all.map((feedback) => (
          <li key={feedback.id}>
            <p>
              <PlainText language={feedback.language}>{feedback.text ?? ""}</PlainText>
            </p>
            {feedback.response?.text && <p className="sm muted plain-text">{feedback.response.text}</p>}
            <p className="sm">
              <Link to="/masukan/$id" params={{ id: feedback.id }}>
                <FormattedMessage id="feedback.trace" />
              </Link>
            </p>
          </li>
        ))}
      </ul>
      <MoreButton list={list} />
    </section>
  );
}
