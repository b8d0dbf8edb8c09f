import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Forum, UnitRoles } from "@/api/types.gen";
import { AsRead } from "@/ui/AsRead";
import { useHeld } from "@/ui/held";
import { PageTitle } from "@/ui/PageTitle";
import { toast } from "@/ui/toast";
import { ForumForm } from "./ForumForm";
import { forumToRun, standardsToDiscuss, useChangePlan, usePlanForum } from "./forum.queries";
import "./forum-workspace.css";

/** What the forum that discusses these standards might be about. */
type Proposal = (take: (theme: string) => void, standardIds: string[]) => ReactNode;

type PlanProps = { membership: UnitRoles; chosen: string[]; proposal: Proposal };

export function PlanForumPage({ membership, chosen, proposal }: PlanProps) {
  const intl = useIntl();
  const open = useOpen(membership);
  const { data: standards } = useSuspenseQuery(standardsToDiscuss(membership.unitId));
  const plan = usePlanForum();
  return (
    <Frame membership={membership} title={intl.formatMessage({ id: "forumWorkspace.plan" })}>
      <ForumForm
        membership={membership}
        chosen={chosen}
        proposal={proposal}
        standards={standards}
        error={plan.error}
        busy={plan.isPending}
        onSave={(body, forget) => plan.mutate(body, { onSuccess: open(forget) })}
      />
    </Frame>
  );
}

type ChangeProps = { membership: UnitRoles; forum: string; proposal: Proposal };

export function ChangePlanPage({ membership, forum, proposal }: ChangeProps) {
  const intl = useIntl();
  const open = useOpen(membership);
  const held = useHeld(useSuspenseQuery(forumToRun(forum)).data);
  const { data: standards } = useSuspenseQuery(standardsToDiscuss(membership.unitId));
  const change = useChangePlan();
  return (
    <Frame membership={membership} title={intl.formatMessage({ id: "forumWorkspace.change" })}>
      <AsRead held={held}>
        <ForumForm
          membership={membership}
          forum={held.value}
          proposal={proposal}
          standards={standards}
          error={change.error}
          busy={change.isPending}
          etag={held.etag}
          onSave={(body, forget) =>
            change.mutate({ ref: held.value.id, etag: held.etag, body }, { onSuccess: open(forget) })
          }
        />
      </AsRead>
    </Frame>
  );
}

function useOpen(membership: UnitRoles) {
  const intl = useIntl();
  const navigate = useNavigate();
  return (forget: () => void) => (forum: Forum) => {
    forget();
    toast(intl.formatMessage({ id: "workspace.saved" }));
    void navigate({
      to: "/kelola/$unit/forum/$forum",
      params: { unit: membership.unitSlug, forum: forum.id },
    });
  };
}

function Frame(props: { membership: UnitRoles; title: string; children: ReactNode }) {
  return (
    <div className="wrap narrow stack">
      <p className="crumb">
        <Link to="/kelola/$unit/forum" params={{ unit: props.membership.unitSlug }}>
          <FormattedMessage id="workspace.forums" />
        </Link>
      </p>
      <PageTitle title={props.title} />
      {props.children}
    </div>
  );
}
