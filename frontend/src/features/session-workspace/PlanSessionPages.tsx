import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { Session, UnitRoles } from "@/api/types.gen";
import { AsRead } from "@/ui/AsRead";
import { useHeld } from "@/ui/held";
import { PageTitle } from "@/ui/PageTitle";
import { toast } from "@/ui/toast";
import { SessionForm } from "./SessionForm";
import { forumOfSession, sessionToRun, useChangeSession, usePlanSession } from "./session.queries";

export function PlanSessionPage({ membership, forum }: { membership: UnitRoles; forum: string }) {
  const intl = useIntl();
  const open = useOpen(membership);
  const { data } = useSuspenseQuery(forumOfSession(forum));
  const plan = usePlanSession(data.id);
  return (
    <div className="wrap narrow stack">
      <p className="crumb">
        <Link to="/kelola/$unit/forum/$forum" params={{ unit: membership.unitSlug, forum: data.id }}>
          {data.title}
        </Link>
      </p>
      <PageTitle title={intl.formatMessage({ id: "sessionWorkspace.plan" })} />
      <SessionForm
        membership={membership}
        forum={data.id}
        standards={data.standards}
        error={plan.error}
        busy={plan.isPending}
        onSave={(body, forget) => plan.mutate(body, { onSuccess: open(forget) })}
      />
    </div>
  );
}

export function ChangeSessionPage({ membership, id }: { membership: UnitRoles; id: string }) {
  const open = useOpen(membership);
  const held = useHeld(useSuspenseQuery(sessionToRun(id)).data);
  const { data: forum } = useSuspenseQuery(forumOfSession(held.value.forum.id));
  const change = useChangeSession();
  return (
    <section className="narrow stack" aria-labelledby="ubah-rencana">
      <h2 id="ubah-rencana">
        <FormattedMessage id="sessionWorkspace.change" />
      </h2>
      <AsRead held={held}>
        <SessionForm
          membership={membership}
          session={held.value}
          forum={forum.id}
          standards={forum.standards}
          error={change.error}
          busy={change.isPending}
          etag={held.etag}
          onSave={(body, forget) => change.mutate({ id, etag: held.etag, body }, { onSuccess: open(forget) })}
        />
      </AsRead>
    </section>
  );
}

function useOpen(membership: UnitRoles) {
  const intl = useIntl();
  const navigate = useNavigate();
  return (forget: () => void) => (session: Session) => {
    forget();
    toast(intl.formatMessage({ id: "sessionWorkspace.saved" }));
    void navigate({
      to: "/kelola/$unit/forum/$forum/pertemuan/$session",
      params: { unit: membership.unitSlug, forum: session.forum.id, session: session.id },
    });
  };
}
