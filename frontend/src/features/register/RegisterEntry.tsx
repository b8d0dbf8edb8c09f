import { FormattedMessage, useIntl } from "react-intl";
import type { RegisterEntry as Entry } from "@/api/types.gen";
import { longTime } from "@/ui/time";
import { ActName } from "./ActName";
import { ProveEntry } from "./ProveEntry";
import { ThingLink } from "./ThingLink";
import { UnitLink } from "./UnitLink";

/** One act: whose it was, what it was done to, and what proves it. */
export function RegisterEntry({ entry }: { entry: Entry }) {
  const intl = useIntl();
  return (
    <li>
      <p>
        <b>
          <ActName act={entry.act} />
        </b>
      </p>
      <p className="sm muted">
        {longTime(intl, entry.at, "Asia/Jakarta")},{" "}
        {entry.index === undefined || entry.index === null ? (
          <FormattedMessage id="register.waiting" />
        ) : (
          <FormattedMessage id="register.place" values={{ place: entry.index }} />
        )}
      </p>
      <p className="row sm">
        {entry.unitId && <UnitLink id={entry.unitId} />}
        <ThingLink entry={entry} />
      </p>
      <p className="code register-hash xs">{entry.leafHash}</p>
      <details>
        <summary className="sm">
          <FormattedMessage id="register.payload" />
        </summary>
        <pre className="code xs register-payload">{JSON.stringify(entry.payload, null, 2)}</pre>
      </details>
      <ProveEntry entry={entry} />
    </li>
  );
}
