import { useCallback, useEffect, useId, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { forgetDraft } from "@/device/drafts";
import { formAddress } from "@/device/formAddress";
import { solveInWorker } from "@/device/proof";
import { PlainText } from "@/ui/PlainText";
import { shortDate } from "@/ui/time";
import { toast } from "@/ui/toast";
import { draftName, type FeedbackDraft } from "./feedbackDraft";
import { CopyButton, WhyRefused } from "./KeptNote";
import { ifFree, refusedDrafts, sendWaiting, waiting } from "./outbox";
import { receiptLink } from "./receiptLink";
import { sendAsMember } from "./sendAsMember";
import { sendingWith } from "./sending.queries";
import { forgetSent, hearOfSending, type Sent, sentMeanwhile } from "./sentMeanwhile";

type OutboxProps = {
  except?: string;
  account?: string | undefined;
  logIn?: (() => void) | undefined;
};

type Held = { waits: FeedbackDraft[]; refused: FeedbackDraft[]; sent: Sent[] };

/**
 * What waits on this device to be sent, what was refused and what went out without its giver, for them to see, send and
 * delete. Shows
 * nothing where there is nothing.
 *
 * @param except name of the draft that stands in a form beside it
 * @param account of who is logged in, where it is about what goes there, and not what a visitor confirmed
 * @param logIn what to do first to send to that account; undefined where nothing is in the way
 */
export function Outbox({ except, account, logIn }: OutboxProps) {
  const intl = useIntl();
  const titleId = useId();
  const [held, hold] = useState<Held>({ waits: [], refused: [], sent: [] });
  const [busy, setBusy] = useState(false);

  const look = useCallback(async () => {
    const [waits, refused, sent] = await Promise.all([
      waiting(account),
      refusedDrafts(account),
      sentMeanwhile(account),
    ]);
    const isElsewhere = ({ target }: FeedbackDraft) => draftName(target) !== except;
    hold({ waits: waits.filter(isElsewhere), refused: refused.filter(isElsewhere), sent });
  }, [except, account]);

  useEffect(() => {
    void look();
    // Others send, too: another tab, and the browser itself while nothing is open.
    const again = () => void look();
    const shown = new AbortController();
    window.addEventListener("focus", again, shown);
    window.addEventListener("online", again, shown);
    const stop = hearOfSending(again);
    return () => {
      shown.abort();
      stop();
    };
  }, [look]);

  async function sendNow() {
    setBusy(true);
    const left = await (account ? sendAsMember(account) : sendWaiting(sendingWith(solveInWorker)));
    await look();
    setBusy(false);
    if (left) toast(intl.formatMessage({ id: "outbox.failed" }));
  }

  if (held.waits.length + held.refused.length + held.sent.length === 0) return null;
  return (
    <section className="card stack mt6" aria-labelledby={titleId}>
      <h2 id={titleId}>
        <FormattedMessage id="outbox.title" />
      </h2>
      {held.waits.length > 0 && (
        <>
          <p className="sm muted">
            <FormattedMessage id={account ? "outbox.lead.account" : "outbox.lead"} />{" "}
            <FormattedMessage id="outbox.late" />
          </p>
          <ul className="plain ruled">
            {held.waits.map((draft) => (
              <Waiting key={draftName(draft.target)} draft={draft} onGone={look} />
            ))}
          </ul>
          <p>
            {logIn ? (
              <button type="button" className="btn" onClick={logIn}>
                <FormattedMessage id="outbox.logIn" />
              </button>
            ) : (
              <button type="button" className="btn" disabled={busy} onClick={sendNow}>
                <FormattedMessage id="outbox.now" />
              </button>
            )}
          </p>
        </>
      )}
      {held.refused.length > 0 && (
        <ul className="plain ruled">
          {held.refused.map((draft) => (
            <Waiting key={draftName(draft.target)} draft={draft} onGone={look} />
          ))}
        </ul>
      )}
      {held.sent.length > 0 && (
        <ul className="plain ruled">
          {held.sent.map((sent) => (
            <li key={sent.key} className="stack">
              <p>
                <b>
                  <FormattedMessage id="outbox.sent" />
                </b>
              </p>
              <PlainText>{sent.text}</PlainText>
              <p className="row">
                <a href={receiptLink(sent.receipt)} className="btn">
                  <FormattedMessage id="outbox.sent.open" values={{ number: sent.receipt.number }} />
                </a>
                <button
                  type="button"
                  className="btn bare"
                  onClick={async () => {
                    await forgetSent(sent);
                    await look();
                  }}
                >
                  <FormattedMessage id="outbox.sent.seen" />
                </button>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Waiting({ draft, onGone }: { draft: FeedbackDraft; onGone: () => Promise<void> }) {
  const intl = useIntl();
  const [asked, ask] = useState(false);
  const { target, attempt, fields, refused } = draft;
  const writtenAt = attempt?.body.writtenAt;
  const about = { standar: target.standard?.code, komponen: target.component, baris: target.rowId };

  async function remove() {
    const name = draftName(target);
    // Not while it is on its way: it would arrive all the same.
    const free = await ifFree(name, () =>
      forgetDraft<FeedbackDraft>(
        name,
        (kept) => kept.attempt?.key === attempt?.key && kept.refused === refused,
      ),
    );
    if (!free) toast(intl.formatMessage({ id: "outbox.busy" }));
    await onGone();
  }

  return (
    <li className="stack">
      {writtenAt && (
        <p className="xs muted">
          <FormattedMessage
            id="outbox.written"
            values={{
              when: `${shortDate(intl, writtenAt)} ${intl.formatTime(writtenAt, { hour: "2-digit", minute: "2-digit", hour12: false })}`,
            }}
          />
        </p>
      )}
      {refused && <WhyRefused why={refused} />}
      <PlainText>{fields.text}</PlainText>
      <p className="row">
        <a href={formAddress(target.forumSlug, about)} className="btn">
          <FormattedMessage id="outbox.open" />
        </a>
        {refused && <CopyButton text={fields.text} />}
        {asked ? (
          <>
            <button type="button" className="btn main" onClick={remove}>
              <FormattedMessage id="outbox.delete.sure" />
            </button>
            <button type="button" className="btn bare" onClick={() => ask(false)}>
              <FormattedMessage id="ui.cancel" />
            </button>
          </>
        ) : (
          <button type="button" className="btn bare" onClick={() => ask(true)}>
            <FormattedMessage id="outbox.delete" />
          </button>
        )}
      </p>
    </li>
  );
}
