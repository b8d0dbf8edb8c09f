import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Forum, MinuteLine } from "@/api/types.gen";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { WRITTEN_IN } from "@/ui/content";
import { PlainText } from "@/ui/PlainText";
import { CorrectionItem } from "./CorrectionItem";
import { useRemoveLine } from "./minutes.queries";
import type { Waiting } from "./queue.queries";

type ItemProps = {
  line: MinuteLine;
  number: number;
  forum: Forum;
  /** Of the unit, in which times are read. */
  zone: string;
  /** With these, the line may still be changed. */
  session: string | undefined;
  onRewrite: ((line: MinuteLine) => void) | undefined;
  /** The session, for who may hide what was appended to its lines. */
  moderated: string | undefined;
};

/** One line as it stands in the minutes. */
export function LineItem({ line, number, forum, zone, session, onRewrite, moderated }: ItemProps) {
  const intl = useIntl();
  const about = forum.standards.find(({ standardId }) => standardId === line.standardId);
  const element = line.element && intl.formatMessage({ id: `feedback.element.${line.element}` });
  return (
    <li>
      <p className="row apart">
        <b>
          {number}. {line.speaker ?? element ?? <FormattedMessage id="minutes.speaker.unknown" />}
        </b>
        {about && (
          <span className="sm muted">
            {about.code} {line.component}
          </span>
        )}
      </p>
      <p>
        <PlainText language={WRITTEN_IN}>{line.problem}</PlainText>
      </p>
      <dl className="minute-more sm">
        <Said name="proposal" text={line.proposal} />
        <Said name="answer" text={line.answer} />
        <Said name="action" text={line.action} />
        <Said name="owner" text={line.owner} />
        <Said name="due" text={due(line, intl)} />
      </dl>
      {line.corrections.map((correction) => (
        <CorrectionItem key={correction.id} correction={correction} zone={zone} session={moderated} />
      ))}
      <p className="row">
        <span className="xs muted">
          <FormattedMessage id="minutes.byName" values={{ name: line.byName }} />
        </span>
        {onRewrite && (
          <button type="button" className="btn bare dense" onClick={() => onRewrite(line)}>
            <FormattedMessage id="minutes.rewrite" />
            <span className="vh"> {number}</span>
          </button>
        )}
        {session && <Remove line={line} session={session} number={number} />}
      </p>
    </li>
  );
}

function Remove({ line, session, number }: { line: MinuteLine; session: string; number: number }) {
  const [asking, setAsking] = useState(false);
  const remove = useRemoveLine(session);
  return (
    <>
      <button type="button" className="btn bare dense" onClick={() => setAsking(true)}>
        <FormattedMessage id="minutes.remove" />
        <span className="vh"> {number}</span>
      </button>
      {asking && (
        <ConfirmDialog
          title={<FormattedMessage id="minutes.remove.title" />}
          action={<FormattedMessage id="minutes.remove" />}
          danger
          busy={remove.isPending}
          onConfirm={() => remove.mutate(line, { onSettled: () => setAsking(false) })}
          onCancel={() => setAsking(false)}
        >
          <p>
            <PlainText language={WRITTEN_IN}>{line.problem}</PlainText>
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}

/** A line that is on this device only. */
export function WaitingItem({ line, onDrop }: { line: Waiting; onDrop: () => void }) {
  return (
    <li>
      <p>
        <PlainText language={WRITTEN_IN}>{line.text.problem}</PlainText>
      </p>
      {line.refused && (
        <p className="row">
          <span className="wrong-text">{line.refused}</span>
          <button type="button" className="btn bare dense" onClick={onDrop}>
            <FormattedMessage id="minutes.waiting.drop" />
          </button>
        </p>
      )}
    </li>
  );
}

function Said({
  name,
  text,
}: {
  name: "proposal" | "answer" | "action" | "owner" | "due";
  text: string | null | undefined;
}) {
  if (!text) return null;
  return (
    <div>
      <dt className="muted">
        <FormattedMessage id={`minutes.${name}`} />
      </dt>
      <dd>
        <PlainText language={WRITTEN_IN}>{text}</PlainText>
      </dd>
    </div>
  );
}

function due(line: MinuteLine, intl: ReturnType<typeof useIntl>) {
  const time =
    line.amount && line.timeUnit
      ? `${line.amount} ${intl.formatMessage({ id: `minutes.timeUnit.${line.timeUnit}` })}`
      : null;
  const horizon = line.horizon ? intl.formatMessage({ id: `minutes.horizon.${line.horizon}` }) : null;
  return horizon && time ? `${horizon} (${time})` : (horizon ?? time);
}
