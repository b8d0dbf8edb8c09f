import { useEffect, useState } from "react";
import { FormattedMessage } from "react-intl";
import { forgetDraft, keptDrafts } from "@/device/drafts";
import { Note } from "@/ui/Note";
import { PlainText } from "@/ui/PlainText";
import { FormLink } from "./FormLink";
import { DRAFTS, draftName, type FeedbackDraft } from "./feedbackDraft";
import { CopyButton, WhyRefused } from "./KeptNote";
import { refusedDrafts } from "./outbox";
import { receiptLink } from "./receiptLink";
import { forgetSent, type Sent, sentMeanwhile } from "./sentMeanwhile";

/**
 * Reminds of inputs that somebody wanted to send and that have not arrived, as far as is known, and leads back to them;
 * and tells of what went out or was refused while no form was open.
 */
export function UnsentShown() {
  const [unsent, setUnsent] = useState<FeedbackDraft[]>([]);
  const [refused, setRefused] = useState<FeedbackDraft[]>([]);
  const [sent, setSent] = useState<Sent[]>([]);
  useEffect(() => {
    void keptDrafts<FeedbackDraft>(DRAFTS).then((drafts) =>
      setUnsent(
        drafts.filter(
          ({ attempt, earlier = [], refused, fields }) => fields.text && !refused && (attempt ?? earlier[0]),
        ),
      ),
    );
    void refusedDrafts().then(setRefused);
    void sentMeanwhile().then(setSent);
  }, []);
  const [first] = unsent;
  const [arrived] = sent;

  async function forget(draft: FeedbackDraft) {
    // Whoever has written on in a form meanwhile keeps that.
    await forgetDraft<FeedbackDraft>(draftName(draft.target), (kept) => kept.refused !== undefined);
    setRefused(await refusedDrafts());
  }

  return (
    <>
      {refused.map((draft) => (
        <Note key={draftName(draft.target)} kind="bad" live="status">
          <WhyRefused why={draft.refused ?? ""} />
          <blockquote className="quote">
            <PlainText>{draft.fields.text}</PlainText>
          </blockquote>
          <p className="row">
            <CopyButton text={draft.fields.text} />
            <button type="button" className="btn bare" onClick={() => forget(draft)}>
              <FormattedMessage id="feedback.form.clear" />
            </button>
          </p>
        </Note>
      ))}
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
