import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { ComponentCode, Standard, StandardVersion, UnitRoles } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { Note } from "@/ui/Note";
import { PageTitle } from "@/ui/PageTitle";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { Advice } from "./Advice";
import { ReadComponent, WriteComponent } from "./ComponentPane";
import { ComponentRail } from "./ComponentRail";
import { version as versionQuery } from "./drafting.queries";
import "./drafting.css";
import { useKinds } from "./kinds";
import { Frozen } from "./OpenVersion";
import { Stranded } from "./Stranded";
import { flushAll, useStuck } from "./savers";
import { useKeptTexts } from "./useKeptTexts";

type DraftingProps = {
  standard: Standard;
  membership: UnitRoles;
  /** What the identity provider calls the author. */
  author: string;
  number: number;
  code: ComponentCode | undefined;
  /** What else is known about a component. */
  beside: (code: ComponentCode) => ReactNode;
  /** What else there is to do with the standard. */
  acts: ReactNode;
};

/** The text of a standard, one component at a time. */
export function DraftingPage(props: DraftingProps) {
  const { standard, membership, author, number, code, acts } = props;
  const { data: version } = useSuspenseQuery(versionQuery(standard.id, number));
  const kinds = useKinds();
  const kept = useKeptTexts(standard, version, author);
  const stuck = useStuck(standard.id, version.number);
  const open = code ?? version.missing[0] ?? "SD1";
  const kind = kinds.find((one) => one.code === open);
  const component = version.components.find((one) => one.code === open);
  if (kind === undefined || component === undefined) return null;
  const { zone } = membership;
  const mayDraft = may(membership, "draft");
  const isNewest = standard.versions.every((other) => other.number <= version.number);
  return (
    <>
      <Head standard={standard} version={version} membership={membership} acts={acts} />
      <Unsent codes={stuck.filter((one) => one !== open)} />
      {kept && <Stranded kept={kept.stranded} onDrop={kept.drop} />}
      <div className="desk edit">
        <ComponentRail version={version} open={open} unsent={stuck} />
        <div className="desk-main">
          {version.frozenAt ? (
            <Frozen version={version} zone={zone} mayLeave={mayDraft && isNewest} />
          ) : (
            !mayDraft && (
              <div className="pane">
                <RoleNeeded task="draft" />
              </div>
            )
          )}
          {version.frozenAt || !mayDraft ? (
            <ReadComponent kind={kind} component={component} zone={zone} />
          ) : (
            // The device must have been asked first: what is unsent there goes before what the service has.
            kept && (
              <WriteComponent
                key={`${version.id}/${open}`}
                kind={kind}
                component={component}
                zone={zone}
                author={author}
                unitId={membership.unitId}
                place={{ standardId: standard.id, number: version.number, code: open }}
                kept={kept.open.find((one) => one.code === open)}
              />
            )
          )}
          <div className="pane">{props.beside(open)}</div>
        </div>
        <Advice version={version} component={component} kind={kind} zone={zone} />
      </div>
    </>
  );
}

function Unsent({ codes }: { codes: ComponentCode[] }) {
  const intl = useIntl();
  if (codes.length === 0) return null;
  return (
    <div className="wrap wide">
      <Note kind="local" live="status">
        <p>
          <b>
            <FormattedMessage id="drafting.unsent" values={{ codes: intl.formatList(codes) }} />
          </b>{" "}
          <button type="button" className="link" onClick={flushAll}>
            <FormattedMessage id="drafting.sendNow" />
          </button>
        </p>
      </Note>
    </div>
  );
}

function Head(props: {
  standard: Standard;
  version: StandardVersion;
  membership: UnitRoles;
  acts: ReactNode;
}) {
  const { standard, version, membership } = props;
  const title = `${standard.code} ${standard.title}`;
  return (
    <div className="wrap wide row apart desk-head">
      <div>
        <p className="crumb">
          <Link to="/kelola/$unit/standar" params={{ unit: membership.unitSlug }}>
            <FormattedMessage id="workspace.standards" />
          </Link>
        </p>
        <PageTitle title={title} />
        {version.origin && (
          <p className="sm muted">
            <FormattedMessage
              id="standard.origin"
              values={{ label: <bdi lang={WRITTEN_IN}>{version.origin.label}</bdi> }}
            />
          </p>
        )}
      </div>
      <div className="row">
        <Versions standard={standard} version={version} />
        {props.acts}
      </div>
    </div>
  );
}

function Versions({ standard, version }: { standard: Standard; version: StandardVersion }) {
  return (
    <ul className="plain row sm">
      {standard.versions.map(({ id, number, frozenAt }) => (
        <li key={id}>
          {number === version.number ? (
            <span className="muted">
              <FormattedMessage
                id={frozenAt ? "drafting.version.public" : "drafting.version.draft"}
                values={{ number }}
              />
            </span>
          ) : (
            <Link to="." search={(search) => ({ ...search, versi: number })} className="go">
              <FormattedMessage
                id={frozenAt ? "drafting.version.public" : "drafting.version.draft"}
                values={{ number }}
              />
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
