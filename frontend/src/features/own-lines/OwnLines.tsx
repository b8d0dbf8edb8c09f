import { useQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import type { OwnMinuteLine, OwnMinutes } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { WRITTEN_IN } from "@/ui/content";
import { LoadFailed } from "@/ui/LoadFailed";
import { PlainText } from "@/ui/PlainText";
import { longTime } from "@/ui/time";
import { CorrectionForm } from "./CorrectionForm";
import { ownLines, type PassKey } from "./own-lines.queries";

type OwnProps = {
  of: PassKey;
  /** In which times are read. */
  zone: string;
};

/** What the minutes have of what somebody said, and where they ask for a correction. */
export function OwnLines({ of, zone }: OwnProps) {
  const own = useQuery(ownLines(of));
  return (
    <section className="stack" aria-labelledby="baris-saya">
      <h2 id="baris-saya">
        <FormattedMessage id="ownLines.title" />
      </h2>
      {own.data !== undefined ? (
        <Lines of={of} zone={zone} minutes={own.data} />
      ) : own.isError ? (
        <LoadFailed error={own.error} retry={own.refetch} />
      ) : (
        <Bones />
      )}
    </section>
  );
}

function Lines({ of, zone, minutes }: OwnProps & { minutes: OwnMinutes }) {
  if (minutes.items.length === 0) {
    return (
      <p className="muted">
        <FormattedMessage id="ownLines.none" />
      </p>
    );
  }
  return (
    <>
      <p>
        <FormattedMessage id="ownLines.body" /> <Term minutes={minutes} zone={zone} />
      </p>
      <ol className="plain stack">
        {minutes.items.map((line, index) => (
          <li key={line.id} className="card stack">
            <Line line={line} zone={zone} />
            {minutes.correctable && <CorrectionForm of={of} lineId={line.id} number={index + 1} />}
          </li>
        ))}
      </ol>
    </>
  );
}

function Term({ minutes, zone }: { minutes: OwnMinutes; zone: string }) {
  const intl = useIntl();
  if (minutes.correctableUntil == null) return <FormattedMessage id="ownLines.writing" />;
  const values = { time: longTime(intl, minutes.correctableUntil, zone) };
  return <FormattedMessage id={minutes.correctable ? "ownLines.until" : "ownLines.ended"} values={values} />;
}

function Line({ line, zone }: { line: OwnMinuteLine; zone: string }) {
  const intl = useIntl();
  return (
    <>
      <p>
        <PlainText language={WRITTEN_IN}>{line.problem}</PlainText>
      </p>
      {(line.proposal || line.answer || line.action) && (
        <dl className="facts">
          <Said name="proposal" text={line.proposal} />
          <Said name="answer" text={line.answer} />
          <Said name="action" text={line.action} />
        </dl>
      )}
      {line.receiptNumber && (
        <p className="sm muted">
          <FormattedMessage
            id="ownLines.receipt"
            values={{ number: <span className="code">{line.receiptNumber}</span> }}
          />
        </p>
      )}
      {line.corrections.map(({ id, text, at, hidden }) => (
        <div key={id} className="reply">
          <p className="xs muted">
            <FormattedMessage id="ownLines.corrected" values={{ time: longTime(intl, at, zone) }} />
          </p>
          <p>
            <PlainText language={WRITTEN_IN}>{text}</PlainText>
          </p>
          {hidden && (
            <p className="xs muted">
              <FormattedMessage
                id="ownLines.hidden"
                values={{ reason: <FormattedMessage id={`feedback.hide.${hidden.reason}`} /> }}
              />
            </p>
          )}
        </div>
      ))}
    </>
  );
}

function Said({ name, text }: { name: "proposal" | "answer" | "action"; text: string | null | undefined }) {
  if (!text) return null;
  return (
    <div>
      <dt>
        <FormattedMessage id={`ownLines.${name}`} />
      </dt>
      <dd>
        <PlainText language={WRITTEN_IN}>{text}</PlainText>
      </dd>
    </div>
  );
}
