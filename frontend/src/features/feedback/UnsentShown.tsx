import { useEffect, useState } from "react";
import { FormattedMessage } from "react-intl";
import { keptDrafts } from "@/device/drafts";
import { Note } from "@/ui/Note";
import { FormLink } from "./FormLink";
import { DRAFTS, type FeedbackDraft } from "./feedbackDraft";
import { receiptLink } from "./receiptLink";
import { forgetSent, type Sent, sentMeanwhile } from "./sentMeanwhile";

/**
 * Reminds of inputs that somebody wanted to send and that have not arrived, as far as is known, and leads back to them;
 * and tells of one that went out while no form was open.
 */
export function UnsentShown() {
  const [unsent, setUnsent] = useState<FeedbackDraft[]>([]);
  const [sent, setSent] = useState<Sent[]>([]);
  useEffect(() => {
    void keptDrafts<FeedbackDraft>(DRAFTS).then((drafts) =>
      setUnsent(drafts.filter(({ attempt, earlier = [], fields }) => fields.text && (attempt ?? earlier[0]))),
    );
    void sentMeanwhile().then(setSent);
  }, []);
  const [first] = unsent;
  const [arrived] = sent;
  return (
    <>
      {arrived && (
        <Note kind="done" live="status">
          <p>
            <FormattedMessage id="feedback.sentMeanwhile" />{" "}
            <a href={receiptLink(arrived.receipt)} onClick={() => void forgetSent(arrived)}>
              <FormattedMessage id="feedback.sentMeanwhile.go" />
            </a>
          </p>
        </Note>
      )}
      {first && (
        <Note kind="local" live="status">
          <p>
            <FormattedMessage id="feedback.unsent" values={{ count: unsent.length }} />{" "}
            <FormLink
              slug={first.target.forumSlug}
              asked={{
                standar: first.target.standard?.code,
                komponen: first.target.component,
                baris: first.target.rowId,
              }}
            >
              <FormattedMessage id="feedback.unsent.go" />
            </FormLink>
          </p>
        </Note>
      )}
    </>
  );
}
