import { FormattedMessage } from "react-intl";
import type { LiveAgendaItem, Session } from "@/api/types.gen";
import { fileAddress } from "@/ui/address";
import { WRITTEN_IN } from "@/ui/content";

/** An item as such: who speaks, and what only informs shows its materials. */
export function ItemBody({ session, item }: { session: Session; item: LiveAgendaItem }) {
  const materials = session.materials.filter(({ agendaItem }) => agendaItem === item.item);
  return (
    <>
      {item.speaker && (
        <p lang={WRITTEN_IN}>
          <FormattedMessage id="podium.speaker" values={{ name: item.speaker }} />
        </p>
      )}
      {item.kind === "INFORMATION" && (
        <p className="sm muted">
          <FormattedMessage id="podium.information" />
        </p>
      )}
      {(materials.length > 0 || item.kind === "INFORMATION") && (
        <div className="podium-materials">
          <h2>
            <FormattedMessage id="podium.materials" />
          </h2>
          {materials.length === 0 ? (
            <p className="muted">
              <FormattedMessage id="podium.materials.none" />
            </p>
          ) : (
            <ul className="plain">
              {materials.map(({ fileId, title }) => (
                <li key={fileId}>
                  <a href={fileAddress(fileId)} target="_blank" rel="noopener" className="go">
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </>
  );
}
