import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { PictureEvidence, PictureMeasure, UnitPicture } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { WRITTEN_IN } from "@/ui/content";
import { LoadFailed } from "@/ui/LoadFailed";
import { Scroll } from "@/ui/Scroll";
import { dayOf } from "@/ui/time";
import { Sign } from "./Counts";
import { unitPicture } from "./picture.queries";
import { known, MEASURES, stateOf } from "./states";
import { Value } from "./Value";

/** One unit by every measure, with what shows it, and how it was before. */
export function OneUnit({ slug }: { slug: string }) {
  const asked = useQuery(unitPicture(slug));
  if (asked.isPending) return <Bones />;
  if (asked.isError) return <LoadFailed error={asked.error} retry={asked.refetch} />;
  const { years, evidence } = asked.data;
  const newest = years.at(-1);
  if (newest === undefined) {
    return (
      <p>
        <FormattedMessage id="picture.notCounted" />
      </p>
    );
  }
  const measures = MEASURES.filter((measure) => measure !== "INPUTS" || newest.inputs !== undefined);
  return (
    <article className="stack" aria-labelledby="satu-unit">
      <h2 id="satu-unit" lang={WRITTEN_IN}>
        {newest.unit.name}
      </h2>
      <p className="muted">
        <span lang={WRITTEN_IN}>{newest.institution.name}</span>.{" "}
        <Link to="/unit/$slug" params={{ slug }}>
          <FormattedMessage id="picture.toUnit" />
        </Link>
      </p>
      <ul className="plain stack">
        {measures.map((measure) => (
          <Shown
            key={measure}
            measure={measure}
            unit={newest}
            evidence={evidence.filter((piece) => piece.measure === measure)}
          />
        ))}
      </ul>
      <Before measures={measures} years={years} />
    </article>
  );
}

type ShownProps = { measure: PictureMeasure; unit: UnitPicture; evidence: PictureEvidence[] };

function Shown({ measure, unit, evidence }: ShownProps) {
  const intl = useIntl();
  const { tone, name } = known(measure, stateOf(measure, unit));
  return (
    <li className={`card picture-tile ${tone}`}>
      <h3>
        <FormattedMessage id={`picture.measure.${measure}`} />
      </h3>
      <p>
        <Sign tone={tone} /> <FormattedMessage id={name} />{" "}
        <span className="sm muted">
          <Value measure={measure} unit={unit} />
        </span>
      </p>
      {measure === "SURVEY" && evidence.length > 0 && (
        <p className="sm">
          <FormattedMessage id="picture.survey.of" values={{ count: evidence.length }} />
        </p>
      )}
      {evidence.length > 0 && (
        <ul className="plain ruled">
          {evidence.map((piece) => (
            <li key={piece.kind + piece.id}>
              <Piece piece={piece} />{" "}
              <span className="sm muted">
                {piece.count !== undefined && (
                  <FormattedMessage id="picture.waiting" values={{ count: piece.count }} />
                )}{" "}
                {piece.on && dayOf(intl, piece.on)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {unit.inputs && <OfMembers measure={measure} unit={unit.unit.slug} />}
    </li>
  );
}

/** Where members go on, also with what is not public. Who gets the inputs of a unit is one. */
function OfMembers({ measure, unit }: { measure: PictureMeasure; unit: string }) {
  switch (measure) {
    case "INPUTS":
      return (
        <p>
          <Link to="/kelola/$unit/masukan" params={{ unit }} search={{ keadaan: "OPEN" }} className="go">
            <FormattedMessage id="picture.toInbox" />
          </Link>
        </p>
      );
    case "FOLLOW_UPS":
      return (
        <p>
          <Link to="/kelola/$unit/tindak-lanjut" params={{ unit }} className="go">
            <FormattedMessage id="picture.toFollowUps" />
          </Link>
        </p>
      );
    default:
      return null;
  }
}

/** What shows it, where everybody can read it. */
function Piece({ piece }: { piece: PictureEvidence }) {
  const words = <span lang={WRITTEN_IN}>{piece.title}</span>;
  return (
    <>
      <span className="tag">
        <FormattedMessage id={`picture.kind.${piece.kind}`} />
      </span>{" "}
      {piece.ref === undefined ? words : <Way piece={piece} slug={piece.ref} words={words} />}
    </>
  );
}

type WayProps = { piece: PictureEvidence; slug: string; words: ReactNode };

/** To its page; a promise stands on that of the forum or survey it follows from, or of the certificate. */
function Way({ piece: { kind, from }, slug, words }: WayProps) {
  switch (kind === "FOLLOW_UP" && from && from !== "FORUM" ? from : kind) {
    case "STANDARD":
      return (
        <Link to="/standar-berlaku/$slug" params={{ slug }}>
          {words}
        </Link>
      );
    case "FORUM":
    case "INPUTS":
      return (
        <Link to="/forum/$slug" params={{ slug }}>
          {words}
        </Link>
      );
    case "AGREEMENT":
    case "FOLLOW_UP":
      return (
        <Link to="/forum/$slug/hasil" params={{ slug }}>
          {words}
        </Link>
      );
    case "SURVEY":
      return (
        <Link to="/survei/$slug/hasil" params={{ slug }}>
          {words}
        </Link>
      );
    case "CERTIFICATE":
      return (
        <Link to="/sertifikat" search={{ buka: slug }}>
          {words}
        </Link>
      );
  }
}

function Before({ measures, years }: { measures: PictureMeasure[]; years: UnitPicture[] }) {
  const intl = useIntl();
  return (
    <section className="stack" aria-labelledby="tahun-unit">
      <h3 id="tahun-unit">
        <FormattedMessage id="picture.years" />
      </h3>
      <Scroll name={intl.formatMessage({ id: "picture.years" })}>
        <table className="tbl">
          <thead>
            <tr>
              <th scope="col">
                <FormattedMessage id="picture.year" />
              </th>
              {measures.map((measure) => (
                <th key={measure} scope="col">
                  <FormattedMessage id={`picture.measure.${measure}`} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <tr key={year.year}>
                <th scope="row">
                  {year.year} {year.reckoned && <FormattedMessage id="picture.reckoned.mark" />}
                </th>
                {measures.map((measure) => (
                  <td key={measure}>
                    <FormattedMessage id={known(measure, stateOf(measure, year)).name} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
