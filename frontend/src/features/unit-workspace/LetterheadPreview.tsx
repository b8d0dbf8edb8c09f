import { useSuspenseQuery } from "@tanstack/react-query";
import { FormattedMessage } from "react-intl";
import type { PaperSettings } from "@/api/types.gen";
import { fileAddress } from "@/ui/address";
import { WRITTEN_IN } from "@/ui/content";
import "./unit-workspace.css";
import { unitToChange } from "./unit.queries";

/** The head of a paper as it is now. */
export function LetterheadPreview({ unit, settings }: { unit: string; settings: PaperSettings }) {
  const { data } = useSuspenseQuery(unitToChange(unit));
  const { institution, name, address, phone, email } = data.value;
  const lines = settings.lines.length > 0 ? settings.lines : [institution.name, name];
  const contact =
    settings.contact ??
    [address, phone && `Telepon ${phone}`, email && `Surel ${email}`].filter(Boolean).join(" | ");
  return (
    <figure className="letterhead-preview" lang={WRITTEN_IN}>
      <figcaption className="sm muted">
        <FormattedMessage id="unitWorkspace.paper.preview" />
      </figcaption>
      <div className="sheet">
        {settings.logoFileId && <img src={fileAddress(settings.logoFileId)} alt={settings.logoSaid ?? ""} />}
        <div>
          {lines.map((line, place) => (
            <p key={line} className={place === lines.length - 1 ? "office" : undefined}>
              {line}
            </p>
          ))}
          <p className="sm">{contact}</p>
        </div>
      </div>
    </figure>
  );
}
