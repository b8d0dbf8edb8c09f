import { useSuspenseInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Registration } from "@/api/types.gen";
import { Empty } from "@/ui/Empty";
import { MoreButton } from "@/ui/MoreButton";
import { registrations, seats } from "./registration.queries";

/** Who registered for a session, for the members of its unit. */
export function RegistrationsPage({ session, save }: { session: string; save?: ReactNode }) {
  const list = useSuspenseInfiniteQuery(registrations(session));
  const { data: taken } = useSuspenseQuery(seats(session));
  const found = list.data.pages.flatMap(({ items }) => items);
  return (
    <section className="stack" aria-labelledby="pendaftaran">
      <div className="section-head">
        <h2 id="pendaftaran">
          <FormattedMessage id="registration.list" />
        </h2>
        {save}
      </div>
      <p className="muted">
        <FormattedMessage
          id="registration.count"
          values={{ registered: taken.registered, waiting: taken.waiting }}
        />
      </p>
      {found.length === 0 ? (
        <Empty title={<FormattedMessage id="registration.none" />} />
      ) : (
        <ul className="plain ruled card">
          {found.map((one) => (
            <Row key={one.id} of={one} />
          ))}
        </ul>
      )}
      <MoreButton list={list} />
    </section>
  );
}

function Row({ of }: { of: Registration }) {
  const intl = useIntl();
  const say = (id: FormatjsIntl.Message["ids"]) => intl.formatMessage({ id });
  const facts = [
    say(`registration.state.${of.state}`),
    typeof of.queueNumber === "number" &&
      intl.formatMessage({ id: "registration.queue" }, { number: of.queueNumber }),
    say(`registration.mode.${of.mode}`),
    say(`feedback.element.${of.element}`),
    of.organisation,
    of.invited && say("registration.invited"),
  ];
  const needs = [...of.needs.map((need) => say(`registration.need.${need}`)), of.needsNote].filter(Boolean);
  return (
    <li>
      <b>{of.name ? <bdi>{of.name}</bdi> : <FormattedMessage id="registration.erased" />}</b>
      <p className="sm muted">{facts.filter(Boolean).join(" · ")}</p>
      {of.contact && <p className="sm">{of.contact}</p>}
      {needs.length > 0 && <p className="sm">{needs.join(", ")}</p>}
    </li>
  );
}
