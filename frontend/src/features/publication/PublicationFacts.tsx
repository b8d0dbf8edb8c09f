import { FormattedMessage, useIntl } from "react-intl";
import type { Publication } from "@/api/types.gen";
import { fileAddress } from "@/ui/address";
import { WRITTEN_IN } from "@/ui/content";
import { PaperIcon } from "@/ui/icons";
import { shortDate } from "@/ui/time";
import { SHOWN } from "./media";

/** One place where something is shown, with what proves it; with what it is where many things are listed. */
export function PublicationFacts({ publication, named }: { publication: Publication; named?: boolean }) {
  const intl = useIntl();
  const { standard, pledge, survey, medium, components, title, place, link, shownFrom, shownUntil, proofs } =
    publication;
  return (
    <div>
      <p className="row">
        <span className="tag">
          <FormattedMessage id={`shown.medium.${medium}`} />
        </span>{" "}
        <b lang={WRITTEN_IN}>{title}</b>
      </p>
      {named && (
        <p className="sm" lang={WRITTEN_IN}>
          {standard && `${standard.code} ${standard.title}`}
          {pledge && (
            <FormattedMessage id="shown.pledge" values={{ date: shortDate(intl, pledge.signedOn) }} />
          )}
          {survey && <FormattedMessage id="shown.survey" values={{ title: survey.title }} />}
        </p>
      )}
      <p className="sm muted">
        {shownUntil ? (
          <FormattedMessage
            id="shown.between"
            values={{ from: shortDate(intl, shownFrom), until: shortDate(intl, shownUntil) }}
          />
        ) : (
          <FormattedMessage id="shown.since" values={{ from: shortDate(intl, shownFrom) }} />
        )}
        {place && (
          <>
            {" · "}
            <span lang={WRITTEN_IN}>{place}</span>
          </>
        )}
      </p>
      {components.length > 0 && components.length < SHOWN.length && (
        <p className="sm">
          {intl.formatList(
            components.map((code) => intl.formatMessage({ id: `standard.component.${code}` })),
          )}
        </p>
      )}
      {link && (
        <p className="sm">
          <a href={link} target="_blank" rel="noopener noreferrer" className="breaks">
            {link}
          </a>
        </p>
      )}
      {proofs.length > 0 && (
        <ul className="plain">
          {proofs.map(({ fileId, name, takenOn }) => (
            <li key={fileId} className="sm">
              <a href={fileAddress(fileId)} target="_blank" rel="noopener noreferrer">
                <PaperIcon /> <bdi>{name}</bdi>
              </a>{" "}
              <span className="muted">{shortDate(intl, takenOn)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
