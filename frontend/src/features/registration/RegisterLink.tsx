import { Link } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import type { Session } from "@/api/types.gen";

/** The way to the registration, while there is one. The service judges again when one sends. */
export function RegisterLink({ session }: { session: Session }) {
  const open =
    session.forum.announced &&
    ["PLANNED", "RUNNING"].includes(session.state) &&
    Date.parse(session.endsAt) > Date.now();
  if (!open) return null;
  return (
    <p>
      <Link
        to="/pertemuan/$id/daftar"
        params={{ id: session.id }}
        className={session.state === "RUNNING" ? "btn" : "btn main"}
      >
        <FormattedMessage id="registration.open" />
      </Link>
    </p>
  );
}
