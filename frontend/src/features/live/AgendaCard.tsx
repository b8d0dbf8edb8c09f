import { FormattedMessage, useIntl } from "react-intl";
import type { Live, LiveAgendaItem } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { timeOfDay } from "@/ui/time";
import { ItemTime } from "./ItemTime";
import type { Step } from "./steps";
import { timing, wholeMinutes } from "./timing";
import { ranMs } from "./view";

type CardProps = {
  view: Live;
  now: number;
  zone: string;
  /** Absent for who may not move the session. */
  onGo: ((step: Step) => void) | undefined;
};

/** The agenda with what each item has taken, and the way to each. */
export function AgendaCard({ view, now, zone, onGo }: CardProps) {
  const intl = useIntl();
  return (
    <section className="card" aria-labelledby="acara">
      <h2 id="acara">
        <FormattedMessage id="podium.agenda" />
      </h2>
      {view.agenda.length === 0 && (
        <p className="muted">
          <FormattedMessage id="podium.agenda.none" />
        </p>
      )}
      <ol className="plain agenda">
        {view.agenda.map((item) => {
          const isOn = item.item === view.stage.agendaItem;
          const first = item.runs[0]?.startedAt;
          const title = <span lang={WRITTEN_IN}>{item.title}</span>;
          return (
            <li
              key={item.item}
              className={!isOn && first ? "past" : undefined}
              aria-current={isOn ? "step" : undefined}
            >
              <span>{first ? timeOfDay(intl, first, zone) : `${item.item}.`}</span>
              {onGo && !isOn ? (
                <button
                  type="button"
                  className="link"
                  onClick={() => onGo({ item: item.item, standardId: null, component: null })}
                >
                  <span className="vh">
                    <FormattedMessage id="podium.agenda.go" values={{ number: item.item }} />:{" "}
                  </span>
                  {title}
                </button>
              ) : (
                title
              )}
              {isOn ? <ItemTime item={item} now={now} /> : <Taken item={item} now={now} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** `selesai, 24 menit, lewat 4 menit`; before its time what is planned. */
function Taken({ item, now }: { item: LiveAgendaItem; now: number }) {
  const ms = ranMs(item, now);
  if (ms === undefined) {
    return (
      <span>
        <FormattedMessage id="podium.agenda.planned" values={{ minutes: item.minutes }} />
      </span>
    );
  }
  const { kind, minutes } = timing(item.minutes, ms);
  return (
    <span>
      <FormattedMessage
        id={kind === "over" ? "podium.agenda.done.over" : "podium.agenda.done"}
        values={{ ran: wholeMinutes(ms), over: minutes }}
      />
    </span>
  );
}
