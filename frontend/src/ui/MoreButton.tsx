import { FormattedMessage } from "react-intl";
import { LoadFailed } from "./LoadFailed";

interface LongList {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  isFetchNextPageError: boolean;
  error: unknown;
  fetchNextPage: () => unknown;
}

/** The way to the next page of a list that came in part. */
export function MoreButton({ list }: { list: LongList }) {
  if (list.isFetchNextPageError) return <LoadFailed error={list.error} retry={list.fetchNextPage} />;
  if (!list.hasNextPage) return null;
  return (
    <p className="mt4">
      <button
        type="button"
        className="btn"
        aria-busy={list.isFetchingNextPage}
        onClick={() => !list.isFetchingNextPage && list.fetchNextPage()}
      >
        <FormattedMessage id={list.isFetchingNextPage ? "ui.list.loadingMore" : "ui.list.more"} />
      </button>
    </p>
  );
}
