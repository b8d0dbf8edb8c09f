import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { FormattedMessage } from "react-intl";
import type { UnitRoles } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { LoadFailed } from "@/ui/LoadFailed";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { hallCode } from "./attendance.queries";
import "./attendance.css";

/** The code for the screen of the hall, to be read from the last row. */
export function HallCodePage({ membership, session }: { membership: UnitRoles; session: string }) {
  const allowed = may(membership, "review");
  const { data, error, isPending, refetch } = useQuery({ ...hallCode(session), enabled: allowed });
  if (!allowed) return <RoleNeeded task="review" />;
  if (isPending) return <Bones />;
  if (data === undefined) return <LoadFailed error={error} retry={refetch} />;
  return (
    <section className="stack hall-code" aria-labelledby="kode">
      <h2 id="kode">
        <FormattedMessage id="desk.code.title" />
      </h2>
      <p className="digits" role="status">
        <span aria-hidden="true">
          {data.code.slice(0, 3)} {data.code.slice(3)}
        </span>
        <span className="vh">{[...data.code].join(" ")}</span>
      </p>
      <p>
        <FormattedMessage id="desk.code.how" />
      </p>
      <SecondsLeft until={data.until} />
    </section>
  );
}

/** Runs for the eye only. */
function SecondsLeft({ until }: { until: number }) {
  const left = () => Math.max(0, Math.ceil((until - Date.now()) / 1000));
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(Math.max(0, Math.ceil((until - Date.now()) / 1000))), 1000);
    return () => clearInterval(timer);
  }, [until]);
  return (
    <p className="muted" aria-hidden="true">
      <FormattedMessage id="desk.code.left" values={{ seconds }} />
    </p>
  );
}
