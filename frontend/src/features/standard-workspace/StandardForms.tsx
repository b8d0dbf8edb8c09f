import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { type FormEvent, type ReactNode, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Standard, UnitRoles } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { AsRead } from "@/ui/AsRead";
import { DraftChoice, DraftNote } from "@/ui/DraftNote";
import { Empty } from "@/ui/Empty";
import { SelectField, TextField } from "@/ui/fields";
import { said } from "@/ui/form";
import { useHeld, versionOf } from "@/ui/held";
import { PageTitle } from "@/ui/PageTitle";
import { faultIn, Refused } from "@/ui/Refused";
import { toast } from "@/ui/toast";
import { type Start, StartFrom } from "./StartFrom";
import {
  type Source,
  servicesToChoose,
  standardToChange,
  useBeginStandard,
  useRenameStandard,
} from "./standard.queries";

/** Begins the standard of a service: empty, from a file, from another standard or from a template. */
export function BeginStandardPage({ membership }: { membership: UnitRoles }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const { data: services } = useSuspenseQuery(servicesToChoose(membership.unitId));
  const begin = useBeginStandard();
  const [start, setStart] = useState<Start>("EMPTY");
  const [source, setSource] = useState<Source>();
  const [unchosen, setUnchosen] = useState(false);
  const draft = useFormDraft(`standar-baru/${membership.unitId}`, {
    more: {
      value: { start, source },
      put: (kept) => {
        setStart(kept.start);
        setSource(kept.source);
      },
    },
  });

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const needed = start === "STANDARD" || start === "TEMPLATE";
    setUnchosen(needed && source === undefined);
    if (needed && source === undefined) return;
    const plan = { serviceId: said(form, "serviceId"), code: said(form, "code"), title: said(form, "title") };
    begin.mutate(
      { plan, source: needed ? source : undefined },
      {
        onSuccess: ({ id }) => {
          void draft.forget();
          void navigate({
            to:
              start === "FILE" ? "/kelola/$unit/standar/$standard/impor" : "/kelola/$unit/standar/$standard",
            params: { unit: membership.unitSlug, standard: id },
          });
        },
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
        <form ref={draft.ref} className="stack" noValidate onSubmit={send}>
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
          <StartFrom
            unitId={membership.unitId}
            start={start}
            source={source}
            unchosen={unchosen}
            onStart={(chosen) => {
              setStart(chosen);
              setSource(undefined);
              setUnchosen(false);
            }}
            onSource={setSource}
          />
          <DraftChoice draft={draft} />
          <p>
            <button type="submit" className="btn main" disabled={begin.isPending}>
              <FormattedMessage id="standardWorkspace.begin.action" />
            </button>
          </p>
          <DraftNote draft={draft} />
        </form>
      )}
    </Frame>
  );
}

/** Another code or title; versions before the public keep the names they had. */
export function RenameStandardPage({ membership, standard }: { membership: UnitRoles; standard: string }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const held = useHeld(useSuspenseQuery(standardToChange(standard)).data);
  const rename = useRenameStandard();
  const draft = useFormDraft(`nama-standar/${held.value.id}`, { etag: versionOf(held.etag) });

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    rename.mutate(
      { ref: held.value.id, etag: held.etag, body: { code: said(form, "code"), title: said(form, "title") } },
      {
        onSuccess: () => {
          void draft.forget();
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
      <AsRead held={held}>
        <form ref={draft.ref} className="stack" noValidate onSubmit={send}>
          {rename.isError && <Refused error={rename.error} />}
          <Names standard={held.value} error={rename.error} />
          <DraftChoice draft={draft} />
          <p>
            <button type="submit" className="btn main" disabled={rename.isPending}>
              <FormattedMessage id="workspace.save" />
            </button>
          </p>
          <DraftNote draft={draft} />
        </form>
      </AsRead>
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
