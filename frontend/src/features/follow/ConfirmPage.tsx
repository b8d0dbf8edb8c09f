import { Link } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import { followerKeyIn, useConfirmation } from "./follow.queries";
import { OnePressPage } from "./OnePressPage";

/** Where the first message leads. */
export function ConfirmPage({ token }: { token: string }) {
  const confirmation = useConfirmation();
  const asked = followerKeyIn(token);
  const done = confirmation.data;
  return (
    <OnePressPage
      page="follow.confirm"
      isWhole={asked !== undefined}
      act={confirmation}
      onPress={() => asked && confirmation.mutate(asked)}
      done={
        done && (
          <>
            <FormattedMessage id="follow.confirm.done" />{" "}
            <Link to="/ikuti" hash={`${done.number}.${done.secret}`}>
              <FormattedMessage id="follow.page" />
            </Link>
          </>
        )
      }
    />
  );
}
