import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { DiscussedStandard, Live, LiveSubject } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { ItemRan, ItemTime } from "./ItemTime";
import { QuestionText } from "./QuestionOnStage";
import { itemOn, questionOn } from "./view";

type TableProps = {
  standards: DiscussedStandard[];
  view: Live;
  now: number;
  /** The text of the component that is discussed. */
  text: (subject: LiveSubject) => ReactNode;
  /** What is shown before the first item. */
  opening: ReactNode;
};

/** What is discussed now: the item with its time, the component with its text, the question being answered. */
export function OnTable({ standards, view, now, text, opening }: TableProps) {
  const intl = useIntl();
  const { subject } = view.stage;
  const item = itemOn(view);
  const question = questionOn(view);
  return (
    <section className="card stack" aria-labelledby="meja">
      <h2 id="meja">
        <FormattedMessage id="live.now" />
      </h2>
      <p className="row apart">
        <b lang={item && WRITTEN_IN}>{item?.title ?? intl.formatMessage({ id: "live.opening" })}</b>
        {item && <ItemTime item={item} now={now} />}
      </p>
      {item && (
        <p className="sm muted">
          <FormattedMessage id="live.item" values={{ number: item.item, count: view.agenda.length }} />
          {", "}
          <ItemRan item={item} now={now} />
        </p>
      )}
      {item === undefined && opening}
      {subject && (
        <div className="stack">
          <p className="eyebrow">
            <SubjectName subject={subject} standards={standards} />
          </p>
          {subject.component && (
            <>
              <h3>
                <FormattedMessage id={`standard.component.${subject.component}`} />
              </h3>
              {text(subject)}
            </>
          )}
        </div>
      )}
      {question && (
        <div className="stack live-stage-question">
          <p className="eyebrow">
            <FormattedMessage id="live.question.stage" />
          </p>
          <QuestionText question={question} />
        </div>
      )}
    </section>
  );
}

/** `SP-01, komponen SD3`, or the name of the whole text. */
export function SubjectName({
  subject,
  standards,
}: {
  subject: LiveSubject;
  standards: DiscussedStandard[];
}) {
  const { standardId, standardTitle, component } = subject;
  const standard = standards.find((one) => one.standardId === standardId)?.code ?? standardTitle;
  return component ? (
    <FormattedMessage id="live.component" values={{ standard, code: component }} />
  ) : (
    <span lang={WRITTEN_IN}>{`${standard} ${standardTitle}`}</span>
  );
}
