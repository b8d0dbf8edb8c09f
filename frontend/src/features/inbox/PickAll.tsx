import { FormattedMessage, type IntlShape, useIntl } from "react-intl";
import type { FeedbackPicks, InboxFeedback } from "@/api/types.gen";
import { Refused } from "@/ui/Refused";
import type { InboxSearch } from "./filter";
import { useFound } from "./pick.queries";
import { AT_ONCE, type Picked, pickedFrom } from "./usePicked";

type PickProps = {
  unitId: string;
  search: InboxSearch;
  /** What of it the page shows already. */
  listed: InboxFeedback[];
  picked: Picked;
};

/**
 * Picks all that the filter finds, also what is not listed yet, and says how many those are: here and in no toast, which
 * would cover the bar of acts for them.
 */
export function PickAll({ unitId, search, listed, picked }: PickProps) {
  const intl = useIntl();
  const all = useFound(unitId, search);

  return (
    <>
      <button
        type="button"
        className="btn dense"
        aria-busy={all.isPending}
        onClick={() =>
          all.isPending ||
          all.mutate(undefined, { onSuccess: ({ items }) => picked.pickAll(pickedFrom(items, listed)) })
        }
      >
        <FormattedMessage id="inbox.pickAll" />
      </button>
      {/* The bar shows the number; who listens is told here. */}
      <span role="status" className={all.data && isCut(all.data) ? "sm" : "vh"}>
        {picked.inputs.length > 0 && all.data && words(intl, all.data)}
      </span>
      {all.isError && <Refused error={all.error} />}
    </>
  );
}

function words(intl: IntlShape, picks: FeedbackPicks) {
  return isCut(picks)
    ? intl.formatMessage({ id: "inbox.pickAll.most" }, { found: picks.found, most: AT_ONCE })
    : intl.formatMessage({ id: "inbox.pickAll.done" }, { count: picks.found });
}

function isCut({ found, items }: FeedbackPicks) {
  return items.length < found;
}
