import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import { MeetingMessages } from "@/i18n/Messages";
import { unitProgress } from "./followUp.queries";
import { Progress } from "./Progress";

/** How much of what a unit promised is done, and the way to all of it; nothing where it promised nothing. */
export function UnitPromises({ unit }: { unit: string }) {
  const { data } = useQuery(unitProgress(unit));
  if (!data || data.all === 0) return null;
  return (
    <MeetingMessages>
      <section className="card stack" aria-labelledby="janji">
        <h2 id="janji">
          <FormattedMessage id="followUp.title" />
        </h2>
        <Progress progress={data} />
        <UnitPromisesLink unit={unit} />
      </section>
    </MeetingMessages>
  );
}

/** The way to everything a unit promised. */
export function UnitPromisesLink({ unit }: { unit: string }) {
  return (
    <p className="sm">
      <Link to="/unit/$slug/tindak-lanjut" params={{ slug: unit }} className="go">
        <FormattedMessage id="followUp.ofUnit.all" />
      </Link>
    </p>
  );
}
