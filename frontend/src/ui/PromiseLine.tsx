import { FormattedMessage, useIntl } from "react-intl";
import type { FollowUp } from "@/api/types.gen";
import { WRITTEN_IN } from "./content";
import { dayOf } from "./time";

/** Who keeps a promise, and by when. */
export function PromiseLine({ promise: { owner, dueOn } }: { promise: Pick<FollowUp, "owner" | "dueOn"> }) {
  const intl = useIntl();
  return (
    <FormattedMessage
      id="followUp.by"
      values={{ owner: <bdi lang={WRITTEN_IN}>{owner}</bdi>, due: dayOf(intl, dueOn) }}
    />
  );
}
