import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { SessionPhoto, UnitRoles } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { Empty } from "@/ui/Empty";
import { TextArea, TextField } from "@/ui/fields";
import { said } from "@/ui/form";
import { MoveDialog } from "@/ui/MoveDialog";
import { faultIn, Refused } from "@/ui/Refused";
import { toast } from "@/ui/toast";
import { may } from "../identity/roles";
import { OwnPhoto } from "./OwnPhoto";
import "./photo.css";
import { photosOf, useChangePhoto, useRemovePhoto, useStorePhoto } from "./photo.queries";

type PageProps = {
  membership: UnitRoles;
  session: string;
  /** Whether the session has opened, so that there is something to photograph. */
  begun: boolean;
};

/** The photos of a session: adding one, saying what it shows, showing it and taking it back. */
export function PhotosPage({ membership, session, begun }: PageProps) {
  const { data } = useSuspenseQuery(photosOf(session));
  const mayWrite = may(membership, "review");
  return (
    <section className="stack" aria-labelledby="foto">
      <h2 id="foto">
        <FormattedMessage id="photo.title" />
      </h2>
      <p className="measure">
        <FormattedMessage id={begun ? "photo.intro" : "photo.notYet"} />
      </p>
      {begun && mayWrite && <AddPhoto session={session} />}
      {data.length === 0 ? (
        <Empty title={<FormattedMessage id="photo.none" />}>
          <p>
            <FormattedMessage id="photo.none.body" />
          </p>
        </Empty>
      ) : (
        <ul className="plain photo-grid">
          {data.map((photo) => (
            <li key={photo.id} className="card stack">
              <OwnPhoto photo={photo} />
              <p>{photo.alt}</p>
              {mayWrite && <Acts session={session} photo={photo} mayRemove={may(membership, "runForum")} />}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function AddPhoto({ session }: { session: string }) {
  const intl = useIntl();
  const store = useStorePhoto(session);
  const draft = useFormDraft(`foto/${session}`);
  const [open, setOpen] = useState(false);
  const [noFile, setNoFile] = useState(false);
  const choose = noFile ? intl.formatMessage({ id: "photo.file.none" }) : undefined;

  async function send(form: FormData) {
    const photo = form.get("photo") as File;
    setNoFile(photo.size === 0);
    if (photo.size === 0) return;
    try {
      await store.mutateAsync({ photo, alt: said(form, "alt") });
    } catch {
      return;
    }
    void draft.forget();
    toast(intl.formatMessage({ id: "photo.kept" }));
    setOpen(false);
  }

  return (
    <>
      <p>
        <button type="button" className="btn main" onClick={() => setOpen(true)}>
          <FormattedMessage id="photo.add" />
        </button>
      </p>
      {open && (
        <MoveDialog
          title={<FormattedMessage id="photo.add" />}
          action={<FormattedMessage id="workspace.save" />}
          error={store.error}
          lacks={choose ? [{ field: "photo", text: choose }] : []}
          busy={store.isPending}
          draft={draft}
          onSend={(form) => void send(form)}
          onClose={() => setOpen(false)}
        >
          <TextField
            name="photo"
            type="file"
            // Without HEIC in it a phone converts what its camera took.
            accept="image/jpeg,image/png"
            label={<FormattedMessage id="photo.file" />}
            error={choose}
          />
          <TextArea
            name="alt"
            rows={2}
            label={<FormattedMessage id="photo.alt" />}
            hint={<FormattedMessage id="photo.alt.hint" />}
            error={faultIn(store.error, "alt")}
          />
        </MoveDialog>
      )}
    </>
  );
}

type ActsProps = { session: string; photo: SessionPhoto; mayRemove: boolean };

function Acts({ session, photo, mayRemove }: ActsProps) {
  const change = useChangePhoto(session);
  const [asked, setAsked] = useState<"show" | "remove">();
  const show = (shown: boolean) => change.mutate({ photo, details: { alt: photo.alt, shown } });
  return (
    <>
      {change.error ? <Refused error={change.error} /> : null}
      <p className="sm muted">
        <FormattedMessage id={photo.shown ? "photo.shown" : "photo.hidden"} />
      </p>
      <p className="row">
        <button
          type="button"
          className="btn"
          disabled={change.isPending}
          onClick={() => (photo.shown ? show(false) : setAsked("show"))}
        >
          <FormattedMessage id={photo.shown ? "photo.takeBack" : "photo.show"} />
          <span className="vh">: {photo.alt}</span>
        </button>
        {mayRemove && (
          <button type="button" className="btn bare" onClick={() => setAsked("remove")}>
            <FormattedMessage id="photo.remove" />
            <span className="vh">: {photo.alt}</span>
          </button>
        )}
      </p>
      {asked === "show" && (
        <ConfirmDialog
          title={<FormattedMessage id="photo.show.title" />}
          action={<FormattedMessage id="photo.show" />}
          onConfirm={() => {
            show(true);
            setAsked(undefined);
          }}
          onCancel={() => setAsked(undefined)}
        >
          <p>
            <FormattedMessage id="photo.show.body" />
          </p>
        </ConfirmDialog>
      )}
      {asked === "remove" && (
        <RemovePhoto session={session} photo={photo} onClose={() => setAsked(undefined)} />
      )}
    </>
  );
}

type RemoveProps = { session: string; photo: SessionPhoto; onClose: () => void };

function RemovePhoto({ session, photo, onClose }: RemoveProps) {
  const intl = useIntl();
  const remove = useRemovePhoto(session);
  const draft = useFormDraft(`foto/${photo.id}/hapus`);

  async function send(form: FormData) {
    try {
      await remove.mutateAsync({ photo, reason: said(form, "reason") });
    } catch {
      return;
    }
    void draft.forget();
    toast(intl.formatMessage({ id: "photo.removed" }));
  }

  return (
    <MoveDialog
      title={<FormattedMessage id="photo.remove.title" />}
      action={<FormattedMessage id="photo.remove" />}
      danger
      error={remove.error}
      busy={remove.isPending}
      draft={draft}
      onSend={(form) => void send(form)}
      onClose={onClose}
    >
      <p>
        <FormattedMessage id="photo.remove.body" />
      </p>
      <TextArea
        name="reason"
        rows={2}
        label={<FormattedMessage id="photo.remove.reason" />}
        error={faultIn(remove.error, "reason")}
      />
    </MoveDialog>
  );
}
