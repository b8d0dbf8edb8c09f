import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Briefing, BriefingOfficer } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { AsReadVersion } from "@/ui/AsRead";
import { Bones } from "@/ui/Bones";
import { TextArea, TextField, Tick } from "@/ui/fields";
import { said, saidOrNull } from "@/ui/form";
import { LoadFailed } from "@/ui/LoadFailed";
import { MoreButton } from "@/ui/MoreButton";
import { MoveDialog } from "@/ui/MoveDialog";
import { faultIn } from "@/ui/Refused";
import { longTime } from "@/ui/time";
import { toast } from "@/ui/toast";
import { officers, useEnter, useNote, useRemove } from "./briefing.queries";
import { peopleIn } from "./people";
import { Unread } from "./Unread";

type ListProps = { briefing: Briefing; mayWrite: boolean };

/** Who is to know, who was there, and who has not read yet. */
export function OfficerList({ briefing, mayWrite }: ListProps) {
  const list = useInfiniteQuery(officers(briefing));
  const [entering, setEntering] = useState(false);
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="stack" aria-labelledby="petugas">
      <div className="section-head">
        <h2 id="petugas">
          <FormattedMessage id="briefing.officers" />
        </h2>
        {mayWrite && (
          <button type="button" className="btn" onClick={() => setEntering(true)}>
            <FormattedMessage id="briefing.enter" />
          </button>
        )}
      </div>
      <p>
        <FormattedMessage id="briefing.counts" values={{ ...briefing.counts }} />
      </p>
      {briefing.state !== "CANCELLED" && <Unread briefing={briefing} />}
      {list.isPending ? (
        <Bones />
      ) : list.data === undefined ? (
        <LoadFailed error={list.error} retry={list.refetch} />
      ) : items.length === 0 ? (
        <p className="muted">
          <FormattedMessage id="briefing.officers.none" />
        </p>
      ) : (
        <ul className="plain ruled card">
          {items.map((officer) => (
            <li key={officer.id}>
              <Officer briefing={briefing} officer={officer} mayWrite={mayWrite} />
            </li>
          ))}
        </ul>
      )}
      <MoreButton list={list} />
      {entering && <Enter briefing={briefing} onClose={() => setEntering(false)} />}
    </section>
  );
}

function Officer({ briefing, officer, mayWrite }: ListProps & { officer: BriefingOfficer }) {
  const intl = useIntl();
  const [open, setOpen] = useState<"note" | "remove">();
  const name = officer.name ?? intl.formatMessage({ id: "briefing.officer.erased" });
  const unread = briefing.standards.filter(
    ({ versionId }) => !officer.readings.some((reading) => reading.versionId === versionId),
  );
  const close = () => setOpen(undefined);
  return (
    <>
      <p>
        <b>{name}</b>
        {officer.position && `, ${officer.position}`}
        {officer.nip && ` (NIP ${officer.nip})`}
      </p>
      {officer.removed ? (
        <p className="sm">
          <FormattedMessage
            id="briefing.officer.removed"
            values={{ by: officer.removed.byName, reason: officer.removed.reason }}
          />
        </p>
      ) : (
        <>
          <p className="sm">
            {officer.presentAt ? (
              <FormattedMessage
                id="briefing.officer.present"
                values={{ at: longTime(intl, officer.presentAt, briefing.zone) }}
              />
            ) : (
              <FormattedMessage id="briefing.officer.absent" />
            )}{" "}
            {unread.length === 0 ? (
              <FormattedMessage id="briefing.officer.readAll" />
            ) : (
              <FormattedMessage
                id="briefing.officer.unread"
                values={{ codes: unread.map(({ code }) => code).join(", ") }}
              />
            )}
          </p>
          {mayWrite && officer.name != null && (
            <p className="row">
              <button type="button" className="btn dense" onClick={() => setOpen("note")}>
                <FormattedMessage id="briefing.note" /> <span className="vh">{name}</span>
              </button>
              <button type="button" className="btn bare dense" onClick={() => setOpen("remove")}>
                <FormattedMessage id="briefing.remove" /> <span className="vh">{name}</span>
              </button>
            </p>
          )}
        </>
      )}
      {open === "note" && (
        <AsReadVersion live={officer}>
          {(held) => <NoteForm briefing={briefing} officer={held} onClose={close} />}
        </AsReadVersion>
      )}
      {open === "remove" && <Remove briefing={briefing} officer={officer} onClose={close} />}
    </>
  );
}

type DialogProps = { briefing: Briefing; onClose: () => void };

function Enter({ briefing, onClose }: DialogProps) {
  const intl = useIntl();
  const enter = useEnter(briefing);
  const draft = useFormDraft(`sosialisasi/${briefing.id}/petugas`);
  const [empty, setEmpty] = useState(false);
  const nobody = empty ? intl.formatMessage({ id: "ui.errors.empty" }) : undefined;
  return (
    <MoveDialog
      title={<FormattedMessage id="briefing.enter" />}
      action={<FormattedMessage id="briefing.enter.send" />}
      error={enter.error}
      lacks={nobody ? [{ field: "officers", text: nobody }] : []}
      busy={enter.isPending}
      draft={draft}
      onSend={(form) => {
        const people = peopleIn(said(form, "officers"));
        setEmpty(people.length === 0);
        if (people.length === 0) return;
        enter.mutate(people, {
          onSuccess: (done) => {
            void draft.forget();
            toast(intl.formatMessage({ id: "briefing.entered" }, { ...done }));
            onClose();
          },
        });
      }}
      onClose={onClose}
    >
      <TextArea
        name="officers"
        rows={8}
        label={<FormattedMessage id="briefing.enter.field" />}
        hint={<FormattedMessage id="briefing.enter.hint" />}
        error={nobody ?? faultIn(enter.error, "officers")}
      />
    </MoveDialog>
  );
}

/** What the unit knows from a list that was signed on paper; ticks taken away take back what was noted. */
function NoteForm({ briefing, officer, onClose }: DialogProps & { officer: BriefingOfficer }) {
  const note = useNote(briefing, officer);
  const draft = useFormDraft(`petugas/${officer.id}`, { etag: String(officer.version) });
  return (
    <MoveDialog
      title={<FormattedMessage id="briefing.note" />}
      action={<FormattedMessage id="briefing.keep" />}
      error={note.error}
      busy={note.isPending}
      draft={draft}
      onSend={(form) =>
        note.mutate(
          {
            officer: {
              name: said(form, "officer.name"),
              position: saidOrNull(form, "officer.position"),
              nip: saidOrNull(form, "officer.nip"),
            },
            present: form.has("present"),
            versionIds: briefing.standards
              .map(({ versionId }) => versionId)
              .filter((id) => form.has(`read.${id}`)),
          },
          {
            onSuccess: () => {
              void draft.forget();
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <TextField
        name="officer.name"
        maxLength={200}
        label={<FormattedMessage id="briefing.field.name" />}
        defaultValue={officer.name}
        error={faultIn(note.error, "officer.name")}
      />
      <TextField
        name="officer.position"
        maxLength={200}
        label={<FormattedMessage id="briefing.field.position" />}
        defaultValue={officer.position}
        error={faultIn(note.error, "officer.position")}
      />
      <TextField
        name="officer.nip"
        inputMode="numeric"
        maxLength={30}
        label="NIP"
        hint={<FormattedMessage id="ui.optional" />}
        defaultValue={officer.nip}
        error={faultIn(note.error, "officer.nip")}
      />
      <fieldset className="field">
        <legend>
          <FormattedMessage id="briefing.note.legend" />
        </legend>
        <Tick name="present" defaultChecked={officer.presentAt !== undefined}>
          <FormattedMessage id="briefing.note.present" />
        </Tick>
        {briefing.standards.map(({ versionId, code, number }) => (
          <Tick
            key={versionId}
            name={`read.${versionId}`}
            defaultChecked={officer.readings.some((reading) => reading.versionId === versionId)}
          >
            <FormattedMessage id="briefing.note.read" values={{ code, number }} />
          </Tick>
        ))}
      </fieldset>
    </MoveDialog>
  );
}

function Remove({ briefing, officer, onClose }: DialogProps & { officer: BriefingOfficer }) {
  const remove = useRemove(briefing, officer);
  const draft = useFormDraft(`petugas/${officer.id}/keluar`);
  return (
    <MoveDialog
      title={<FormattedMessage id="briefing.remove.title" values={{ name: officer.name }} />}
      action={<FormattedMessage id="briefing.remove" />}
      danger
      error={remove.error}
      busy={remove.isPending}
      draft={draft}
      onSend={(form) =>
        remove.mutate(said(form, "reason"), {
          onSuccess: () => {
            void draft.forget();
            onClose();
          },
        })
      }
      onClose={onClose}
    >
      <TextArea
        name="reason"
        rows={2}
        maxLength={500}
        label={<FormattedMessage id="briefing.remove.reason" />}
        error={faultIn(remove.error, "reason")}
      />
    </MoveDialog>
  );
}
