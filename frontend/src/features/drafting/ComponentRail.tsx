import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { ComponentCode, StandardVersion } from "@/api/types.gen";
import { PencilIcon, PhoneIcon, TickIcon } from "@/ui/icons";
import { type NamedKind, useKinds } from "./kinds";

const GROUPS = ["SERVICE_DELIVERY", "MANUFACTURING"] as const;

type RailProps = {
  version: StandardVersion;
  open: ComponentCode;
  /** Components with a text that is on this device only. */
  unsent: ComponentCode[];
};

/** How far the version has come, and the way to each component: in sight on a wide page, folded on a phone. */
export function ComponentRail({ version, open, unsent }: RailProps) {
  const intl = useIntl();
  const kinds = useKinds();
  return (
    <nav className="pane side rail" aria-label={intl.formatMessage({ id: "drafting.rail" })}>
      <p className="sm">
        <b>
          <FormattedMessage id="drafting.complete" values={{ count: version.completeCount }} />
        </b>
      </p>
      <Meter version={version} open={open} kinds={kinds} />
      <div className="only-wide">
        <Ways version={version} open={open} unsent={unsent} kinds={kinds} />
      </div>
      {/* Another key folds it again once one has chosen. */}
      <details key={open} className="jump only-phone mt4">
        <summary>
          <FormattedMessage id="drafting.jump" />
        </summary>
        <div className="jump-ways">
          <Ways version={version} open={open} unsent={unsent} kinds={kinds} />
        </div>
      </details>
    </nav>
  );
}

type KindsProps = { kinds: NamedKind[] };

function Meter({ version, open, kinds }: Omit<RailProps, "unsent"> & KindsProps) {
  const intl = useIntl();
  return (
    <div
      className="meter mt2"
      role="img"
      aria-label={intl.formatMessage(
        { id: "drafting.meter" },
        { complete: version.completeCount, missing: version.missing.length },
      )}
    >
      {kinds.map(({ code }) => (
        <Fragment key={code}>
          {code === "MF1" && <i className="sp" />}
          <i className={version.missing.includes(code) ? (code === open ? "half" : "none") : ""} />
        </Fragment>
      ))}
    </div>
  );
}

function Ways({ version, open, unsent, kinds }: RailProps & KindsProps) {
  return GROUPS.map((group) => (
    <Fragment key={group}>
      <h2>
        <FormattedMessage id={`standard.group.${group}`} />
      </h2>
      <ul className="plain">
        {kinds
          .filter((kind) => kind.group === group)
          .map(({ code, label }) => (
            <li key={code}>
              <Link
                to="."
                search={(search) => ({ ...search, komponen: code })}
                aria-current={code === open ? "true" : undefined}
              >
                <span className="code">{code}</span>
                <span>{label}</span>
                <Mark
                  missing={version.missing.includes(code)}
                  open={code === open}
                  unsent={unsent.includes(code)}
                />
              </Link>
            </li>
          ))}
      </ul>
    </Fragment>
  ));
}

function Mark({ missing, open, unsent }: { missing: boolean; open: boolean; unsent: boolean }) {
  if (unsent) {
    return (
      <span className="n">
        <PhoneIcon />
        <span className="vh">
          <FormattedMessage id="drafting.mark.unsent" />
        </span>
      </span>
    );
  }
  if (missing && !open) {
    return (
      <span className="n gap">
        <FormattedMessage id="drafting.mark.empty" />
      </span>
    );
  }
  return (
    <span className="n">
      {open && missing ? <PencilIcon /> : <TickIcon />}
      <span className="vh">
        <FormattedMessage id={open && missing ? "drafting.mark.open" : "drafting.mark.complete"} />
      </span>
    </span>
  );
}
