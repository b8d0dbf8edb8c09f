import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Fragment } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { CycleEntry, CycleRule, CycleState, LastForum, UnitRoles } from "@/api/types.gen";
import { useLanguage } from "@/i18n/language";
import { WRITTEN_IN } from "@/ui/content";
import { HourglassIcon, TickIcon, WarningIcon } from "@/ui/icons";
import { Note } from "@/ui/Note";
import { PageTitle } from "@/ui/PageTitle";
import { Refused } from "@/ui/Refused";
import { dayOf } from "@/ui/time";
import { toast } from "@/ui/toast";
import { may } from "../identity/roles";
import { useCopyForum, yearlyCycle } from "./cycle.queries";
import { NextStep } from "./NextStep";

const LOOKS: Record<CycleState, [string, typeof TickIcon]> = {
  DONE: ["chip ok", TickIcon],
  COMING: ["chip", HourglassIcon],
  SOON: ["chip wait", HourglassIcon],
  WAITING: ["chip wait", HourglassIcon],
  LATE: ["chip no", WarningIcon],
};

const NEXT = 5;

/** What is late first; then what could be done now, and nobody reminds of; then what has to begin. */
const PRESSING: CycleState[] = ["LATE", "WAITING", "SOON"];
const FIRST = 2012;
const LAST = 2199;

type PageProps = {
  membership: UnitRoles;
  /** Of the address, as somebody may have typed it. */
  asked: unknown;
};

/** What the unit does every year, month by month: what is done, what is due, and what comes next. */
export function CyclePage({ membership, asked }: PageProps) {
  const intl = useIntl();
  const { data } = useSuspenseQuery(yearlyCycle(membership.unitId, sound(asked)));
  const { entries, rules, lastForum } = data;
  const next = PRESSING.flatMap((pressing) =>
    entries.filter(({ state, step }) => step && state === pressing),
  );
  const noForum = entries.some(({ step }) => step === "PLAN_FORUM");
  const unit = membership.unitSlug;
  return (
    <div className="wrap stack">
      <div className="section-head">
        <PageTitle title={intl.formatMessage({ id: "cycle.title" }, { year: String(data.year) })} />
        <nav className="row" aria-label={intl.formatMessage({ id: "cycle.years" })}>
          {[data.year - 1, data.year + 1].filter(sound).map((other) => (
            <Link
              key={other}
              to="/kelola/$unit/tahun"
              params={{ unit }}
              search={{ tahun: other }}
              className="btn dense"
            >
              {other}
            </Link>
          ))}
        </nav>
      </div>
      <p className="lead">
        <FormattedMessage id="cycle.lead" />
      </p>
      <p>
        <Link to="/kelola/$unit/tenggat" params={{ unit }} hash="kalender" className="go">
          <FormattedMessage id="cycle.calendar" />
        </Link>
      </p>
      {next.length > 0 && (
        <section className="card stack" aria-labelledby="berikutnya">
          <h2 id="berikutnya">
            <FormattedMessage id="cycle.next" />
          </h2>
          <ul className="plain ruled">
            {next.slice(0, NEXT).map((entry) => (
              <li key={keyOf(entry)}>
                <Line entry={entry} unit={unit} />
              </li>
            ))}
          </ul>
          {next.length > NEXT && (
            <p className="sm muted">
              <FormattedMessage id="cycle.next.more" values={{ count: next.length - NEXT }} />
            </p>
          )}
        </section>
      )}
      {noForum && lastForum && may(membership, "draft") && <Copy forum={lastForum} unit={unit} />}
      {byMonth(entries).map(([month, ofMonth]) => (
        <section key={month} className="stack" aria-labelledby={`bulan-${month}`}>
          <h2 id={`bulan-${month}`} className="list-title">
            {intl.formatDate(`${month}-01T00:00:00Z`, { month: "long", year: "numeric", timeZone: "UTC" })}
            {data.today.startsWith(month) && (
              <>
                {" "}
                <span className="chip">
                  <FormattedMessage id="cycle.now" />
                </span>
              </>
            )}
          </h2>
          <ul className="plain ruled">
            {ofMonth.map((entry) => (
              <li key={keyOf(entry)}>
                <Line entry={entry} unit={unit} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {entries.length === 0 && (
        <p className="muted">
          <FormattedMessage id="cycle.none" />
        </p>
      )}
      <Rules rules={rules} />
    </div>
  );
}

function Line({ entry, unit }: { entry: CycleEntry; unit: string }) {
  const intl = useIntl();
  const language = useLanguage();
  const { state, on, what, subjects } = entry;
  const [look, Icon] = LOOKS[state];
  return (
    <div className="stack">
      <p className="row apart">
        <b>{what[language]}</b>
        <span className={look}>
          <Icon />
          <FormattedMessage id={`cycle.state.${state}`} />
        </span>
      </p>
      <p className="sm muted">
        <FormattedMessage id={whenOf(state)} values={{ on: dayOf(intl, on) }} />
        {subjects.length > 0 && (
          <>
            {" · "}
            <span lang={WRITTEN_IN}>{subjects.map(({ title }) => title).join(", ")}</span>
          </>
        )}
      </p>
      <NextStep entry={entry} unit={unit} />
    </div>
  );
}

/** This year's forum, begun from the last one. Where its agendas do not tell all that is open, one reads so before going on. */
function Copy({ forum, unit }: { forum: LastForum; unit: string }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const copy = useCopyForum(forum.id);
  const begun = copy.data;
  return (
    <section className="card stack" aria-labelledby="salin">
      <h2 id="salin">
        <FormattedMessage id="cycle.copy" />
      </h2>
      <p>
        <FormattedMessage
          id="cycle.copy.body"
          values={{ title: <span lang={WRITTEN_IN}>{forum.title}</span>, open: forum.openFollowUps }}
        />
      </p>
      {copy.error && <Refused error={copy.error} />}
      {begun ? (
        <Note kind="done" live="status">
          <p>
            <FormattedMessage id="cycle.copied" />{" "}
            {begun.carried && (
              <FormattedMessage
                id="cycle.copied.left"
                values={{
                  onAgenda: begun.carried.onAgenda,
                  left: begun.carried.open - begun.carried.onAgenda,
                }}
              />
            )}
          </p>
          <p>
            <Link to="/kelola/$unit/forum/$forum" params={{ unit, forum: begun.id }} className="go">
              <FormattedMessage id="cycle.copied.open" />
            </Link>
          </p>
        </Note>
      ) : (
        <p>
          <button
            type="button"
            className="btn main"
            disabled={copy.isPending}
            aria-busy={copy.isPending}
            onClick={() =>
              copy.mutate(undefined, {
                onSuccess: ({ id, carried }) => {
                  if (carried && carried.onAgenda < carried.open) return;
                  toast(intl.formatMessage({ id: "cycle.copied" }));
                  void navigate({ to: "/kelola/$unit/forum/$forum", params: { unit, forum: id } });
                },
              })
            }
          >
            <FormattedMessage id="cycle.copy.go" />
          </button>
        </p>
      )}
    </section>
  );
}

function Rules({ rules }: { rules: CycleRule[] }) {
  const intl = useIntl();
  const language = useLanguage();
  return (
    <details>
      <summary>
        <FormattedMessage id="cycle.rules" />
      </summary>
      <dl className="sm">
        {rules.map(({ kind, duty, source, since, verified }) => (
          <Fragment key={kind}>
            <dt>
              <b>{duty[language]}</b>
            </dt>
            <dd>
              <span lang={WRITTEN_IN}>{source}</span>{" "}
              <FormattedMessage
                id={verified ? "cycle.rule.since" : "cycle.rule.working"}
                values={{ since: dayOf(intl, since) }}
              />
            </dd>
          </Fragment>
        ))}
      </dl>
    </details>
  );
}

/** What the service knows of; else the year that is now. */
function sound(asked: unknown) {
  const year = Number(asked);
  return Number.isInteger(year) && year >= FIRST && year <= LAST ? year : undefined;
}

function byMonth(entries: CycleEntry[]) {
  const months = new Map<string, CycleEntry[]>();
  for (const entry of entries) {
    const month = entry.on.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return [...months];
}

/** What its day is: no rule says by when what waits is to be done. */
function whenOf(state: CycleState) {
  if (state === "DONE") return "cycle.done";
  return state === "WAITING" ? "cycle.since" : "cycle.due";
}

function keyOf({ kind, state, on, what, subjects }: CycleEntry) {
  return [kind, state, on, what.id, subjects[0]?.id].join(" ");
}
