import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import type { FormEvent, ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Standard, UnitRoles } from "@/api/types.gen";
import { Empty } from "@/ui/Empty";
import { SelectField, TextField } from "@/ui/fields";
import { said } from "@/ui/form";
import { PageTitle } from "@/ui/PageTitle";
import { faultIn, Refused } from "@/ui/Refused";
import { toast } from "@/ui/toast";
import { servicesToChoose, standardToChange, useBeginStandard, useRenameStandard } from "./standard.queries";

/** Begins the standard of a service; its 14 components are empty at first. */
export function BeginStandardPage({ membership }: { membership: UnitRoles }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const { data: services } = useSuspenseQuery(servicesToChoose(membership.unitId));
  const begin = useBeginStandard();

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    begin.mutate(
      { serviceId: said(form, "serviceId"), code: said(form, "code"), title: said(form, "title") },
      {
        onSuccess: ({ id }) =>
          void navigate({
            to: "/kelola/$unit/standar/$standard",
            params: { unit: membership.unitSlug, standard: id },
          }),
      },
    );
  }

  return (
    <Frame membership={membership} title={intl.formatMessage({ id: "standardWorkspace.begin" })}>
      {services.length === 0 ? (
        <Empty title={<FormattedMessage id="standardWorkspace.noService" />}>
          <p>
            <FormattedMessage id="standardWorkspace.noService.body" />
          </p>
          <Link to="/kelola/$unit/layanan/baru" params={{ unit: membership.unitSlug }} className="btn main">
            <FormattedMessage id="standardWorkspace.noService.enter" />
          </Link>
        </Empty>
      ) : (
        <form className="stack" noValidate onSubmit={send}>
          {begin.isError && <Refused error={begin.error} />}
          <SelectField
            name="serviceId"
            label={<FormattedMessage id="standardWorkspace.service" />}
            error={faultIn(begin.error, "serviceId")}
          >
            {services.map((service) => (
              <option key={service.id} value={service.id}>
                {service.name}
              </option>
            ))}
          </SelectField>
          <Names error={begin.error} />
          <p>
            <button type="submit" className="btn main" disabled={begin.isPending}>
              <FormattedMessage id="standardWorkspace.begin.action" />
            </button>
          </p>
        </form>
      )}
    </Frame>
  );
}

/** Another code or title; versions before the public keep the names they had. */
export function RenameStandardPage({ membership, standard }: { membership: UnitRoles; standard: string }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const { data } = useSuspenseQuery(standardToChange(standard));
  const rename = useRenameStandard();

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    rename.mutate(
      { ref: data.value.id, etag: data.etag, body: { code: said(form, "code"), title: said(form, "title") } },
      {
        onSuccess: () => {
          toast(intl.formatMessage({ id: "workspace.saved" }));
          void navigate({
            to: "/kelola/$unit/standar/$standard",
            params: { unit: membership.unitSlug, standard },
          });
        },
      },
    );
  }

  return (
    <Frame membership={membership} title={intl.formatMessage({ id: "standardWorkspace.rename" })}>
      <form className="stack" noValidate onSubmit={send}>
        {rename.isError && <Refused error={rename.error} />}
        <Names standard={data.value} error={rename.error} />
        <p>
          <button type="submit" className="btn main" disabled={rename.isPending}>
            <FormattedMessage id="workspace.save" />
          </button>
        </p>
      </form>
    </Frame>
  );
}

function Names({ standard, error }: { standard?: Standard; error: unknown }) {
  return (
    <>
      <TextField
        name="code"
        label={<FormattedMessage id="standardWorkspace.code" />}
        hint={<FormattedMessage id="standardWorkspace.code.hint" />}
        defaultValue={standard?.code}
        error={faultIn(error, "code")}
      />
      <TextField
        name="title"
        label={<FormattedMessage id="standardWorkspace.title" />}
        defaultValue={standard?.title}
        error={faultIn(error, "title")}
      />
    </>
  );
}

function Frame(props: { membership: UnitRoles; title: string; children: ReactNode }) {
  return (
    <div className="wrap narrow stack">
      <p className="crumb">
        <Link to="/kelola/$unit/standar" params={{ unit: props.membership.unitSlug }}>
          <FormattedMessage id="workspace.standards" />
        </Link>
      </p>
      <PageTitle title={props.title} />
      {props.children}
    </div>
  );
}
