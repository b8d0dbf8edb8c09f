import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import type { StandardReader } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { LoadFailed } from "@/ui/LoadFailed";
import { MoreButton } from "@/ui/MoreButton";
import { Scroll } from "@/ui/Scroll";
import { shortDate } from "@/ui/time";
import { readers, versions } from "./briefing.queries";

type ReadersProps = { unitId: string; zone: string };

/** Who of the unit has read the standards that hold now; what was read of an older version does not count any more. */
export function Readers({ unitId, zone }: ReadersProps) {
  const intl = useIntl();
  const list = useInfiniteQuery(readers(unitId));
  const standards = useQuery(versions(unitId));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="stack" aria-labelledby="pembaca">
      <h2 id="pembaca">
        <FormattedMessage id="briefing.readers" />
      </h2>
      <p>
        <FormattedMessage id="briefing.readers.body" />
      </p>
      {standards.data && standards.data.length > 0 && (
        <ul>
          {standards.data.map(({ versionId, code, title, number, inForce, inForceFrom, readers: count }) => (
            <li key={versionId}>
              <b>{code}</b> {title}, <FormattedMessage id="briefing.version" values={{ number }} />
              {!inForce && (
                <>
                  {" "}
                  <FormattedMessage
                    id="briefing.version.later"
                    values={{ date: shortDate(intl, inForceFrom) }}
                  />
                </>
              )}
              : <FormattedMessage id="briefing.version.readers" values={{ count }} />
            </li>
          ))}
        </ul>
      )}
      {list.isPending ? (
        <Bones />
      ) : list.data === undefined ? (
        <LoadFailed error={list.error} retry={list.refetch} />
      ) : items.length === 0 ? (
        <p className="muted">
          <FormattedMessage id="briefing.readers.none" />
        </p>
      ) : (
        <Scroll name={intl.formatMessage({ id: "briefing.readers" })}>
          <table className="tbl">
            <thead>
              <tr>
                <th scope="col">
                  <FormattedMessage id="briefing.officer" />
                </th>
                {items[0]?.standards.map(({ standardId, code, number }) => (
                  <th key={standardId} scope="col">
                    {code} (<FormattedMessage id="briefing.version" values={{ number }} />)
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {items.map((reader) => (
                <Reader key={reader.officerId} reader={reader} zone={zone} />
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      <MoreButton list={list} />
    </section>
  );
}

function Reader({ reader, zone }: { reader: StandardReader; zone: string }) {
  const intl = useIntl();
  return (
    <tr>
      <th scope="row">
        {reader.name}
        {reader.ambiguous && (
          <div className="sm">
            <FormattedMessage id="briefing.reader.ambiguous" />
          </div>
        )}
        {reader.position && <div className="sm muted">{reader.position}</div>}
      </th>
      {reader.standards.map(({ standardId, state, readNumber, readAt }) => (
        <td key={standardId}>
          <FormattedMessage
            id={`briefing.reader.${state}`}
            values={{ number: readNumber, date: readAt ? shortDate(intl, readAt, zone) : "" }}
          />
        </td>
      ))}
    </tr>
  );
}
