import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Membership } from "@/api/types.gen";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { Empty } from "@/ui/Empty";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { MoreButton } from "@/ui/MoreButton";
import { shortDate } from "@/ui/time";
import { toast } from "@/ui/toast";
import { RoleNeeded } from "../identity/RoleNeeded";
import { JoiningLinks } from "./JoiningLinks";
import { memberships, type Place, useEndMembership } from "./member.queries";

type MembersProps = {
  place: Place;
  /** Of the unit, or of an institution with units in it. */
  placeName: string;
  zone: string;
  mayManage: boolean;
};

/** Who holds which role, and the links that are out. */
export function Members({ place, placeName, zone, mayManage }: MembersProps) {
  return (
    <div className="cols side">
      <MemberList place={place} zone={zone} mayManage={mayManage} />
      {mayManage ? (
        <JoiningLinks place={place} placeName={placeName} zone={zone} />
      ) : (
        <aside className="card">
          <RoleNeeded task="manageMembers" />
        </aside>
      )}
    </div>
  );
}

function MemberList({ place, zone, mayManage }: Omit<MembersProps, "placeName">) {
  const intl = useIntl();
  const list = useSuspenseInfiniteQuery(memberships(place));
  const [leaving, setLeaving] = useState<Membership>();
  const members = list.data.pages.flatMap(({ items }) => items);
  if (members.length === 0) {
    return (
      <Empty title={<FormattedMessage id="member.none" />}>
        <p>
          <FormattedMessage id="member.none.body" />
        </p>
      </Empty>
    );
  }
  return (
    <div>
      <ul className="plain ruled card" aria-label={intl.formatMessage({ id: "workspace.members" })}>
        {members.map((member) => (
          <li key={member.id} className="row apart">
            <div>
              <b>
                <bdi>{member.name}</bdi>
              </b>
              <p className="sm muted">
                <FormattedMessage
                  id={isInherited(member, place) ? "member.throughInstitution" : "member.since"}
                  values={{
                    role: intl.formatMessage({ id: `workspace.role.${member.role}` }),
                    date: shortDate(intl, member.createdAt, zone),
                  }}
                />
              </p>
            </div>
            {mayManage && !isInherited(member, place) && (
              <button type="button" className="btn danger dense" onClick={() => setLeaving(member)}>
                <FormattedMessage id="member.end" />
                <span className="vh"> {member.name}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <MoreButton list={list} />
      {leaving && <EndMembership member={leaving} onClose={() => setLeaving(undefined)} />}
    </div>
  );
}

/** A role in an institution shows in its units, and is taken back at the institution. */
function isInherited(member: Membership, place: Place) {
  return Boolean(member.institutionId) && "unitId" in place;
}

function EndMembership({ member, onClose }: { member: Membership; onClose: () => void }) {
  const intl = useIntl();
  const end = useEndMembership();
  const role = intl.formatMessage({ id: `workspace.role.${member.role}` });
  const who = { name: member.name, role };
  return (
    <ConfirmDialog
      title={<FormattedMessage id="member.end.title" values={who} />}
      action={<FormattedMessage id="member.end" />}
      danger
      busy={end.isPending}
      onCancel={onClose}
      onConfirm={() =>
        end.mutate(member.id, {
          onSuccess: () => {
            toast(intl.formatMessage({ id: "member.ended" }, who));
            onClose();
          },
        })
      }
    >
      {end.isError ? <ErrorSummary error={end.error} /> : null}
      <p>
        <FormattedMessage id="member.end.body" />
      </p>
    </ConfirmDialog>
  );
}
