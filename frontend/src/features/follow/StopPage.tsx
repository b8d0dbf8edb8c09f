import { FormattedMessage } from "react-intl";
import { followerKeyIn, useStop } from "./follow.queries";
import { OnePressPage } from "./OnePressPage";

/** What a message about one's own input or attendance says: its id, where that of a follower begins with a short number. */
const ABOUT_ONES_OWN = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\./;

/** Where the last line of each message leads; nobody is asked why. */
export function StopPage({ token }: { token: string }) {
  const stop = useStop();
  const own = ABOUT_ONES_OWN.test(token);
  return (
    <OnePressPage
      page={own ? "follow.stopOwn" : "follow.stop"}
      isWhole={followerKeyIn(token) !== undefined}
      act={stop}
      onPress={() => stop.mutate(token)}
      done={stop.isSuccess && <FormattedMessage id={own ? "follow.stopOwn.done" : "follow.erased"} />}
    />
  );
}
