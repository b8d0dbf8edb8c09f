import { FormattedMessage, useIntl } from "react-intl";
import type { FeedbackPicks, InboxFeedback } from "@/api/types.gen";
import { Refused } from "@/ui/Refused";
import { toast } from "@/ui/toast";
import type { InboxSearch } from "./filter";
import { useFound } from "./pick.queries";
import { AT_ONCE, type PickedInput, pickedFrom } from "./usePicked";

type PickProps = {
  unitId: string;
  search: InboxSearch;
  /** What of it the page shows already. */
  listed: InboxFeedback[];
  onPick: (inputs: PickedInput[]) => void;
};

/** Picks all that the filter finds, also what is not listed yet, and says how many those are. */
export function PickAll({ unitId, search, listed, onPick }: PickProps) {
  const intl = useIntl();
  const all = useFound(unitId, search);

  function pick({ found, items }: FeedbackPicks) {
    onPick(pickedFrom(items, listed));
    toast(
      items.length < found
        ? intl.formatMessage({ id: "inbox.pickAll.most" }, { found, most: AT_ONCE })
        : intl.formatMessage({ id: "inbox.pickAll.done" }, { count: found }),
    );
  }

  return (
    <>
      <button
        type="button"
        className="btn dense"
        aria-busy={all.isPending}
        onClick={() => all.isPending || all.mutate(undefined, { onSuccess: pick })}
      >
        <FormattedMessage id="inbox.pickAll" />
      </button>
      {all.isError && <Refused error={all.error} />}
    </>
  );
}
