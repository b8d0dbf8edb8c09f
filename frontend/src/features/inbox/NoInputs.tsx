import { Link } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import { Empty } from "@/ui/Empty";
import type { InboxSearch } from "./filter";

/** Why the list is empty, and how to see more. */
export function NoInputs({ search }: { search: InboxSearch }) {
  const { buka, ...filters } = search;
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <div className="inbox-more">
      <Empty title={<FormattedMessage id={isFiltered ? "inbox.none.filtered" : "inbox.none"} />}>
        {isFiltered ? (
          <Link to="." search={{}} className="btn">
            <FormattedMessage id="inbox.none.all" />
          </Link>
        ) : (
          <p>
            <FormattedMessage id="inbox.none.body" />
          </p>
        )}
      </Empty>
    </div>
  );
}
