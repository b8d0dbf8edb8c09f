import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { ComponentCode } from "@/api/types.gen";
import { type ComponentCounts, GROUPS } from "./components";

type RailProps = { counts?: ComponentCounts | undefined; onChoose: (code: ComponentCode) => void };

/** The way to each component: beside the text on a wide page, folded above it on a phone. */
export function ComponentRail(props: RailProps) {
  const intl = useIntl();
  const label = intl.formatMessage({ id: "standard.rail" });
  return (
    <nav className="rail only-wide stick" aria-label={label}>
      <Links {...props} />
    </nav>
  );
}

export function ComponentJump(props: RailProps) {
  const intl = useIntl();
  return (
    <details className="jump only-phone mt5">
      <summary>
        <FormattedMessage id="standard.jump" />
      </summary>
      <nav className="rail" aria-label={intl.formatMessage({ id: "standard.rail" })}>
        <Links {...props} />
      </nav>
    </details>
  );
}

function Links({ counts, onChoose }: RailProps) {
  return GROUPS.map(({ group, codes }) => (
    <Group key={group} title={<FormattedMessage id={`standard.group.${group}`} />}>
      {codes.map((code) => (
        <li key={code}>
          <a href={`#${code}`} onClick={() => onChoose(code)}>
            <span className="code">{code}</span>
            <span>
              <FormattedMessage id={`standard.component.${code}`} />
            </span>
            <Count count={counts?.[code] ?? 0} />
          </a>
        </li>
      ))}
    </Group>
  ));
}

function Group({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <>
      <h2>{title}</h2>
      <ul className="plain">{children}</ul>
    </>
  );
}

/** The number for the eye, the whole words for the ear. */
function Count({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <span className="n">
      <span aria-hidden="true">{count}</span>
      <span className="vh">
        <FormattedMessage id="standard.inputs.spoken" values={{ count }} />
      </span>
    </span>
  );
}
