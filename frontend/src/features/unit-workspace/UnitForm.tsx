import { type FormEvent, type ReactNode, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Territory, Unit, UnitDetails } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { randomUuid } from "@/device/uuid";
import { DraftChoice, DraftNote } from "@/ui/DraftNote";
import { SelectField, TextArea, TextField } from "@/ui/fields";
import { said, saidOrNull } from "@/ui/form";
import { versionOf } from "@/ui/held";
import { faultIn, Refused } from "@/ui/Refused";
import { RowsField } from "@/ui/RowsField";

const ZONES = ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"] as const;

type UnitFormProps = {
  /** Left out when the unit is entered. */
  unit?: Unit;
  error: unknown;
  busy: boolean;
  /** Fields that stand before those of the unit itself. */
  before?: ReactNode;
  /** Of what the form is filled from. */
  etag?: string;
  /** What is sent stays on the device until `forget` is called. */
  onSave: (details: UnitDetails, form: FormData, forget: () => void) => void;
};

/** The data of a unit as everyone sees them. */
export function UnitForm({ unit, etag, error, busy, before, onSave }: UnitFormProps) {
  const intl = useIntl();
  const [territories, setTerritories] = useState(() => (unit?.territories ?? []).map(asRow));
  const draft = useFormDraft(unit ? `unit/${unit.id}` : "unit-baru", {
    etag: etag && versionOf(etag),
    more: { value: territories, put: setTerritories },
  });
  const fault = (field: string) => faultIn(error, field);

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const details: UnitDetails = {
      name: said(form, "name"),
      shortName: said(form, "shortName"),
      address: said(form, "address"),
      zone: said(form, "zone") as UnitDetails["zone"],
      territories: territories.map(({ code, name }) => ({ code: code.trim(), name: name.trim() })),
      about: saidOrNull(form, "about"),
      phone: saidOrNull(form, "phone"),
      email: saidOrNull(form, "email"),
      foundedOn: saidOrNull(form, "foundedOn"),
    };
    onSave(details, form, () => void draft.forget());
  }

  return (
    <form ref={draft.ref} className="stack" noValidate onSubmit={save}>
      {error ? <Refused error={error} /> : null}
      {before}
      <TextField
        name="name"
        label={<FormattedMessage id="unitWorkspace.unit.name" />}
        defaultValue={unit?.name}
        error={fault("name")}
      />
      <TextField
        name="shortName"
        label={<FormattedMessage id="unitWorkspace.unit.shortName" />}
        hint={<FormattedMessage id="unitWorkspace.unit.shortName.hint" />}
        defaultValue={unit?.shortName}
        error={fault("shortName")}
      />
      <TextField
        name="address"
        label={<FormattedMessage id="unitWorkspace.unit.address" />}
        defaultValue={unit?.address}
        error={fault("address")}
      />
      <SelectField
        name="zone"
        label={<FormattedMessage id="unitWorkspace.unit.zone" />}
        hint={<FormattedMessage id="unitWorkspace.unit.zone.hint" />}
        defaultValue={unit?.zone ?? ZONES[0]}
        error={fault("zone")}
      >
        {ZONES.map((zone) => (
          <option key={zone} value={zone}>
            {intl.formatMessage({ id: `unitWorkspace.zone.${zone}` })}
          </option>
        ))}
      </SelectField>
      <RowsField
        name="territories"
        legend={<FormattedMessage id="unitWorkspace.territories" />}
        hint={<FormattedMessage id="unitWorkspace.territories.hint" />}
        error={fault("territories")}
        rows={territories}
        fresh={() => asRow({ code: "", name: "" })}
        addWords={<FormattedMessage id="unitWorkspace.territory.add" />}
        rowName={(place) => intl.formatMessage({ id: "unitWorkspace.territory" }, { number: place + 1 })}
        onRows={setTerritories}
      >
        {(row, place, change) => (
          <>
            <TextField
              name={`territories.${place}.code`}
              label={<FormattedMessage id="unitWorkspace.territory.code" />}
              value={row.code}
              onChange={(event) => change({ code: event.target.value })}
              error={fault(`territories.${place}.code`)}
            />
            <TextField
              name={`territories.${place}.name`}
              label={<FormattedMessage id="unitWorkspace.territory.name" />}
              value={row.name}
              onChange={(event) => change({ name: event.target.value })}
              error={fault(`territories.${place}.name`)}
            />
          </>
        )}
      </RowsField>
      <TextArea
        name="about"
        label={optional(<FormattedMessage id="unitWorkspace.unit.about" />)}
        defaultValue={unit?.about ?? ""}
        error={fault("about")}
      />
      <TextField
        name="phone"
        type="tel"
        label={optional(<FormattedMessage id="unitWorkspace.unit.phone" />)}
        defaultValue={unit?.phone ?? ""}
        error={fault("phone")}
      />
      <TextField
        name="email"
        type="email"
        label={optional(<FormattedMessage id="unitWorkspace.unit.email" />)}
        defaultValue={unit?.email ?? ""}
        error={fault("email")}
      />
      <TextField
        name="foundedOn"
        type="date"
        label={optional(<FormattedMessage id="unitWorkspace.unit.foundedOn" />)}
        hint={<FormattedMessage id="unitWorkspace.unit.foundedOn.hint" />}
        defaultValue={unit?.foundedOn ?? ""}
        error={fault("foundedOn")}
      />
      <DraftChoice draft={draft} />
      <p>
        <button type="submit" className="btn main" disabled={busy}>
          <FormattedMessage id="workspace.save" />
        </button>
      </p>
      <DraftNote draft={draft} />
    </form>
  );
}

function asRow(territory: Territory) {
  return { ...territory, row: randomUuid() };
}

function optional(label: ReactNode) {
  return (
    <>
      {label}{" "}
      <span className="hint">
        <FormattedMessage id="ui.optional" />
      </span>
    </>
  );
}
