import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type {
  AgendaItem,
  CommunityElement,
  DiscussedStandard,
  ForumMethod,
  Session,
  SessionPlan,
  TeamMember,
  UnitRoles,
} from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { randomUuid } from "@/device/uuid";
import { DraftChoice, DraftNote } from "@/ui/DraftNote";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { ELEMENTS } from "@/ui/elements";
import { Picks, TextArea, TextField } from "@/ui/fields";
import { said, saidOrNull } from "@/ui/form";
import { versionOf } from "@/ui/held";
import { MomentField, momentIn } from "@/ui/MomentField";
import type { FieldError } from "@/ui/problem";
import { faultIn, Refused } from "@/ui/Refused";
import { RowsField } from "@/ui/RowsField";
import { AgendaFields } from "./AgendaFields";
import { MaterialFields } from "./MaterialFields";
import type { MaterialRow, Row } from "./rows";
import { TeamFields } from "./TeamFields";

const METHODS: ForumMethod[] = ["IN_PERSON", "ONLINE", "HYBRID"];
type SessionFormProps = {
  membership: UnitRoles;
  /** Left out when the session is new. */
  session?: Session;
  /** Whose session it is. */
  forum: string;
  standards: DiscussedStandard[];
  error: unknown;
  busy: boolean;
  /** Of what the form is filled from. */
  etag?: string;
  /** What is sent stays on the device until `forget` is called. */
  onSave: (plan: SessionPlan, forget: () => void) => void;
};

/** The whole plan of a session. */
export function SessionForm(props: SessionFormProps) {
  const { membership, session, forum, standards, error, busy, onSave } = props;
  const intl = useIntl();
  const { zone } = membership;
  const [method, setMethod] = useState<ForumMethod>(session?.method ?? "HYBRID");
  const [team, setTeam] = useState(() => rows<TeamMember>(session?.team));
  const [agenda, setAgenda] = useState(() => rows<AgendaItem>(session?.agenda));
  const [materials, setMaterials] = useState<MaterialRow[]>(() => rows(session?.materials));
  const draft = useFormDraft(session ? `rencana-pertemuan/${session.id}` : `pertemuan-baru/${forum}`, {
    etag: props.etag && versionOf(props.etag),
    more: {
      value: { team, agenda, materials },
      put: (kept) => {
        setTeam(kept.team);
        setAgenda(kept.agenda);
        setMaterials(kept.materials);
      },
    },
  });
  const [empty, setEmpty] = useState<FieldError[]>([]);
  const [presses, countPresses] = useState(0);
  const fault = (field: string) => empty.find((one) => one.field === field)?.text ?? faultIn(error, field);

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const startsAt = momentIn(form, "startsAt", zone);
    const endsAt = momentIn(form, "endsAt", zone);
    countPresses(presses + 1);
    const text = intl.formatMessage({ id: "ui.errors.empty" });
    const noFile = intl.formatMessage({ id: "sessionWorkspace.materials.noFile" });
    const missing = [
      ...Object.entries({ startsAt, endsAt }).flatMap(([field, moment]) =>
        moment === undefined ? [{ field, text }] : [],
      ),
      ...materials.flatMap(({ fileId }, place) =>
        fileId === undefined ? [{ field: `materials.${place}.fileId`, text: noFile }] : [],
      ),
    ];
    setEmpty(missing);
    if (startsAt === undefined || endsAt === undefined || missing.length > 0) return;
    const plan: SessionPlan = {
      title: said(form, "title"),
      method,
      startsAt,
      endsAt,
      venue: method === "ONLINE" ? null : saidOrNull(form, "venue"),
      venueAddress: method === "ONLINE" ? null : saidOrNull(form, "venueAddress"),
      meetingLink: method === "IN_PERSON" ? null : saidOrNull(form, "meetingLink"),
      capacity: Number(said(form, "capacity")) || null,
      seats: ELEMENTS.flatMap((element) => {
        const seats = Number(said(form, `seats.${element}`));
        return seats > 0 ? [{ element, seats }] : [];
      }),
      team: team.map(({ row, ...member }) => member),
      agenda: agenda.map(({ row, ...item }) => item),
      materials: materials.flatMap(({ row, fileId, ...material }) =>
        fileId === undefined ? [] : [{ ...material, fileId }],
      ),
      termsOfReference: saidOrNull(form, "termsOfReference"),
    };
    onSave(plan, () => void draft.forget());
  }

  const optional = <FormattedMessage id="ui.optional" />;
  return (
    <form ref={draft.ref} className="stack" noValidate onSubmit={save}>
      {empty.length > 0 ? (
        <ErrorSummary key={presses} fields={empty} />
      ) : error ? (
        <Refused error={error} />
      ) : null}
      <TextField
        name="title"
        label={<FormattedMessage id="sessionWorkspace.field.title" />}
        defaultValue={session?.title}
        error={fault("title")}
      />
      <Picks
        name="method"
        label={<FormattedMessage id="session.method" />}
        options={METHODS.map((value) => ({
          value,
          label: <FormattedMessage id={`session.method.${value}`} />,
        }))}
        value={method}
        onPick={setMethod}
        error={fault("method")}
      />
      {(["startsAt", "endsAt"] as const).map((name) => (
        <MomentField
          key={name}
          name={name}
          label={<FormattedMessage id={`sessionWorkspace.field.${name}`} />}
          zone={zone}
          instant={session?.[name]}
          error={fault(name)}
        />
      ))}
      {method !== "ONLINE" && (
        <>
          <TextField
            name="venue"
            label={<FormattedMessage id="sessionWorkspace.field.venue" />}
            hint={<FormattedMessage id="sessionWorkspace.field.venue.hint" />}
            defaultValue={session?.venue ?? ""}
            error={fault("venue")}
          />
          <TextField
            name="venueAddress"
            label={<FormattedMessage id="sessionWorkspace.field.venueAddress" />}
            hint={optional}
            defaultValue={session?.venueAddress ?? ""}
            error={fault("venueAddress")}
          />
        </>
      )}
      {method !== "IN_PERSON" && (
        <TextField
          name="meetingLink"
          type="url"
          label={<FormattedMessage id="sessionWorkspace.field.meetingLink" />}
          hint={<FormattedMessage id="sessionWorkspace.field.meetingLink.hint" />}
          defaultValue={session?.meetingLink ?? ""}
          error={fault("meetingLink")}
        />
      )}
      <TextField
        name="capacity"
        inputMode="numeric"
        label={<FormattedMessage id="sessionWorkspace.field.capacity" />}
        hint={<FormattedMessage id="sessionWorkspace.field.capacity.hint" />}
        defaultValue={session?.capacity ?? ""}
        error={fault("capacity")}
      />
      <SeatFields session={session} error={fault("seats")} />
      <RowsField
        name="team"
        legend={<FormattedMessage id="session.team" />}
        hint={optional}
        error={fault("team")}
        rows={team}
        fresh={freshMember}
        addWords={<FormattedMessage id="sessionWorkspace.team.add" />}
        rowName={(place) => intl.formatMessage({ id: "sessionWorkspace.team.row" }, { number: place + 1 })}
        onRows={setTeam}
      >
        {(member, place, change) => (
          <TeamFields member={member} path={`team.${place}`} change={change} fault={fault} />
        )}
      </RowsField>
      <RowsField
        name="agenda"
        legend={<FormattedMessage id="session.agenda" />}
        error={fault("agenda")}
        rows={agenda}
        fresh={freshItem}
        addWords={<FormattedMessage id="sessionWorkspace.agenda.add" />}
        rowName={(place) => intl.formatMessage({ id: "sessionWorkspace.agenda.row" }, { number: place + 1 })}
        onRows={setAgenda}
      >
        {(item, place, change) => (
          <AgendaFields
            item={item}
            path={`agenda.${place}`}
            standards={standards}
            change={change}
            fault={fault}
          />
        )}
      </RowsField>
      <RowsField
        name="materials"
        legend={<FormattedMessage id="session.materials" />}
        hint={optional}
        error={fault("materials")}
        rows={materials}
        fresh={() => ({ row: randomUuid(), title: "", fileId: undefined })}
        addWords={<FormattedMessage id="sessionWorkspace.materials.add" />}
        rowName={(place) =>
          intl.formatMessage({ id: "sessionWorkspace.materials.row" }, { number: place + 1 })
        }
        onRows={setMaterials}
      >
        {(material, place, change) => (
          <MaterialFields
            material={material}
            path={`materials.${place}`}
            unitId={membership.unitId}
            change={change}
            fault={fault}
          />
        )}
      </RowsField>
      <TextArea
        name="termsOfReference"
        rows={5}
        label={<FormattedMessage id="sessionWorkspace.field.termsOfReference" />}
        hint={optional}
        defaultValue={session?.termsOfReference ?? ""}
        error={fault("termsOfReference")}
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

/** How many seats only people of one element may take. */
function SeatFields({ session, error }: { session: Session | undefined; error: string | undefined }) {
  const kept = (element: CommunityElement) =>
    session?.seats.find((seats) => seats.element === element)?.seats ?? "";
  return (
    <fieldset className={error ? "field wrong" : "field"} id="seats" tabIndex={-1}>
      <legend>
        <FormattedMessage id="sessionWorkspace.field.seats" />
      </legend>
      {error && <p className="wrong-text">{error}</p>}
      <div className="seat-grid">
        {ELEMENTS.map((element) => (
          <TextField
            key={element}
            name={`seats.${element}`}
            inputMode="numeric"
            label={<FormattedMessage id={`feedback.element.${element}`} />}
            defaultValue={kept(element)}
            error={undefined}
          />
        ))}
      </div>
    </fieldset>
  );
}

function freshMember(): Row<TeamMember> {
  return { row: randomUuid(), role: "MODERATOR", name: "" };
}

function freshItem(): Row<AgendaItem> {
  return { row: randomUuid(), title: "", minutes: 15, kind: "INFORMATION", subjects: [] };
}

function rows<T extends object>(list: T[] | undefined): Row<T>[] {
  return (list ?? []).map((one) => ({ ...one, row: randomUuid() }));
}
