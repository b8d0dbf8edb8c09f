import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { UnitRoles } from "@/api/types.gen";
import { AsRead } from "@/ui/AsRead";
import { useHeld } from "@/ui/held";
import { PageTitle } from "@/ui/PageTitle";
import { toast } from "@/ui/toast";
import { ServiceForm } from "./ServiceForm";
import { serviceToChange, useChangeService, useEnterService } from "./unit.queries";

export function EnterServicePage({ membership }: { membership: UnitRoles }) {
  const intl = useIntl();
  const back = useBack(membership);
  const enter = useEnterService();
  return (
    <Frame membership={membership} title={intl.formatMessage({ id: "unitWorkspace.service.enter" })}>
      <ServiceForm
        error={enter.error}
        busy={enter.isPending}
        unitId={membership.unitId}
        onSave={({ archived, ...details }, forget) =>
          enter.mutate({ unitId: membership.unitId, ...details }, { onSuccess: () => back(forget) })
        }
      />
    </Frame>
  );
}

export function ChangeServicePage({ membership, service }: { membership: UnitRoles; service: string }) {
  const back = useBack(membership);
  const { data } = useSuspenseQuery(serviceToChange(service));
  const held = useHeld(data);
  const change = useChangeService();
  return (
    <Frame membership={membership} title={data.value.name}>
      <AsRead held={held}>
        <ServiceForm
          service={held.value}
          error={change.error}
          busy={change.isPending}
          etag={held.etag}
          unitId={membership.unitId}
          onSave={(body, forget) =>
            change.mutate({ id: held.value.id, etag: held.etag, body }, { onSuccess: () => back(forget) })
          }
        />
      </AsRead>
    </Frame>
  );
}

function useBack(membership: UnitRoles) {
  const intl = useIntl();
  const navigate = useNavigate();
  return (forget: () => void) => {
    forget();
    toast(intl.formatMessage({ id: "workspace.saved" }));
    void navigate({ to: "/kelola/$unit/layanan", params: { unit: membership.unitSlug } });
  };
}

function Frame(props: { membership: UnitRoles; title: string; children: ReactNode }) {
  return (
    <div className="wrap narrow stack">
      <p className="crumb">
        <Link to="/kelola/$unit/layanan" params={{ unit: props.membership.unitSlug }}>
          <FormattedMessage id="workspace.services" />
        </Link>
      </p>
      <PageTitle title={props.title} />
      {props.children}
    </div>
  );
}
