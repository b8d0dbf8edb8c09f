import { FormattedMessage, useIntl } from "react-intl";
import type {
  ComplaintFact,
  ComplaintFactCount,
  ComponentFacts,
  ElementFact,
  ElementFactMean,
  TimeFact,
  TimeFactMeasured,
} from "@/api/types.gen";
import { useLanguage } from "@/i18n/language";
import { WRITTEN_IN } from "@/ui/content";
import { Scroll } from "@/ui/Scroll";
import { dayOf } from "@/ui/time";
import { Change, Internal, Line, Period, Small } from "./FactCells";

type TableProps = {
  facts: ComponentFacts;
  /** Since when the text in force is; undefined while none is. */
  changedOn: string | undefined;
};

/** What was measured that speaks about one component, before and after the change, in words. */
export function FactTable({ facts, changedOn }: TableProps) {
  const intl = useIntl();
  const { component, elements, complaints, times } = facts;
  const name = `${component} ${intl.formatMessage({ id: `standard.component.${component}` })}`;
  const caption = intl.formatMessage(
    { id: changedOn ? "fact.caption" : "fact.caption.now" },
    { component: name },
  );
  const date = changedOn && dayOf(intl, changedOn);
  return (
    <Scroll name={caption}>
      <table className="tbl">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <FormattedMessage id="fact.measure" />
            </th>
            {date ? (
              <>
                <th scope="col">
                  <FormattedMessage id="fact.before" values={{ date }} />
                </th>
                <th scope="col">
                  <FormattedMessage id="fact.after" values={{ date }} />
                </th>
                <th scope="col">
                  <FormattedMessage id="fact.change" />
                </th>
              </>
            ) : (
              <th scope="col">
                <FormattedMessage id="fact.lastYear" />
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {elements.map((element) => (
            <ElementLine key={element.code} element={element} compared={!!date} />
          ))}
          {complaints.map((one) => (
            <ComplaintLine key={one.source} complaints={one} compared={!!date} />
          ))}
          {times.map((one) => (
            <TimeLine key={one.source + one.unit} times={one} compared={!!date} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function ElementLine({ element, compared }: { element: ElementFact; compared: boolean }) {
  const language = useLanguage();
  const intl = useIntl();
  const { code, name, before, after, change } = element;
  return (
    <Line
      head={
        <>
          <FormattedMessage id="fact.element" values={{ code, name: name[language] }} />
          <Small>
            <FormattedMessage id="fact.element.scale" />
          </Small>
        </>
      }
      before={before && <Mean mean={before} />}
      after={after && <Mean mean={after} />}
      change={
        before && after && before.ofUnit !== after.ofUnit ? (
          <span className="muted">
            <FormattedMessage id="fact.change.others" />
          </span>
        ) : (
          <Change by={change} more="up" less="down">
            {(by) => meanOf(intl, by)}
          </Change>
        )
      }
      compared={compared}
    />
  );
}

function Mean({ mean }: { mean: ElementFactMean }) {
  const intl = useIntl();
  return (
    <>
      <b>{meanOf(intl, mean.mean)}</b>
      <Small>
        <FormattedMessage id="fact.element.n" values={{ responses: mean.responses }} />
        {", "}
        <span lang={WRITTEN_IN}>{mean.title}</span>
        {mean.ofUnit && (
          <>
            {" ("}
            <FormattedMessage id="fact.element.ofUnit" />)
          </>
        )}
      </Small>
      <Period {...mean} />
    </>
  );
}

function ComplaintLine({ complaints, compared }: { complaints: ComplaintFact; compared: boolean }) {
  const intl = useIntl();
  const { source, before, after, change } = complaints;
  return (
    <Line
      head={
        <>
          <FormattedMessage id="fact.complaints" />
          <Small>
            <FormattedMessage id={`fact.source.${source}`} />
          </Small>
        </>
      }
      before={before && <Count counted={before} />}
      after={after && <Count counted={after} />}
      change={
        <Change by={change} more="more" less="fewer">
          {(by) => intl.formatNumber(by)}
        </Change>
      }
      compared={compared}
    />
  );
}

function Count({ counted }: { counted: ComplaintFactCount }) {
  const { count, published } = counted;
  return (
    <>
      <b>
        {count === undefined ? (
          <FormattedMessage id="fact.few.count" />
        ) : (
          <FormattedMessage id="fact.count" values={{ count }} />
        )}
      </b>
      <Period {...counted} />
      {!published && <Internal />}
    </>
  );
}

function TimeLine({ times, compared }: { times: TimeFact; compared: boolean }) {
  const intl = useIntl();
  const { source, unit, promised, before, after, change } = times;
  const time = (amount: number) =>
    intl.formatMessage({ id: `fact.time.${unit}` }, { amount: intl.formatNumber(amount) });
  return (
    <Line
      head={
        <>
          <FormattedMessage id="fact.times" />
          <Small>
            <FormattedMessage id={`fact.source.${source}`} />
          </Small>
        </>
      }
      before={before && <Measured measured={before} time={time} promised={promised} />}
      after={after && <Measured measured={after} time={time} promised={promised} />}
      change={
        <Change by={change} more="longer" less="shorter">
          {time}
        </Change>
      }
      compared={compared}
    />
  );
}

type MeasuredProps = {
  measured: TimeFactMeasured;
  time: (amount: number) => string;
  /** In the same unit; undefined where the text promises no single time. */
  promised: number | undefined;
};

function Measured({ measured, time, promised }: MeasuredProps) {
  const { cases, median, ninetieth, kept, published } = measured;
  if (cases === undefined || median === undefined || ninetieth === undefined) {
    return (
      <>
        <FormattedMessage id="fact.few.cases" />
        <Period {...measured} />
      </>
    );
  }
  return (
    <>
      <b>
        <FormattedMessage id="fact.median" values={{ time: time(median) }} />
      </b>
      <br />
      <FormattedMessage id="fact.ninetieth" values={{ time: time(ninetieth) }} />
      {promised !== undefined && (
        <>
          <br />
          <FormattedMessage id={kept ? "fact.kept" : "fact.exceeded"} values={{ time: time(promised) }} />
        </>
      )}
      <Small>
        <FormattedMessage id="fact.cases" values={{ cases }} />
      </Small>
      <Period {...measured} />
      {!published && <Internal />}
    </>
  );
}

/** As results of surveys tell it. */
function meanOf(intl: ReturnType<typeof useIntl>, mean: number) {
  return intl.formatNumber(mean, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
}
