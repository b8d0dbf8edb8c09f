import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { FormattedMessage } from "react-intl";
import { keptForums } from "@/device/keptForums";
import { Outbox } from "@/features/feedback/Outbox";
import { useAccount } from "@/features/identity/useAccount";
import { EvidenceMessages } from "@/i18n/Messages";
import { WRITTEN_IN } from "@/ui/content";

/** Where the service cannot be reached: the forum pages that lie on the device, and what waits there to be sent. */
export function KeptHere() {
  const account = useAccount();
  const [forums, setForums] = useState<Awaited<ReturnType<typeof keptForums>>>();
  useEffect(() => void keptForums().then(setForums, () => setForums([])), []);
  if (!forums) return null;
  return (
    <EvidenceMessages>
      <section className="stack" aria-labelledby="di-perangkat">
        <h2 id="di-perangkat">
          <FormattedMessage id="kept.title" />
        </h2>
        <p>
          <FormattedMessage id={forums.length > 0 ? "kept.lead" : "kept.none"} />
        </p>
        {forums.length > 0 && (
          <ul className="plain ruled">
            {forums.map(({ slug, title }) => (
              <li key={slug}>
                <Link to="/forum/$slug" params={{ slug }} lang={WRITTEN_IN}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </section>
      <Outbox />
      {account && <Outbox account={account} />}
    </EvidenceMessages>
  );
}
