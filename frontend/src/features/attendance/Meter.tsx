import { useQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import { elementName } from "@/ui/elementName";
import { WarningIcon } from "@/ui/icons";
import { participationIn } from "./attendance.queries";
import "./attendance.css";

/** Who is missing: the five elements of the community, invited, registered and present. */
export function Meter({ session }: { session: string }) {
  const intl = useIntl();
  const { data } = useQuery(participationIn(session));
  if (data === undefined) return null;
  return (
    <section className="card stack" aria-labelledby="keterwakilan">
      <h3 id="keterwakilan">
        <FormattedMessage id="attendance.meter" />
      </h3>
      <ul className="plain ruled">
        {data.elements.map(({ element, invited, registered, waiting, present }) => (
          <li key={element}>
            <b>{elementName(intl, element)}</b>
            <p className="sm">
              <FormattedMessage
                id="attendance.meter.counts"
                values={{ invited, registered, waiting, present }}
              />
              {present === 0 && (
                <span className="gap">
                  {" "}
                  <WarningIcon />
                  <FormattedMessage id="attendance.meter.missing" />
                </span>
              )}
            </p>
          </li>
        ))}
      </ul>
      <p className="sm muted">
        <FormattedMessage id="attendance.meter.providers" values={{ count: data.providers }} />
      </p>
      {data.gapReason && (
        <p className="sm">
          <FormattedMessage id="attendance.meter.gap" values={{ reason: data.gapReason }} />
        </p>
      )}
    </section>
  );
}
