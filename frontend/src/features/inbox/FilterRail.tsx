import { useSuspenseQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import type { CommunityElement, ComponentCode, FeedbackKind, InboxCounts } from "@/api/types.gen";
import { Group, Toggle, Way } from "./FilterWays";
import { changed, type InboxSearch, STATES } from "./filter";
import { HandlingFilters } from "./HandlingFilters";
import { inboxCounts } from "./inbox.queries";
import { OpenGroups } from "./SameMatter";

type RailProps = { unitId: string; search: InboxSearch };

/** What one can narrow the inbox down to, with the numbers that would be left. */
export function FilterRail({ unitId, search }: RailProps) {
  const intl = useIntl();
  return (
    <nav className="pane side rail only-wide" aria-label={intl.formatMessage({ id: "inbox.filters" })}>
      <Filters unitId={unitId} search={search} />
    </nav>
  );
}

/** The same above the list on a phone, folded. */
export function FilterJump({ unitId, search }: RailProps) {
  const { buka, q, ...filters } = search;
  const active = Object.keys(filters).length;
  return (
    <details key={JSON.stringify(filters)} className="jump only-phone inbox-jump">
      <summary>
        <FormattedMessage id="inbox.filters.active" values={{ count: active }} />
      </summary>
      <div className="rail jump-ways">
        <Filters unitId={unitId} search={search} />
      </div>
    </details>
  );
}

function Filters({ unitId, search }: RailProps) {
  const { data: counts } = useSuspenseQuery(inboxCounts(unitId));
  return (
    <>
      <Group title={<FormattedMessage id="inbox.state" />}>
        <Way
          search={changed(search, { keadaan: undefined, buka: undefined })}
          on={!search.keadaan}
          count={received(counts)}
        >
          <FormattedMessage id="inbox.all" />
        </Way>
        {STATES.map((state) => (
          <Way
            key={state}
            search={changed(search, { keadaan: state, buka: undefined })}
            on={search.keadaan === state}
            count={counts.states[state] ?? 0}
          >
            <FormattedMessage id={`inbox.state.${state}`} />
          </Way>
        ))}
      </Group>
      <HandlingFilters unitId={unitId} search={search} counts={counts.handling} />
      <OpenGroups unitId={unitId} search={search} />
      <Group title={<FormattedMessage id="inbox.forum" />}>
        {counts.forums.map(({ id, label, count }) => (
          <Toggle key={id} part="forum" value={id} search={search} count={count}>
            {label}
          </Toggle>
        ))}
      </Group>
      <Group title={<FormattedMessage id="inbox.standard" />}>
        {counts.standards.map(({ id, label, count }) => (
          <Toggle key={id} part="standar" value={id} search={search} count={count}>
            {label}
          </Toggle>
        ))}
      </Group>
      <Group title={<FormattedMessage id="inbox.kind" />}>
        {keysOf<FeedbackKind>(counts.kinds).map((kind) => (
          <Toggle key={kind} part="jenis" value={kind} search={search} count={counts.kinds[kind] ?? 0}>
            <FormattedMessage id={`feedback.kind.${kind}`} />
          </Toggle>
        ))}
      </Group>
      <Group title={<FormattedMessage id="inbox.element" />}>
        {keysOf<CommunityElement>(counts.elements).map((element) => (
          <Toggle
            key={element}
            part="unsur"
            value={element}
            search={search}
            count={counts.elements[element] ?? 0}
          >
            <FormattedMessage id={`feedback.element.${element}`} />
          </Toggle>
        ))}
      </Group>
      <Organisations search={search} counts={counts} />
      {counts.late > 0 && (
        <Group title={<FormattedMessage id="inbox.arrival" />}>
          <Toggle part="terlambat" value="ya" search={search} count={counts.late}>
            <FormattedMessage id="inbox.late" />
          </Toggle>
        </Group>
      )}
      <Group title={<FormattedMessage id="inbox.component" />}>
        {keysOf<ComponentCode>(counts.components).map((code) => (
          <Toggle
            key={code}
            part="komponen"
            value={code}
            search={search}
            count={counts.components[code] ?? 0}
          >
            {code} <FormattedMessage id={`standard.component.${code}`} />
          </Toggle>
        ))}
      </Group>
    </>
  );
}

/** What names an organisation, where anything does. */
function Organisations({ search, counts: { organisations } }: { search: InboxSearch; counts: InboxCounts }) {
  const { UNVERIFIED = 0, VERIFIED = 0 } = organisations;
  if (UNVERIFIED + VERIFIED === 0) return null;
  return (
    <Group title={<FormattedMessage id="inbox.organisation" />}>
      <Toggle part="organisasi" value="belum" search={search} count={UNVERIFIED}>
        <FormattedMessage id="inbox.organisation.UNVERIFIED" />
      </Toggle>
      <Toggle part="organisasi" value="sudah" search={search} count={VERIFIED}>
        <FormattedMessage id="inbox.organisation.VERIFIED" />
      </Toggle>
    </Group>
  );
}

/** Who objects or appeals and what is reported, overdue or suspected count by their other state. */
export function received({
  states: { OBJECTED, REPORTED, APPEALED, OVERDUE, SUSPECTED, ...states },
}: InboxCounts) {
  return Object.values(states).reduce((sum, count) => sum + (count ?? 0), 0);
}

function keysOf<K extends string>(counts: Record<string, number>) {
  return Object.keys(counts) as K[];
}
