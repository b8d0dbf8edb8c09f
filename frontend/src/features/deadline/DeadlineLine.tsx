import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { Deadline, DeadlineState } from "@/api/types.gen";
import { useLanguage } from "@/i18n/language";
import { WRITTEN_IN } from "@/ui/content";
import { HourglassIcon, TickIcon, WarningIcon } from "@/ui/icons";

type LineProps = { deadline: Deadline; unit: string };

/** One deadline in a plain sentence, with the law behind it and the thing it is about. */
export function DeadlineLine({ deadline, unit }: LineProps) {
  return (
    <div>
      <Standing deadline={deadline} />
      <p>
        <b>
          <Sentence deadline={deadline} />
        </b>
      </p>
      <p className="sm muted">
        <Subject deadline={deadline} unit={unit} />
      </p>
      {deadline.lateReason && (
        <p className="sm plain-text" lang={WRITTEN_IN}>
          <FormattedMessage id="deadline.reasonIs" values={{ reason: <bdi>{deadline.lateReason}</bdi> }} />
        </p>
      )}
      {deadline.changes.length > 0 && (
        <p className="sm muted">
          <FormattedMessage id="deadline.recounted" values={{ count: deadline.changes.length }} />
        </p>
      )}
    </div>
  );
}

/** `Publikasikan hasil bahasan paling lambat Kamis, 3 Desember 2026 (5 hari kerja, PP 96/2012 pasal 27 ayat (1))`. */
function Sentence({ deadline }: { deadline: Deadline }) {
  const intl = useIntl();
  const language = useLanguage();
  const day = (on: string) =>
    intl.formatDate(`${on}T00:00`, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
  const { dueOn, metOn, term, unknownYears } = deadline;
  const values = {
    duty: deadline.duty?.[language] ?? deadline.rule,
    law: deadline.law,
    term: term && intl.formatMessage({ id: `deadline.term.${term.unit}` }, { amount: term.amount }),
    due: dueOn && day(dueOn),
    met: metOn && day(metOn),
    years: intl.formatList(unknownYears.map(String)),
  };
  if (deadline.state === "CANCELLED") return <FormattedMessage id="deadline.is.CANCELLED" values={values} />;
  if (deadline.state === "UNKNOWN") return <FormattedMessage id="deadline.is.UNKNOWN" values={values} />;
  if (deadline.state === "MET") return <FormattedMessage id="deadline.is.MET" values={values} />;
  if (deadline.state === "MET_LATE") return <FormattedMessage id="deadline.is.MET_LATE" values={values} />;
  if (!dueOn) return <FormattedMessage id="deadline.is.noNumber" values={values} />;
  if (deadline.state === "LATE") return <FormattedMessage id="deadline.is.LATE" values={values} />;
  return <FormattedMessage id="deadline.is.due" values={values} />;
}

function Subject({ deadline, unit }: LineProps) {
  const { kind, id, slug, title } = deadline.subject;
  const name = <span lang={WRITTEN_IN}>{title}</span>;
  if (kind === "FORUM" && slug) {
    return (
      <Link to="/kelola/$unit/forum/$forum" params={{ unit, forum: slug }} className="go">
        {name}
      </Link>
    );
  }
  if (kind === "STANDARD") {
    return (
      <Link to="/kelola/$unit/standar/$standard/perjalanan" params={{ unit, standard: id }} className="go">
        {name}
      </Link>
    );
  }
  if (kind === "DECREE") {
    return (
      <Link to="/kelola/$unit/keputusan/$decree" params={{ unit, decree: id }} className="go">
        {name}
      </Link>
    );
  }
  return (
    <Link to="/kelola/$unit/standar" params={{ unit }} className="go">
      {name}
    </Link>
  );
}

/** How it stands, said in a word and a sign besides. */
function Standing({ deadline: { state } }: { deadline: Deadline }) {
  const [look, Icon] = LOOKS[state] ?? ["chip"];
  return (
    <p>
      <span className={look}>
        {Icon && <Icon />}
        <FormattedMessage id={`deadline.state.${state}`} />
      </span>
    </p>
  );
}

const LOOKS: Partial<Record<DeadlineState, [string, typeof TickIcon]>> = {
  LATE: ["chip no", WarningIcon],
  MET_LATE: ["chip no", WarningIcon],
  MET: ["chip ok", TickIcon],
  DUE_SOON: ["chip wait", HourglassIcon],
};
