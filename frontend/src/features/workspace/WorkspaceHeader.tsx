import { Link, useRouter } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { UnitRoles } from "@/api/types.gen";
import { WorkspaceMessages } from "@/i18n/Messages";
import { Mark } from "@/ui/icons";
import { may } from "../identity/roles";
import "./workspace.css";

/** In place of the public header: which unit one works for, and its rooms. */
export function WorkspaceHeader({ membership }: { membership: UnitRoles }) {
  return (
    <WorkspaceMessages>
      <header className="top workspace">
        <div className="wrap">
          <Link to="/kelola" className="brand">
            <Mark />
            <span>
              FKP<small>{membership.unitName}</small>
            </span>
          </Link>
          <Rooms membership={membership} />
        </div>
        <div className="band" />
      </header>
    </WorkspaceMessages>
  );
}

function Rooms({ membership }: { membership: UnitRoles }) {
  const intl = useIntl();
  const params = { unit: membership.unitSlug };
  const nav = useRef<HTMLElement>(null);
  const router = useRouter();
  useEffect(() => {
    const show = () => bringCurrentIntoSight(nav.current);
    show();
    // Not when the address changes: the links say which of them is current only once the new page is there.
    return router.subscribe("onRendered", show);
  }, [router]);
  return (
    <nav ref={nav} aria-label={intl.formatMessage({ id: "workspace.nav" })}>
      <Link to="/kelola/$unit/tenggat" params={params}>
        <FormattedMessage id="workspace.deadlines" />
      </Link>
      <Link to="/kelola/$unit/masukan" params={params}>
        <FormattedMessage id="workspace.inbox" />
      </Link>
      <Link to="/kelola/$unit/standar" params={params}>
        <FormattedMessage id="workspace.standards" />
      </Link>
      <Link to="/kelola/$unit/keputusan" params={params}>
        <FormattedMessage id="workspace.decrees" />
      </Link>
      <Link to="/kelola/$unit/forum" params={params}>
        <FormattedMessage id="workspace.forums" />
      </Link>
      <Link to="/kelola/$unit/survei" params={params}>
        <FormattedMessage id="surveyWork.title" />
      </Link>
      <Link to="/kelola/$unit/tindak-lanjut" params={params}>
        <FormattedMessage id="workspace.followUps" />
      </Link>
      <Link to="/kelola/$unit/pemangku-kepentingan" params={params}>
        <FormattedMessage id="stakeholder.title" />
      </Link>
      <Link to="/kelola/$unit/layanan" params={params}>
        <FormattedMessage id="workspace.services" />
      </Link>
      {may(membership, "seeMembers") && (
        <Link to="/kelola/$unit/anggota" params={params}>
          <FormattedMessage id="workspace.members" />
        </Link>
      )}
      <Link to="/kelola/$unit/unit" params={params}>
        <FormattedMessage id="workspace.unit" />
      </Link>
    </nav>
  );
}

/** Moves only the line of rooms: where the page is belongs to the router. */
function bringCurrentIntoSight(nav: HTMLElement | null) {
  const current = nav?.querySelector("[aria-current=page]");
  if (!nav || !current) return;
  const line = nav.getBoundingClientRect();
  const room = current.getBoundingClientRect();
  if (room.left >= line.left && room.right <= line.right) return;
  nav.scrollBy({ left: (room.left + room.right - line.left - line.right) / 2 });
}
