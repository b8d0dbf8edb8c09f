import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { UnitRoles } from "@/api/types.gen";
import { AsRead } from "@/ui/AsRead";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { useHeld } from "@/ui/held";
import { PageTitle } from "@/ui/PageTitle";
import { Refused } from "@/ui/Refused";
import { toast } from "@/ui/toast";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { StakeholderForm } from "./StakeholderForm";
import { stakeholder, useEnterStakeholder, useStakeholderActs } from "./stakeholder.queries";

export function EnterStakeholderPage({ membership }: { membership: UnitRoles }) {
  const intl = useIntl();
  const enter = useEnterStakeholder(membership.unitId);
  const back = useBack(membership);
  return (
    <Frame membership={membership} title={intl.formatMessage({ id: "stakeholder.new.title" })}>
      <StakeholderForm
        error={enter.error}
        busy={enter.isPending}
        unitId={membership.unitId}
        onSave={(plan, forget) => enter.mutate(plan, { onSuccess: () => back(forget) })}
      />
    </Frame>
  );
}

export function StakeholderPage({ membership, id }: { membership: UnitRoles; id: string }) {
  const intl = useIntl();
  const { data } = useSuspenseQuery(stakeholder(membership.unitId, id));
  const held = useHeld(data);
  const { change, remove } = useStakeholderActs(membership.unitId, id);
  const [asking, ask] = useState(false);
  const back = useBack(membership);

  function takeOut() {
    remove.mutate(data.etag, {
      onSuccess: () => {
        toast(intl.formatMessage({ id: "stakeholder.removed" }));
        back();
      },
      onSettled: () => ask(false),
    });
  }

  return (
    <Frame membership={membership} title={data.value.organisation}>
      <AsRead held={held}>
        <StakeholderForm
          of={held.value}
          error={change.error}
          busy={change.isPending}
          etag={held.etag}
          unitId={membership.unitId}
          onSave={(body, forget) =>
            change.mutate({ body, etag: held.etag }, { onSuccess: () => back(forget) })
          }
        />
      </AsRead>
      {remove.isError && <Refused error={remove.error} />}
      <p>
        <button type="button" className="btn danger" onClick={() => ask(true)}>
          <FormattedMessage id="stakeholder.remove" />
        </button>
      </p>
      {asking && (
        <ConfirmDialog
          danger
          title={<FormattedMessage id="stakeholder.remove.title" />}
          action={<FormattedMessage id="stakeholder.remove" />}
          busy={remove.isPending}
          onConfirm={takeOut}
          onCancel={() => ask(false)}
        >
          <p>
            <FormattedMessage id="stakeholder.remove.body" />
          </p>
        </ConfirmDialog>
      )}
    </Frame>
  );
}

function useBack({ unitSlug }: UnitRoles) {
  const navigate = useNavigate();
  return (forget?: () => void) => {
    forget?.();
    void navigate({ to: "/kelola/$unit/pemangku-kepentingan", params: { unit: unitSlug } });
  };
}

type FrameProps = { membership: UnitRoles; title: string; children: ReactNode };

function Frame({ membership, title, children }: FrameProps) {
  return (
    <div className="wrap stack">
      <p className="crumb">
        <Link to="/kelola/$unit/pemangku-kepentingan" params={{ unit: membership.unitSlug }}>
          <FormattedMessage id="stakeholder.title" />
        </Link>
      </p>
      <PageTitle title={title} />
      {may(membership, "review") ? children : <RoleNeeded task="review" />}
    </div>
  );
}
