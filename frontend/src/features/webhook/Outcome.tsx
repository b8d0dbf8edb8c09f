import { FormattedMessage } from "react-intl";
import type { WebhookAttempt } from "@/api/types.gen";

/** What came back from one attempt, in a line. */
export function Outcome({ attempt }: { attempt: WebhookAttempt }) {
  const { status, failure, millis, answer } = attempt;
  return (
    <>
      {failure ? (
        <FormattedMessage id={`webhook.failure.${failure}`} values={{ status: status ?? "" }} />
      ) : (
        <FormattedMessage id="webhook.taken" values={{ status: status ?? "" }} />
      )}{" "}
      <FormattedMessage id="webhook.took" values={{ millis }} />
      {answer && (
        <>
          {" "}
          <bdi className="code">{answer.slice(0, 200)}</bdi>
        </>
      )}
    </>
  );
}
