import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { HandlingCounts } from "@/api/types.gen";
import { colleagues } from "./assigning.queries";
import { Group, Toggle } from "./FilterWays";
import { changed, type InboxSearch } from "./filter";

type FiltersProps = { unitId: string; search: InboxSearch; counts: HandlingCounts };

/** One's own, nobody's, a colleague's, and what one has not opened yet. */
export function HandlingFilters({ unitId, search, counts }: FiltersProps) {
  const intl = useIntl();
  const navigate = useNavigate();
  const { data: people = [] } = useQuery(colleagues(unitId));
  return (
    <>
      <Group title={<FormattedMessage id="desk.filter" />}>
        <Toggle part="tugas" value="saya" search={search} count={counts.mine}>
          <FormattedMessage id="desk.filter.mine" />
        </Toggle>
        <Toggle part="tugas" value="tanpa" search={search} count={counts.nobodys}>
          <FormattedMessage id="desk.filter.nobodys" />
        </Toggle>
        <Toggle part="baca" value="belum" search={search} count={counts.unread}>
          <FormattedMessage id="desk.filter.unread" />
        </Toggle>
      </Group>
      <select
        aria-label={intl.formatMessage({ id: "desk.filter.of" })}
        value={search.petugas ?? ""}
        onChange={({ target }) =>
          void navigate({
            to: ".",
            search: changed(search, { petugas: target.value || undefined, buka: undefined }),
          })
        }
      >
        <option value="">{intl.formatMessage({ id: "desk.filter.of" })}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </>
  );
}
