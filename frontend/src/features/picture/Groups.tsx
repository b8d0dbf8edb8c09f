import { Link } from "@tanstack/react-router";
import { useId } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Picture, PictureGroup } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { Scroll } from "@/ui/Scroll";
import { Bar, CountsInWords } from "./Counts";
import type { Asked } from "./picture.queries";
import { SaveCsv } from "./SaveCsv";
import type { PictureSearch } from "./search";
import { goodOnes, shownStates, unitsIn } from "./states";

/** @param name said instead of by what they are put together */
type GroupsProps = { asked: Asked; search: PictureSearch; picture: Picture; name?: "picture.targets" };

/** A tile for each group, and the same as a table. */
export function Groups({ asked, search, picture, name }: GroupsProps) {
  const intl = useIntl();
  const id = useId();
  const { measure, groups } = picture;
  const title = intl.formatMessage({ id: name ?? `picture.groups.${picture.by}` });
  const states = shownStates(
    measure,
    groups.map(({ counts }) => counts),
  );
  const aims = groups.some(isAiming);
  return (
    <figure className="card" aria-labelledby={id}>
      <figcaption>
        <h2 id={id}>{title}</h2>
      </figcaption>
      <ul className="plain picture-tiles mt4">
        {groups.map((group) => (
          <li key={group.key} className="picture-tile">
            <GroupLink group={group} search={search} />
            <p className="sm">
              {group.units > 0 ? (
                <FormattedMessage
                  id="picture.of"
                  values={{ good: goodOnes(measure, group.counts), units: group.units }}
                />
              ) : (
                <FormattedMessage id="picture.noUnits" />
              )}
            </p>
            {group.units > 0 && <Bar measure={measure} counts={group.counts} />}
            <CountsInWords measure={measure} counts={group.counts} />
            <Aim group={group} />
          </li>
        ))}
      </ul>
      <details className="mt4">
        <summary className="sm">
          <FormattedMessage id="picture.asTable" />
        </summary>
        <Scroll name={title}>
          <table className="tbl">
            <thead>
              <tr>
                <th scope="col">{title}</th>
                {states.map(({ state, name }) => (
                  <th key={state} scope="col" className="r">
                    <FormattedMessage id={name} />
                  </th>
                ))}
                <th scope="col" className="r">
                  <FormattedMessage id="picture.units" />
                </th>
                {aims && (
                  <>
                    <th scope="col">
                      <FormattedMessage id="picture.stated.column" />
                    </th>
                    <th scope="col">
                      <FormattedMessage id="picture.target.column" />
                    </th>
                  </>
                )}
              </tr>
            </thead>
            <tbody>
              {groups.map((group) => (
                <tr key={group.key}>
                  <th scope="row">
                    <GroupName group={group} />
                  </th>
                  {states.map(({ state }) => (
                    <td key={state} className="r">
                      {unitsIn(group.counts, state)}
                    </td>
                  ))}
                  <td className="r">{group.units}</td>
                  {aims && (
                    <>
                      <td>
                        <Stated group={group} />
                      </td>
                      <td>
                        <Target group={group} />
                      </td>
                    </>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </details>
      <SaveCsv asked={asked} part="groups" />
    </figure>
  );
}

function GroupLink({ group, search }: { group: PictureGroup; search: PictureSearch }) {
  // Where no unit is kept here, there is nothing behind it.
  if (group.units === 0) {
    return (
      <span className="picture-name">
        <GroupName group={group} />
      </span>
    );
  }
  return (
    <Link to="/gambaran" search={{ ...search, kelompok: group.key }} className="picture-name">
      <GroupName group={group} />
    </Link>
  );
}

/** What no region is named for has no name of its own either. */
export function GroupName({ group }: { group: Pick<PictureGroup, "key" | "name"> }) {
  if (group.key === "-") return <FormattedMessage id="picture.nowhere" />;
  if (group.key === group.name) return <FormattedMessage id="picture.region" values={{ code: group.key }} />;
  return <span lang={WRITTEN_IN}>{group.name}</span>;
}

/** Whether an institution says how many of its units are certified, or are to be. */
export function isAiming({ targetCount, statedUnits }: PictureGroup) {
  return targetCount !== undefined || statedUnits !== undefined;
}

/** What an institution says of all its units, also of those that are not kept here. */
function Aim({ group }: { group: PictureGroup }) {
  if (!isAiming(group)) return null;
  return (
    <div className="xs">
      <Stated group={group} /> <Target group={group} />
    </div>
  );
}

function Stated({ group: { statedCertified, statedUnits, source, sample } }: { group: PictureGroup }) {
  if (statedCertified === undefined || statedUnits === undefined) return null;
  return (
    <p>
      <FormattedMessage
        id="picture.stated"
        values={{ count: statedCertified, all: statedUnits, share: statedCertified / statedUnits }}
      />
      {source && (
        <span className="muted" lang={WRITTEN_IN}>
          {". "}
          <FormattedMessage id="picture.stated.source" values={{ source }} />
        </span>
      )}{" "}
      {sample && (
        <span className="chip">
          <FormattedMessage id="picture.sample" />
        </span>
      )}
    </p>
  );
}

function Target({ group: { targetCount, targetYear } }: { group: PictureGroup }) {
  if (targetCount === undefined || targetYear === undefined) return null;
  return (
    <p>
      <FormattedMessage id="picture.target" values={{ count: targetCount, year: String(targetYear) }} />
    </p>
  );
}
