import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Briefing } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { TextField, Tick } from "@/ui/fields";
import { said, saidOrNull } from "@/ui/form";
import { LoadFailed } from "@/ui/LoadFailed";
import { MomentField, momentIn } from "@/ui/MomentField";
import { MoveDialog } from "@/ui/MoveDialog";
import { faultIn } from "@/ui/Refused";
import { toast } from "@/ui/toast";
import { useChange, usePlan, versions, type Wanted } from "./briefing.queries";

type PlanProps = { unitId: string; zone: string; onDone: (id: string) => void; onClose: () => void };

export function PlanForm({ unitId, zone, onDone, onClose }: PlanProps) {
  const plan = usePlan(unitId);
  return (
    <Form
      unitId={unitId}
      zone={zone}
      error={plan.error}
      busy={plan.isPending}
      onSend={(wanted, done) =>
        plan.mutate(wanted, {
          onSuccess: ({ id }) => {
            done();
            onDone(id);
          },
        })
      }
      onClose={onClose}
    />
  );
}

export function ChangeForm({ briefing, onClose }: { briefing: Briefing; onClose: () => void }) {
  const change = useChange(briefing);
  return (
    <Form
      unitId={briefing.unitId}
      zone={briefing.zone}
      briefing={briefing}
      error={change.error}
      busy={change.isPending}
      onSend={(wanted, done) => change.mutate(wanted, { onSuccess: done })}
      onClose={onClose}
    />
  );
}

type FormProps = {
  unitId: string;
  zone: string;
  briefing?: Briefing;
  error: unknown;
  busy: boolean;
  onSend: (wanted: Wanted, done: () => void) => void;
  onClose: () => void;
};

function Form({ unitId, zone, briefing, error, busy, onSend, onClose }: FormProps) {
  const intl = useIntl();
  const choices = useQuery(versions(unitId));
  const draft = useFormDraft(`sosialisasi/${briefing?.id ?? unitId}`, {
    etag: briefing && String(briefing.version),
  });
  const [files, setFiles] = useState<readonly File[]>([]);
  const [empty, setEmpty] = useState<readonly string[]>([]);
  const missing = intl.formatMessage({ id: "ui.errors.empty" });
  const fault = (field: string) => (empty.includes(field) ? missing : faultIn(error, field));
  // What it is about may have been followed by another version meanwhile; it stays about the one people were told of.
  const standards = [
    ...(choices.data ?? []),
    ...(briefing?.standards.filter(
      ({ versionId }) => !choices.data?.some((choice) => choice.versionId === versionId),
    ) ?? []),
  ];

  function send(form: FormData) {
    const startsAt = momentIn(form, "startsAt", zone);
    const endsAt = momentIn(form, "endsAt", zone);
    const versionIds = standards.map(({ versionId }) => versionId).filter((id) => form.has(`version.${id}`));
    const lacks = [
      ...(said(form, "title") ? [] : ["title"]),
      ...(startsAt ? [] : ["startsAt"]),
      ...(endsAt ? [] : ["endsAt"]),
      ...(said(form, "leader") ? [] : ["leader"]),
      ...(versionIds.length > 0 ? [] : ["versionIds"]),
    ];
    setEmpty(lacks);
    if (!startsAt || !endsAt || lacks.length > 0) return;
    onSend(
      {
        plan: {
          title: said(form, "title"),
          startsAt,
          endsAt,
          place: saidOrNull(form, "place"),
          link: saidOrNull(form, "link"),
          leader: said(form, "leader"),
          versionIds,
          fileIds:
            briefing?.materials.map(({ fileId }) => fileId).filter((id) => form.has(`file.${id}`)) ?? [],
          readableUntil: saidOrNull(form, "readableUntil"),
        },
        files,
      },
      () => {
        void draft.forget();
        toast(intl.formatMessage({ id: "workspace.saved" }));
        onClose();
      },
    );
  }

  return (
    <MoveDialog
      title={<FormattedMessage id={briefing ? "briefing.change" : "briefing.plan"} />}
      action={<FormattedMessage id="briefing.keep" />}
      error={error}
      lacks={empty.map((field) => ({ field, text: missing }))}
      busy={busy || choices.isPending}
      draft={draft}
      onSend={send}
      onClose={onClose}
    >
      <TextField
        name="title"
        maxLength={200}
        label={<FormattedMessage id="briefing.field.title" />}
        defaultValue={briefing?.title}
        error={fault("title")}
      />
      <MomentField
        name="startsAt"
        label={<FormattedMessage id="briefing.field.startsAt" />}
        zone={zone}
        instant={briefing?.startsAt}
        error={fault("startsAt")}
      />
      <MomentField
        name="endsAt"
        label={<FormattedMessage id="briefing.field.endsAt" />}
        zone={zone}
        instant={briefing?.endsAt}
        error={fault("endsAt")}
      />
      <TextField
        name="place"
        maxLength={200}
        label={<FormattedMessage id="briefing.field.place" />}
        hint={<FormattedMessage id="ui.optional" />}
        defaultValue={briefing?.place}
        error={fault("place")}
      />
      <TextField
        name="link"
        type="url"
        inputMode="url"
        maxLength={500}
        label={<FormattedMessage id="briefing.field.link" />}
        hint={<FormattedMessage id="ui.optional" />}
        defaultValue={briefing?.link}
        error={fault("link")}
      />
      <TextField
        name="leader"
        maxLength={200}
        label={<FormattedMessage id="briefing.field.leader" />}
        defaultValue={briefing?.leader}
        error={fault("leader")}
      />
      <fieldset className={fault("versionIds") ? "field wrong" : "field"} id="versionIds" tabIndex={-1}>
        <legend>
          <FormattedMessage id="briefing.field.standards" />
        </legend>
        {fault("versionIds") && <p className="wrong-text">{fault("versionIds")}</p>}
        {choices.error && <LoadFailed error={choices.error} retry={choices.refetch} />}
        {choices.data && standards.length === 0 && (
          <p>
            <FormattedMessage id="briefing.field.standards.none" />
          </p>
        )}
        {standards.map(({ versionId, code, title, number }) => (
          <Tick
            key={versionId}
            name={`version.${versionId}`}
            defaultChecked={
              briefing ? briefing.standards.some((about) => about.versionId === versionId) : true
            }
          >
            {code} {title} (<FormattedMessage id="briefing.version" values={{ number }} />)
          </Tick>
        ))}
      </fieldset>
      {briefing && briefing.materials.length > 0 && (
        <fieldset className="field">
          <legend>
            <FormattedMessage id="briefing.field.material.kept" />
          </legend>
          {briefing.materials.map(({ fileId, name }) => (
            <Tick key={fileId} name={`file.${fileId}`} defaultChecked>
              <bdi>{name}</bdi>
            </Tick>
          ))}
        </fieldset>
      )}
      <TextField
        name="fileIds"
        type="file"
        multiple
        accept="application/pdf,image/jpeg,image/png"
        onChange={({ target }) => setFiles([...(target.files ?? [])])}
        label={<FormattedMessage id="briefing.field.material" />}
        hint={<FormattedMessage id="briefing.field.material.hint" />}
        error={fault("fileIds") ?? fault("fileIds.0")}
      />
      <TextField
        name="readableUntil"
        type="date"
        label={<FormattedMessage id="briefing.field.readableUntil" />}
        hint={<FormattedMessage id="briefing.field.readableUntil.hint" />}
        defaultValue={briefing?.readableUntil}
        error={fault("readableUntil")}
      />
    </MoveDialog>
  );
}
