import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { InboxFeedback, UnitRoles } from "@/api/types.gen";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Note } from "@/ui/Note";
import { toast } from "@/ui/toast";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { AnswerForm } from "./AnswerForm";
import { AnswerObjection, useForgetObjectionAnswer } from "./AnswerObjection";
import { AskBack, useQuestion } from "./AskBack";
import { HeldNote } from "./HeldNote";
import { usePublish, useRestore } from "./inbox.queries";

type ActsProps = {
  input: InboxFeedback;
  membership: UnitRoles;
  author: string;
  onHide: () => void;
  onAnswered: () => void;
};

/** What the office may do with one input, as its state allows. */
export function Acts({ input, membership, author, onHide, onAnswered }: ActsProps) {
  const question = useQuestion(input, author);
  const [asking, setAsking] = useState<boolean>();
  const { feedback } = input;
  useForgetObjectionAnswer(input);
  if (!may(membership, "answer")) return <RoleNeeded task="answer" />;
  if (feedback.state === "WITHDRAWN") {
    return (
      <Note kind="closed">
        <p>
          <FormattedMessage id="inbox.withdrawn" />
        </p>
      </Note>
    );
  }
  const objects = feedback.objection && !feedback.objection.answer;
  const objection =
    objects &&
    (may(membership, "approve") ? <AnswerObjection input={input} /> : <RoleNeeded task="approve" />);
  if (feedback.state === "HIDDEN") {
    return (
      <>
        {objection}
        <Restore input={input} />
      </>
    );
  }
  const asked = feedback.messages.at(-1)?.official === true;
  return (
    <>
      {objection}
      {feedback.state === "HELD" && <Release input={input} onHide={onHide} />}
      {question && (asking ?? question.keeping !== "nothing") ? (
        <AskBack input={input} question={question} onDone={() => setAsking(false)} />
      ) : (
        <AnswerForm
          unitId={membership.unitId}
          author={author}
          zone={membership.zone}
          inputs={[input]}
          onAnswered={onAnswered}
          onRefused={() => {}}
          other={
            <>
              {!asked && (
                <button type="button" className="btn" onClick={() => setAsking(true)}>
                  <FormattedMessage id="inbox.ask" />
                </button>
              )}
              {feedback.state !== "HELD" && (
                <button type="button" data-key="hide" className="btn" onClick={onHide}>
                  <FormattedMessage id="inbox.hide" />
                </button>
              )}
            </>
          }
        />
      )}
      {asked && (
        <p className="sm muted">
          <FormattedMessage id="inbox.ask.waiting" />
        </p>
      )}
    </>
  );
}

function Restore({ input }: { input: InboxFeedback }) {
  const intl = useIntl();
  const restore = useRestore();
  return (
    <>
      {restore.isError && <ErrorSummary error={restore.error} />}
      <p>
        <button
          type="button"
          data-key="show"
          className="btn main"
          disabled={restore.isPending}
          onClick={() =>
            restore.mutate(input, { onSuccess: () => toast(intl.formatMessage({ id: "inbox.restored" })) })
          }
        >
          <FormattedMessage id="inbox.restore" />
        </button>
      </p>
    </>
  );
}

/** What waits to be shown. */
function Release({ input, onHide }: { input: InboxFeedback; onHide: () => void }) {
  const intl = useIntl();
  const publish = usePublish();
  return (
    <div className="stack">
      {publish.isError && <ErrorSummary error={publish.error} />}
      <HeldNote input={input} />
      <p className="row">
        <button
          type="button"
          data-key="show"
          className="btn"
          disabled={publish.isPending}
          onClick={() =>
            publish.mutate(input, { onSuccess: () => toast(intl.formatMessage({ id: "inbox.published" })) })
          }
        >
          <FormattedMessage id="inbox.release" />
        </button>
        <button type="button" data-key="hide" className="btn" onClick={onHide}>
          <FormattedMessage id="inbox.hide" />
        </button>
      </p>
    </div>
  );
}
