import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { Picture, PictureGroup } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { Scroll } from "@/ui/Scroll";
import { Bar, CountsInWords } from "./Counts";
import type { Asked } from "./picture.queries";
import { SaveCsv } from "./SaveCsv";
import type { PictureSearch } from "./search";
import { goodOnes, STATES, unitsIn } from "./states";

type GroupsProps = { asked: Asked; search: PictureSearch; picture: Picture };

/** A tile for each group, and the same as a table. */
export function Groups({ asked, search, picture }: GroupsProps) {
  const intl = useIntl();
  const { measure, groups } = picture;
  const title = intl.formatMessage({ id: `picture.groups.${picture.by}` });
  return (
    <figure className="card" aria-labelledby="gambaran-kelompok">
      <figcaption>
        <h2 id="gambaran-kelompok">{title}</h2>
      </figcaption>
      <ul className="plain picture-tiles mt4">
        {groups.map((group) => (
          <li key={group.key} className="picture-tile">
            <GroupLink group={group} search={search} />
            <p className="sm">
              <FormattedMessage
                id="picture.of"
                values={{ good: goodOnes(measure, group.counts), units: group.units }}
              />
            </p>
            <Bar measure={measure} counts={group.counts} />
            <CountsInWords measure={measure} counts={group.counts} />
            <Target group={group} />
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
                {STATES[measure].map(({ state, name }) => (
                  <th key={state} scope="col" className="r">
                    <FormattedMessage id={name} />
                  </th>
                ))}
                <th scope="col" className="r">
                  <FormattedMessage id="picture.units" />
                </th>
              </tr>
            </thead>
            <tbody>
              {groups.map((group) => (
                <tr key={group.key}>
                  <th scope="row">
                    <GroupName group={group} />
                  </th>
                  {STATES[measure].map(({ state }) => (
                    <td key={state} className="r">
                      {unitsIn(group.counts, state)}
                    </td>
                  ))}
                  <td className="r">{group.units}</td>
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

function Target({ group: { targetCount, targetYear } }: { group: PictureGroup }) {
  if (targetCount === undefined || targetYear === undefined) return null;
  return (
    <p className="xs muted">
      <FormattedMessage id="picture.target" values={{ count: targetCount, year: String(targetYear) }} />
    </p>
  );
}
