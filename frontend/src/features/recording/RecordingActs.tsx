import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { SessionRecording, UnitRoles } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { AsReadVersion } from "@/ui/AsRead";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { TextArea } from "@/ui/fields";
import { said } from "@/ui/form";
import { MoveDialog } from "@/ui/MoveDialog";
import { faultIn, Refused } from "@/ui/Refused";
import { toast } from "@/ui/toast";
import { may } from "../identity/roles";
import { detailsIn, RecordingFields } from "./RecordingFields";
import { type Ending, useChangeRecording, useEndRecording, usePublishRecording } from "./recording.queries";

type ActsProps = { session: string; recording: SessionRecording };

type Asked = "change" | "publish" | Ending;

/** What can be done with a recording that is there. */
export function RecordingActs({ membership, session, recording }: ActsProps & { membership: UnitRoles }) {
  const publish = usePublishRecording(session);
  const [asked, setAsked] = useState<Asked>();
  const decides = may(membership, "runForum");
  const name = <span className="vh">: {recording.title}</span>;
  return (
    <>
      {publish.error ? <Refused error={publish.error} /> : null}
      <p className="row">
        <button type="button" className="btn bare" onClick={() => setAsked("change")}>
          <FormattedMessage id="recording.change" />
          {name}
        </button>
        {decides && recording.state === "INTERNAL" && recording.announced && (
          <button
            type="button"
            className="btn"
            disabled={publish.isPending}
            onClick={() => setAsked("publish")}
          >
            <FormattedMessage id="recording.publish" />
            {name}
          </button>
        )}
        {decides && recording.state === "PUBLIC" && (
          <button type="button" className="btn" onClick={() => setAsked("withdraw")}>
            <FormattedMessage id="recording.withdraw" />
            {name}
          </button>
        )}
        {decides && (
          <button type="button" className="btn bare" onClick={() => setAsked("remove")}>
            <FormattedMessage id="recording.remove" />
            {name}
          </button>
        )}
      </p>
      {asked === "change" && (
        <AsReadVersion live={recording}>
          {(held) => (
            <Change
              session={session}
              recording={held}
              zone={membership.zone}
              onClose={() => setAsked(undefined)}
            />
          )}
        </AsReadVersion>
      )}
      {asked === "publish" && (
        <ConfirmDialog
          title={<FormattedMessage id="recording.publish.title" />}
          action={<FormattedMessage id="recording.publish" />}
          onConfirm={() => {
            publish.mutate(recording);
            setAsked(undefined);
          }}
          onCancel={() => setAsked(undefined)}
        >
          <p>
            <FormattedMessage id="recording.publish.body" />
          </p>
        </ConfirmDialog>
      )}
      {(asked === "withdraw" || asked === "remove") && (
        <End session={session} recording={recording} how={asked} onClose={() => setAsked(undefined)} />
      )}
    </>
  );
}

type ChangeProps = ActsProps & { zone: string; onClose: () => void };

function Change({ session, recording, zone, onClose }: ChangeProps) {
  const change = useChangeRecording(session);
  const draft = useFormDraft(`rekaman/${recording.id}`, { etag: String(recording.version) });

  async function send(form: FormData) {
    const { lengthSeconds } = recording;
    const untouched = lengthSeconds && Number(said(form, "minutes")) === Math.round(lengthSeconds / 60);
    try {
      const details = detailsIn(form, zone, untouched ? lengthSeconds : undefined);
      await change.mutateAsync({ recording, details });
    } catch {
      return;
    }
    void draft.forget();
    onClose();
  }

  return (
    <MoveDialog
      title={<FormattedMessage id="recording.change" />}
      action={<FormattedMessage id="workspace.save" />}
      error={change.error}
      busy={change.isPending}
      draft={draft}
      onSend={(form) => void send(form)}
      onClose={onClose}
    >
      <RecordingFields of={recording} linked={Boolean(recording.link)} zone={zone} error={change.error} />
    </MoveDialog>
  );
}

function End({ session, recording, how, onClose }: ActsProps & { how: Ending; onClose: () => void }) {
  const intl = useIntl();
  const end = useEndRecording(session);
  const draft = useFormDraft(`rekaman/${recording.id}/${how}`);

  async function send(form: FormData) {
    try {
      await end.mutateAsync({ recording, how, reason: said(form, "reason") });
    } catch {
      return;
    }
    void draft.forget();
    toast(intl.formatMessage({ id: `recording.${how}.done` }));
    onClose();
  }

  return (
    <MoveDialog
      title={<FormattedMessage id={`recording.${how}.title`} />}
      action={<FormattedMessage id={`recording.${how}`} />}
      danger={how === "remove"}
      error={end.error}
      busy={end.isPending}
      draft={draft}
      onSend={(form) => void send(form)}
      onClose={onClose}
    >
      <p>
        <FormattedMessage id={`recording.${how}.body`} />
      </p>
      <TextArea
        name="reason"
        rows={2}
        label={<FormattedMessage id="recording.reason" />}
        hint={<FormattedMessage id="recording.reason.hint" />}
        error={faultIn(end.error, "reason")}
      />
    </MoveDialog>
  );
}
