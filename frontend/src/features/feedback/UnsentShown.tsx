import { useEffect, useState } from "react";
import { FormattedMessage } from "react-intl";
import { forgetDraft, keptDrafts } from "@/device/drafts";
import { signIn, useSession } from "@/features/identity/session";
import { useAccount } from "@/features/identity/useAccount";
import { EvidenceMessages } from "@/i18n/Messages";
import { Note } from "@/ui/Note";
import { PlainText } from "@/ui/PlainText";
import { FormLink } from "./FormLink";
import { belongsTo, DRAFTS, draftName, type FeedbackDraft } from "./feedbackDraft";
import { CopyButton, WhyRefused } from "./KeptNote";
import { refusedDrafts } from "./outbox";
import { receiptLink } from "./receiptLink";
import { forgetSent, hearOfSending, type Sent, sentMeanwhile } from "./sentMeanwhile";

/**
 * Reminds of inputs that somebody wanted to send and that have not arrived, as far as is known, and leads back to them;
 * and tells of what went out or was refused while no form was open. Of what somebody else wrote here with their login only that
 * it is there.
 */
export function UnsentShown() {
  const account = useAccount();
  const isVisitor = useSession().status === "visitor";
  const [unsent, setUnsent] = useState<FeedbackDraft[]>([]);
  const [refused, setRefused] = useState<FeedbackDraft[]>([]);
  const [sent, setSent] = useState<Sent[]>([]);
  const [others, countOthers] = useState(0);
  useEffect(() => {
    const isUnsent = ({ attempt, earlier = [], refused, fields }: FeedbackDraft) =>
      fields.text && !refused && (attempt ?? earlier[0]);
    const isMine = ({ target }: FeedbackDraft) => !target.account || target.account === account;
    function look() {
      void keptDrafts<FeedbackDraft>(DRAFTS).then((drafts) => {
        const found = drafts.filter(isUnsent);
        const mine = found.filter(isMine);
        setUnsent(mine);
        countOthers(found.length - mine.length);
      });
      void inBoth(refusedDrafts, account).then(setRefused);
      void inBoth(sentMeanwhile, account).then(setSent);
    }
    look();
    return hearOfSending(look);
  }, [account]);
  const [first] = unsent;
  const [arrived] = sent;
  // Without a network it may not come; the reminder stands without it.
  const [more, setMore] = useState<typeof import("./AccountWaits")>();
  const goesToAccount = unsent.some(
    ({ target, attempt }) => target.account && attempt && belongsTo(attempt, true),
  );
  useEffect(() => {
    if (goesToAccount) void import("./AccountWaits").then(setMore, () => {});
  }, [goesToAccount]);

  async function forget(draft: FeedbackDraft) {
    // Whoever has written on in a form meanwhile keeps that.
    await forgetDraft<FeedbackDraft>(draftName(draft.target), (kept) => kept.refused !== undefined);
    setRefused(await inBoth(refusedDrafts, account));
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
          {more && account && goesToAccount && <more.AccountWaits account={account} />}
        </Note>
      )}
      {others > 0 && (
        <EvidenceMessages>
          <Note kind="local">
            <p>
              <FormattedMessage id="feedback.others" values={{ count: others }} />
            </p>
            {isVisitor && (
              <p>
                <button type="button" className="btn" onClick={() => void signIn()}>
                  <FormattedMessage id="shell.signIn" />
                </button>
              </p>
            )}
          </Note>
        </EvidenceMessages>
      )}
    </>
  );
}

/** Of visitors, and of one account. */
async function inBoth<T>(read: (account?: string) => Promise<T[]>, account: string | undefined) {
  return [...(await read()), ...(account ? await read(account) : [])];
}
