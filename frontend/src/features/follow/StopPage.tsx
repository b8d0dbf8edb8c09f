import { FormattedMessage } from "react-intl";
import { followerKeyIn, useStop } from "./follow.queries";
import { OnePressPage } from "./OnePressPage";

/** Where the last line of each message leads; nobody is asked why. */
export function StopPage({ token }: { token: string }) {
  const stop = useStop();
  return (
    <OnePressPage
      page="follow.stop"
      isWhole={followerKeyIn(token) !== undefined}
      act={stop}
      onPress={() => stop.mutate(token)}
      done={stop.isSuccess && <FormattedMessage id="follow.erased" />}
    />
  );
}
