import { Link } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";

/** For who only reads so far: how one comes to take part. */
export function JoinNote({ session, registers }: { session: string; registers: boolean }) {
  return (
    <section className="card stack" aria-labelledby="ikut">
      <h2 id="ikut">
        <FormattedMessage id="live.join" />
      </h2>
      <p>
        <FormattedMessage id="live.join.body" />
      </p>
      <ul className="plain ruled">
        {(["ticket", "online", "desk"] as const).map((way) => (
          <li key={way}>
            <FormattedMessage id={`live.join.${way}`} />
          </li>
        ))}
      </ul>
      {registers && (
        <p>
          <Link to="/pertemuan/$id/daftar" params={{ id: session }} className="btn">
            <FormattedMessage id="live.join.register" />
          </Link>
        </p>
      )}
    </section>
  );
}
