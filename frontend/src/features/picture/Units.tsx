import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { PictureCount, PictureMeasure, UnitPicture } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { WRITTEN_IN } from "@/ui/content";
import { Empty } from "@/ui/Empty";
import { LoadFailed } from "@/ui/LoadFailed";
import { MoreButton } from "@/ui/MoreButton";
import { Scroll } from "@/ui/Scroll";
import { Sign } from "./Counts";
import { type Asked, pictureUnits } from "./picture.queries";
import { SaveCsv } from "./SaveCsv";
import type { PictureSearch } from "./search";
import { known, STATES, stateOf, unknownOnes } from "./states";
import { Value } from "./Value";

/** @param counts how many units of the group are how far */
type UnitsProps = { asked: Asked; search: PictureSearch; counts: PictureCount[] };

/** A tile for each unit of the group, and the same as a table. */
export function Units({ asked, search, counts }: UnitsProps) {
  const intl = useIntl();
  const list = useInfiniteQuery(pictureUnits(asked));
  const title = intl.formatMessage({ id: "picture.unitsOf" });
  const units = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <figure className="card" aria-labelledby="gambaran-unit">
      <figcaption>
        <h2 id="gambaran-unit">{title}</h2>
      </figcaption>
      <Narrow asked={asked} search={search} counts={counts} />
      {list.isPending && <Bones />}
      {list.isError && list.data === undefined && <LoadFailed error={list.error} retry={list.refetch} />}
      {list.data && units.length === 0 && (
        <div className="mt4">
          <Empty title={<FormattedMessage id="picture.units.none" />} />
        </div>
      )}
      {units.length > 0 && (
        <>
          <ul className="plain picture-tiles mt4">
            {units.map((unit) => (
              <Tile key={unit.unit.id} measure={asked.measure} unit={unit} search={search} />
            ))}
          </ul>
          <MoreButton list={list} />
          <details className="mt4">
            <summary className="sm">
              <FormattedMessage id="picture.asTable" />
            </summary>
            <Scroll name={title}>
              <AsTable measure={asked.measure} units={units} />
            </Scroll>
          </details>
          <SaveCsv asked={asked} part="units" />
        </>
      )}
    </figure>
  );
}

/** Only those that are so far; of which nothing is known only where there are any. */
function Narrow({ asked: { measure, state: chosen }, search, counts }: UnitsProps) {
  const intl = useIntl();
  const { keadaan: _, ...all } = search;
  return (
    <nav className="mt4" aria-label={intl.formatMessage({ id: "picture.narrow" })}>
      <ul className="plain row">
        <li>
          <Link
            to="/gambaran"
            search={all}
            className="btn dense"
            aria-current={chosen === undefined || undefined}
            resetScroll={false}
          >
            <FormattedMessage id="picture.all" />
          </Link>
        </li>
        {STATES[measure]
          .filter(({ state }) => state !== "UNKNOWN" || state === chosen || unknownOnes(counts) > 0)
          .map(({ state, tone, name }) => (
            <li key={state}>
              <Link
                to="/gambaran"
                search={{ ...all, keadaan: state }}
                className="btn dense"
                aria-current={chosen === state || undefined}
                resetScroll={false}
              >
                <Sign tone={tone} /> <FormattedMessage id={name} />
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}

function Tile(props: { measure: PictureMeasure; unit: UnitPicture; search: PictureSearch }) {
  const { measure, unit, search } = props;
  const { tone, name } = known(measure, stateOf(measure, unit));
  return (
    <li className={`picture-tile ${tone}`}>
      <Link
        to="/gambaran"
        search={{ ...search, unit: unit.unit.slug }}
        className="picture-name"
        lang={WRITTEN_IN}
      >
        {unit.unit.name}
      </Link>
      <p className="sm">
        <Sign tone={tone} /> <FormattedMessage id={name} />
      </p>
      <p className="xs muted">
        <Value measure={measure} unit={unit} />
      </p>
    </li>
  );
}

function AsTable({ measure, units }: { measure: PictureMeasure; units: UnitPicture[] }) {
  return (
    <table className="tbl">
      <thead>
        <tr>
          <th scope="col">
            <FormattedMessage id="picture.unit" />
          </th>
          <th scope="col">
            <FormattedMessage id="picture.institution" />
          </th>
          <th scope="col">
            <FormattedMessage id={`picture.measure.${measure}`} />
          </th>
          <th scope="col">
            <FormattedMessage id="picture.value" />
          </th>
        </tr>
      </thead>
      <tbody>
        {units.map((unit) => (
          <tr key={unit.unit.id}>
            <th scope="row" lang={WRITTEN_IN}>
              {unit.unit.name}
            </th>
            <td lang={WRITTEN_IN}>{unit.institution.name}</td>
            <td>
              <FormattedMessage id={known(measure, stateOf(measure, unit)).name} />
            </td>
            <td>
              <Value measure={measure} unit={unit} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
