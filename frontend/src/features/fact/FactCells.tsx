import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { dayOf } from "@/ui/time";

/** One measure; before and after beside each other where they are compared. */
export function Line(props: {
  head: ReactNode;
  before: ReactNode;
  after: ReactNode;
  change: ReactNode;
  compared: boolean;
}) {
  const nothing = (
    <span className="muted">
      <FormattedMessage id="fact.nothing" />
    </span>
  );
  return (
    <tr>
      <th scope="row">{props.head}</th>
      <td>{props.before || nothing}</td>
      {props.compared && (
        <>
          <td>{props.after || nothing}</td>
          <td>{props.change}</td>
        </>
      )}
    </tr>
  );
}

type ChangeProps = {
  /** As the service tells it; undefined where the two cannot be compared. */
  by: number | undefined;
  more: "up" | "more" | "longer";
  less: "down" | "fewer" | "shorter";
  children: (by: number) => string;
};

/** By how much it changed, in words. */
export function Change({ by, more, less, children }: ChangeProps) {
  if (by === undefined) {
    return (
      <span className="muted">
        <FormattedMessage id="fact.change.none" />
      </span>
    );
  }
  if (by === 0) return <FormattedMessage id="fact.change.same" />;
  return (
    <FormattedMessage id={`fact.change.${by > 0 ? more : less}`} values={{ by: children(Math.abs(by)) }} />
  );
}

export function Period({ from, to }: { from: string; to: string }) {
  const intl = useIntl();
  return (
    <Small>
      <FormattedMessage id="fact.period" values={{ from: dayOf(intl, from), to: dayOf(intl, to) }} />
    </Small>
  );
}

/** That the public does not see it. */
export function Internal() {
  return (
    <Small>
      <FormattedMessage id="fact.internal" />
    </Small>
  );
}

export function Small({ children }: { children: ReactNode }) {
  return <span className="sm muted block">{children}</span>;
}
