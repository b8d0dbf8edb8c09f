import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { CommunityElement, ComponentCode, FeedbackKind, InboxCounts } from "@/api/types.gen";
import { changed, type InboxSearch, STATES } from "./filter";
import { inboxCounts } from "./inbox.queries";

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

export function received(counts: InboxCounts) {
  return Object.values(counts.states).reduce((sum, count) => sum + (count ?? 0), 0);
}

function keysOf<K extends string>(counts: Record<string, number>) {
  return Object.keys(counts) as K[];
}

function Group({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <>
      <h2>{title}</h2>
      <ul className="plain">{children}</ul>
    </>
  );
}

type WayProps = { search: InboxSearch; on: boolean; count: number; children: ReactNode };

function Way({ search, on, count, children }: WayProps) {
  return (
    <li>
      <Link to="." search={search} activeOptions={{ exact: true }} aria-current={on ? "true" : undefined}>
        <span>{children}</span>
        <span className="n">{count}</span>
      </Link>
    </li>
  );
}

/** Pressed once more it lets all through again. */
function Toggle(props: {
  part: Exclude<keyof InboxSearch, "keadaan" | "q" | "buka">;
  value: string;
  search: InboxSearch;
  count: number;
  children: ReactNode;
}) {
  const on = props.search[props.part] === props.value;
  const part = { [props.part]: on ? undefined : props.value, buka: undefined };
  return (
    <Way search={changed(props.search, part)} on={on} count={props.count}>
      {props.children}
    </Way>
  );
}
