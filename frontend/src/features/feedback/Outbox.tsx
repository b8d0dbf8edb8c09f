import { useCallback, useEffect, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { forgetDraft } from "@/device/drafts";
import { formAddress } from "@/device/formAddress";
import { solveInWorker } from "@/device/proof";
import { PlainText } from "@/ui/PlainText";
import { shortDate } from "@/ui/time";
import { toast } from "@/ui/toast";
import { draftName, type FeedbackDraft } from "./feedbackDraft";
import { sendWaiting, waiting } from "./outbox";
import { receiptLink } from "./receiptLink";
import { sendingWith } from "./sending.queries";
import { forgetSent, type Sent, sentMeanwhile } from "./sentMeanwhile";

type Held = { waits: FeedbackDraft[]; sent: Sent[] };

/**
 * What waits on this device to be sent and what went out without its giver, for them to see, send and delete. Shows
 * nothing where there is nothing.
 *
 * @param except name of the draft that stands in a form beside it
 */
export function Outbox({ except }: { except?: string }) {
  const intl = useIntl();
  const [held, hold] = useState<Held>({ waits: [], sent: [] });
  const [busy, setBusy] = useState(false);

  const look = useCallback(async () => {
    const [waits, sent] = await Promise.all([waiting(), sentMeanwhile()]);
    hold({ waits: waits.filter(({ target }) => draftName(target) !== except), sent });
  }, [except]);

  useEffect(() => {
    void look();
    // Others send, too: another tab, and the browser itself while nothing is open.
    const again = () => void look();
    window.addEventListener("focus", again);
    window.addEventListener("online", again);
    return () => {
      window.removeEventListener("focus", again);
      window.removeEventListener("online", again);
    };
  }, [look]);

  async function sendNow() {
    setBusy(true);
    const left = await sendWaiting(sendingWith(solveInWorker));
    await look();
    setBusy(false);
    if (left) toast(intl.formatMessage({ id: "outbox.failed" }));
  }

  if (held.waits.length === 0 && held.sent.length === 0) return null;
  return (
    <section className="card stack mt6" aria-labelledby="kotak-keluar">
      <h2 id="kotak-keluar">
        <FormattedMessage id="outbox.title" />
      </h2>
      {held.waits.length > 0 && (
        <>
          <p className="sm muted">
            <FormattedMessage id="outbox.lead" />
          </p>
          <ul className="plain ruled">
            {held.waits.map((draft) => (
              <Waiting key={draftName(draft.target)} draft={draft} onGone={look} />
            ))}
          </ul>
          <p>
            <button type="button" className="btn" disabled={busy} onClick={sendNow}>
              <FormattedMessage id="outbox.now" />
            </button>
          </p>
        </>
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
  const { target, attempt, fields } = draft;
  const writtenAt = attempt?.body.writtenAt;
  const about = { standar: target.standard?.code, komponen: target.component, baris: target.rowId };

  async function remove() {
    await forgetDraft<FeedbackDraft>(draftName(target), (kept) => kept.attempt?.key === attempt?.key);
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
      <PlainText>{fields.text}</PlainText>
      <p className="row">
        <a href={formAddress(target.forumSlug, about)} className="btn">
          <FormattedMessage id="outbox.open" />
        </a>
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
