import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import { Bones } from "@/ui/Bones";
import { Empty } from "@/ui/Empty";
import { LoadFailed } from "@/ui/LoadFailed";
import { MoreButton } from "@/ui/MoreButton";
import { FeedbackItem } from "./FeedbackItem";
import { myFeedback } from "./feedback.queries";

/** The inputs one gave while logged in. */
export function MyFeedback() {
  const list = useInfiniteQuery(myFeedback());
  if (list.isPending) return <Bones />;
  if (list.isError && list.data === undefined) return <LoadFailed error={list.error} retry={list.refetch} />;
  const found = list.data.pages.flatMap(({ items }) => items);
  if (found.length === 0) {
    return (
      <Empty title={<FormattedMessage id="feedback.mine.empty" />}>
        <p>
          <FormattedMessage id="feedback.mine.empty.body" />
        </p>
      </Empty>
    );
  }
  return (
    <>
      <ul className="plain ruled">
        {found.map(({ feedback, receipt, forum }) => (
          <li key={feedback.id} className="stack">
            <p className="eyebrow">
              <Link to="/tanda-terima/$number" params={{ number: receipt.number }} hash={receipt.secret}>
                <FormattedMessage
                  id="feedback.mine.receipt"
                  values={{ number: <span className="code">{receipt.number}</span> }}
                />
              </Link>
            </p>
            <h2 className="row-title">{forum.title}</h2>
            <FeedbackItem feedback={feedback} unitName={feedback.response?.unitName ?? ""} />
          </li>
        ))}
      </ul>
      <MoreButton list={list} />
    </>
  );
}
