import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Channel, Service, ServiceDetails } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { randomUuid } from "@/device/uuid";
import { DraftChoice, DraftNote } from "@/ui/DraftNote";
import { TextArea, TextField, Tick } from "@/ui/fields";
import { said, saidOrNull } from "@/ui/form";
import { versionOf } from "@/ui/held";
import { faultIn, Refused } from "@/ui/Refused";
import { RowsField } from "@/ui/RowsField";
import { ChannelFields } from "./ChannelFields";

type ServiceFormProps = {
  /** Left out when the service is entered. */
  service?: Service;
  error: unknown;
  busy: boolean;
  /** Of what the form is filled from. */
  etag?: string;
  unitId: string;
  /** What is sent stays on the device until `forget` is called. */
  onSave: (details: ServiceDetails, forget: () => void) => void;
};

/** What a service is called and how people get it. */
export function ServiceForm({ service, etag, unitId, error, busy, onSave }: ServiceFormProps) {
  const intl = useIntl();
  const [channels, setChannels] = useState(() => (service?.channels ?? [FRESH]).map(asRow));
  const draft = useFormDraft(service ? `layanan/${service.id}` : `layanan-baru/${unitId}`, {
    etag: etag && versionOf(etag),
    more: { value: channels, put: setChannels },
  });
  const fault = (field: string) => faultIn(error, field);

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const details: ServiceDetails = {
      name: said(form, "name"),
      description: saidOrNull(form, "description"),
      channels: channels.map(asSent),
      archived: form.has("archived"),
    };
    onSave(details, () => void draft.forget());
  }

  return (
    <form ref={draft.ref} className="stack" noValidate onSubmit={save}>
      {error ? <Refused error={error} /> : null}
      <TextField
        name="name"
        label={<FormattedMessage id="unitWorkspace.service.name" />}
        defaultValue={service?.name}
        error={fault("name")}
      />
      <TextArea
        name="description"
        label={<FormattedMessage id="unitWorkspace.service.description" />}
        hint={<FormattedMessage id="ui.optional" />}
        defaultValue={service?.description ?? ""}
        error={fault("description")}
      />
      <RowsField
        name="channels"
        legend={<FormattedMessage id="unitWorkspace.channels" />}
        error={fault("channels")}
        rows={channels}
        fresh={() => asRow(FRESH)}
        addWords={<FormattedMessage id="unitWorkspace.channel.add" />}
        rowName={(place) => intl.formatMessage({ id: "unitWorkspace.channel" }, { number: place + 1 })}
        onRows={setChannels}
      >
        {(channel, place, change) => (
          <ChannelFields channel={channel} path={`channels.${place}`} change={change} fault={fault} />
        )}
      </RowsField>
      {service && (
        <Tick name="archived" defaultChecked={service.archived}>
          <FormattedMessage id="unitWorkspace.service.archived" />
        </Tick>
      )}
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

const FRESH: Channel = { kind: "FACE_TO_FACE", hours: "" };

function asRow(channel: Channel) {
  return { ...channel, row: randomUuid() };
}

/** Only what belongs to the kind: somebody may have changed the kind after filling in the other fields. */
function asSent({ kind, place, address, url, hours, note }: Channel): Channel {
  const filled = (text: string | null | undefined) => text?.trim() || null;
  const common = { kind, hours: hours.trim(), note: filled(note) };
  return kind === "ONLINE"
    ? { ...common, url: filled(url) }
    : { ...common, place: filled(place), address: filled(address) };
}
