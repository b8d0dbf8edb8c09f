import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { AnswerDuty } from "@/api/types.gen";
import { useLanguage } from "@/i18n/language";
import { LoadFailed } from "@/ui/LoadFailed";
import { dayOf } from "@/ui/time";
import { answerDuties } from "./duty.queries";

/** What people wait for in one forum, each with the way to it. */
export function ForumDuty({ unit, forumId }: { unit: string; forumId: string }) {
  const duties = useQuery(answerDuties(unit, forumId));
  if (duties.isError) return <LoadFailed error={duties.error} retry={duties.refetch} />;
  const [duty] = duties.data ?? [];
  if (duty === undefined) return null;
  return (
    <section className="card stack" aria-labelledby="kewajiban">
      <h2 id="kewajiban">
        <FormattedMessage id="desk.duty" />
      </h2>
      <Term duty={duty} />
      <Missing duty={duty} unit={unit} />
    </section>
  );
}

/** The same of every forum in which anything is open, folded above the list of inputs. */
export function UnitDuties({ unit }: { unit: string }) {
  const { data = [], isError, error, refetch } = useQuery(answerDuties(unit));
  if (isError) {
    return (
      <div className="wrap wide">
        <LoadFailed error={error} retry={refetch} />
      </div>
    );
  }
  if (data.length === 0) return null;
  const days = data.flatMap(({ term }) => term?.daysLeft ?? []);
  return (
    <details className="wrap wide">
      <summary>
        <FormattedMessage id="desk.duty.forums" values={{ count: data.length }} />{" "}
        {days.length > 0 && (
          <b>
            <FormattedMessage id="desk.duty.left" values={countdown(Math.min(...days))} />
          </b>
        )}
      </summary>
      <ul className="plain ruled">
        {data.map((duty) => (
          <li key={duty.forum.id}>
            <p>
              <b>
                <bdi>{duty.forum.title}</bdi>
              </b>
            </p>
            <Term duty={duty} />
            <Missing duty={duty} unit={unit} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** How long the law leaves, and which law. */
function Term({ duty: { term } }: { duty: AnswerDuty }) {
  const intl = useIntl();
  const language = useLanguage();
  if (!term) return null;
  return (
    <p>
      {term.daysLeft !== undefined && term.dueOn && (
        <b>
          <FormattedMessage id="desk.duty.left" values={countdown(term.daysLeft)} />{" "}
          <FormattedMessage id="desk.duty.until" values={{ due: dayOf(intl, term.dueOn) }} />{" "}
        </b>
      )}
      <span className="sm muted">
        {term.duty?.[language]} ({term.law})
        {!term.dueOn && (
          <>
            . <FormattedMessage id="desk.duty.noNumber" />
          </>
        )}
      </span>
    </p>
  );
}

function countdown(left: number) {
  return { late: left < 0 ? "yes" : "no", days: Math.abs(left) };
}

function Missing({ duty, unit }: { duty: AnswerDuty; unit: string }) {
  const forum = duty.forum.id;
  const inbox = (count: number, keadaan: "OPEN" | "HELD" | "OBJECTED", what: ReactNode) =>
    count > 0 && (
      <li>
        <Link to="/kelola/$unit/masukan" params={{ unit }} search={{ forum, keadaan }}>
          {what}
        </Link>
      </li>
    );
  if (duty.open + duty.held + duty.objections + duty.followUps === 0) {
    return (
      <p>
        <FormattedMessage id="desk.duty.nothing" />
      </p>
    );
  }
  return (
    <ul>
      {inbox(duty.open, "OPEN", <FormattedMessage id="desk.duty.open" values={{ count: duty.open }} />)}
      {inbox(duty.held, "HELD", <FormattedMessage id="desk.duty.held" values={{ count: duty.held }} />)}
      {inbox(
        duty.objections,
        "OBJECTED",
        <FormattedMessage id="desk.duty.objections" values={{ count: duty.objections }} />,
      )}
      {duty.followUps > 0 && (
        <li>
          <Link to="/kelola/$unit/tindak-lanjut" params={{ unit }} search={{ forum }}>
            <FormattedMessage id="desk.duty.followUps" values={{ count: duty.followUps }} />
          </Link>
        </li>
      )}
    </ul>
  );
}
