import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useDeferredValue, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Invitation, UnitRoles } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { TextField, Tick } from "@/ui/fields";
import { LoadFailed } from "@/ui/LoadFailed";
import { MoreButton } from "@/ui/MoreButton";
import { toast } from "@/ui/toast";
import { directory, useInvite } from "./invitation.queries";

type ChooseProps = { membership: UnitRoles; session: string; invited: Invitation[] };

/** Who of the directory is asked to come. What was ticked stays ticked while one searches on. */
export function ChooseStakeholders({ membership, session, invited }: ChooseProps) {
  const intl = useIntl();
  const [q, search] = useState("");
  const list = useInfiniteQuery(directory(membership.unitId, useDeferredValue(q.trim())));
  const [chosen, choose] = useState<string[]>([]);
  const invite = useInvite(session);
  const taken = new Set(invited.map(({ stakeholderId }) => stakeholderId));
  const open = list.data?.pages.flatMap(({ items }) => items).filter(({ id }) => !taken.has(id));

  function send() {
    invite.mutate(chosen, {
      onSuccess: ({ items }) => {
        choose([]);
        toast(intl.formatMessage({ id: "invitation.invited" }, { count: items.length }));
      },
    });
  }

  return (
    <section className="card stack" aria-labelledby="undang">
      <h2 id="undang">
        <FormattedMessage id="invitation.choose" />
      </h2>
      {invite.isError && <ErrorSummary error={invite.error} fields={[]} />}
      <TextField
        name="directory"
        type="search"
        label={<FormattedMessage id="invitation.choose.search" />}
        error={undefined}
        value={q}
        onChange={({ target }) => search(target.value)}
      />
      {list.isPending && <Bones />}
      {list.isError && open === undefined && <LoadFailed error={list.error} retry={list.refetch} />}
      {open?.length === 0 && (
        <p className="muted">
          <FormattedMessage id="invitation.choose.none" />
        </p>
      )}
      {open?.map((one) => (
        <Tick
          key={one.id}
          name={one.id}
          checked={chosen.includes(one.id)}
          onChange={({ target }) =>
            choose((before) => (target.checked ? [...before, one.id] : before.filter((id) => id !== one.id)))
          }
        >
          {one.organisation}
          <span className="hint block">
            {[intl.formatMessage({ id: `feedback.element.${one.element}` }), one.name]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </Tick>
      ))}
      <MoreButton list={list} />
      <p className="row">
        <button
          type="button"
          className="btn main"
          disabled={invite.isPending || chosen.length === 0}
          onClick={send}
        >
          <FormattedMessage id="invitation.invite" values={{ count: chosen.length }} />
        </button>
        <Link
          to="/kelola/$unit/pemangku-kepentingan"
          params={{ unit: membership.unitSlug }}
          className="btn bare"
        >
          <FormattedMessage id="invitation.choose.directory" />
        </Link>
      </p>
    </section>
  );
}
