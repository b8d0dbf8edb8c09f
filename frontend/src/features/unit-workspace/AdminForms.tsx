import { useSuspenseInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import type { FormEvent, ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Institution, InstitutionPlan } from "@/api/types.gen";
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
import { UnitForm } from "./UnitForm";
import {
  institutions,
  institutionToChange,
  useChangeInstitution,
  useEnterInstitution,
  useEnterUnit,
} from "./unit.queries";

/** Enters a unit, then goes on to hand out the link for its first head. */
export function EnterUnitPage() {
  const intl = useIntl();
  const navigate = useNavigate();
  const list = useSuspenseInfiniteQuery(institutions());
  const enter = useEnterUnit();
  const found = list.data.pages.flatMap(({ items }) => items);
  return (
    <AdminFrame title={intl.formatMessage({ id: "unitWorkspace.unit.enter" })}>
      {found.length === 0 ? (
        <Empty title={<FormattedMessage id="unitWorkspace.institutions.none" />}>
          <p>
            <FormattedMessage id="unitWorkspace.institutions.none.body" />
          </p>
          <Link to="/kelola/admin/instansi-baru" className="btn main">
            <FormattedMessage id="unitWorkspace.institution.enter" />
          </Link>
        </Empty>
      ) : (
        <UnitForm
          error={enter.error}
          busy={enter.isPending}
          before={
            <SelectField
              name="institutionId"
              label={<FormattedMessage id="unitWorkspace.institution" />}
              error={faultIn(enter.error, "institutionId")}
            >
              {found.map((institution) => (
                <option key={institution.id} value={institution.id}>
                  {institution.name}
                </option>
              ))}
            </SelectField>
          }
          onSave={(details, form, forget) =>
            enter.mutate(
              { institutionId: said(form, "institutionId"), ...details },
              {
                onSuccess: (unit) => {
                  forget();
                  toast(intl.formatMessage({ id: "workspace.saved" }));
                  void navigate({ to: "/kelola/admin/unit/$unit", params: { unit: unit.id } });
                },
              },
            )
          }
        />
      )}
    </AdminFrame>
  );
}

export function EnterInstitutionPage() {
  const intl = useIntl();
  const back = useBack();
  const enter = useEnterInstitution();
  return (
    <AdminFrame title={intl.formatMessage({ id: "unitWorkspace.institution.enter" })}>
      <InstitutionForm
        error={enter.error}
        busy={enter.isPending}
        onSave={(plan, forget) => enter.mutate(plan, { onSuccess: () => back(forget) })}
      />
    </AdminFrame>
  );
}

/** `below` is what else there is to manage about the institution. */
export function ChangeInstitutionPage({ institution, below }: { institution: string; below: ReactNode }) {
  const intl = useIntl();
  const { data } = useSuspenseQuery(institutionToChange(institution));
  const held = useHeld(data);
  const change = useChangeInstitution();
  return (
    <AdminFrame title={data.value.name}>
      <AsRead held={held}>
        <InstitutionForm
          institution={held.value}
          error={change.error}
          busy={change.isPending}
          etag={held.etag}
          onSave={(body, forget) =>
            change.mutate(
              { id: held.value.id, etag: held.etag, body },
              {
                onSuccess: (saved) => {
                  held.saved(saved);
                  forget();
                  toast(intl.formatMessage({ id: "workspace.saved" }));
                },
              },
            )
          }
        />
      </AsRead>
      {below}
    </AdminFrame>
  );
}

function InstitutionForm(props: {
  institution?: Institution;
  error: unknown;
  busy: boolean;
  /** Of what the form is filled from. */
  etag?: string;
  onSave: (plan: InstitutionPlan, forget: () => void) => void;
}) {
  const { institution, etag } = props;
  const draft = useFormDraft(institution ? `instansi/${institution.id}` : "instansi-baru", {
    etag: etag && versionOf(etag),
  });

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const plan = { name: said(form, "name"), shortName: said(form, "shortName") };
    props.onSave(plan, () => void draft.forget());
  }
  return (
    <form ref={draft.ref} className="stack" noValidate onSubmit={save}>
      {props.error ? <Refused error={props.error} /> : null}
      <TextField
        name="name"
        label={<FormattedMessage id="unitWorkspace.institution.name" />}
        defaultValue={props.institution?.name}
        error={faultIn(props.error, "name")}
      />
      <TextField
        name="shortName"
        label={<FormattedMessage id="unitWorkspace.institution.shortName" />}
        defaultValue={props.institution?.shortName}
        error={faultIn(props.error, "shortName")}
      />
      <DraftChoice draft={draft} />
      <p>
        <button type="submit" className="btn main" disabled={props.busy}>
          <FormattedMessage id="workspace.save" />
        </button>
      </p>
      <DraftNote draft={draft} />
    </form>
  );
}

function useBack() {
  const intl = useIntl();
  const navigate = useNavigate();
  return (forget: () => void) => {
    forget();
    toast(intl.formatMessage({ id: "workspace.saved" }));
    void navigate({ to: "/kelola/admin" });
  };
}

export function AdminFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="wrap stack">
      <p className="crumb">
        <Link to="/kelola/admin">
          <FormattedMessage id="workspace.admin" />
        </Link>
      </p>
      <PageTitle title={title} />
      {children}
    </div>
  );
}
