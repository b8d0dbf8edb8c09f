import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import type { AssessmentEvidence, UnitRoles } from "@/api/types.gen";
import { addressOf } from "@/ui/address";
import { WRITTEN_IN } from "@/ui/content";

type ListProps = { evidence: AssessmentEvidence[]; membership: UnitRoles };

/** What was found, each with the way to where one sees it. */
export function EvidenceList({ evidence, membership }: ListProps) {
  if (evidence.length === 0) return null;
  return (
    <details>
      <summary>
        <FormattedMessage id="assessment.evidence" values={{ count: evidence.length }} />
      </summary>
      <ul>
        {evidence.map((found) => (
          <li key={`${found.kind} ${found.path}`}>
            <FormattedMessage id={`assessment.evidence.${found.kind}`} />
            {": "}
            <Way to={found} unit={membership.unitSlug}>
              <span lang={WRITTEN_IN}>{found.title}</span>
            </Way>
          </li>
        ))}
      </ul>
    </details>
  );
}

type WayProps = { to: AssessmentEvidence; unit: string; children: ReactNode };

/** Papers that everybody may read open by themselves; the rest has a page in the workspace. */
function Way({ to: { kind, id, ofId = "", path }, unit, children }: WayProps) {
  const session = { unit, forum: ofId, session: id };
  switch (kind) {
    case "DECREE":
    case "FORUM_REPORT":
      return (
        <a href={addressOf(path)} target="_blank" rel="noopener noreferrer">
          {children}
        </a>
      );
    case "STANDARD":
      return (
        <Link to="/kelola/$unit/standar/$standard" params={{ unit, standard: id }}>
          {children}
        </Link>
      );
    case "AGREEMENT":
      return (
        <Link to="/kelola/$unit/forum/$forum" params={{ unit, forum: id }}>
          {children}
        </Link>
      );
    case "ATTENDANCE":
      return (
        <Link to="/kelola/$unit/forum/$forum/pertemuan/$session/dokumen" params={session}>
          {children}
        </Link>
      );
    case "MINUTES":
      return (
        <Link to="/kelola/$unit/forum/$forum/pertemuan/$session/notulen" params={session}>
          {children}
        </Link>
      );
    case "PHOTO":
      return (
        <Link to="/kelola/$unit/forum/$forum/pertemuan/$session/foto" params={session}>
          {children}
        </Link>
      );
    case "REVIEW":
      return (
        <Link to="/kelola/$unit/peninjauan" params={{ unit }}>
          {children}
        </Link>
      );
    case "PUBLICATION":
      return (
        <Link to="/kelola/$unit/publikasi" params={{ unit }}>
          {children}
        </Link>
      );
    case "PLEDGE":
      return (
        <Link to="/kelola/$unit/keputusan/$decree" params={{ unit, decree: ofId }}>
          {children}
        </Link>
      );
    case "SURVEY":
      return (
        <Link to="/kelola/$unit/survei/$survey" params={{ unit, survey: id }}>
          {children}
        </Link>
      );
    case "FOLLOW_UP":
      return (
        <Link to="/kelola/$unit/survei/$survey" params={{ unit, survey: ofId }} search={{ bagian: "rtl" }}>
          {children}
        </Link>
      );
  }
}
