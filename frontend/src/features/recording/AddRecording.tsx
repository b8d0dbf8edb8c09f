import { useState } from "react";
import { FormattedMessage } from "react-intl";
import { useFormDraft } from "@/device/useFormDraft";
import { Picks, TextField } from "@/ui/fields";
import { MoveDialog } from "@/ui/MoveDialog";
import { lengthOf } from "./length";
import { detailsIn, RecordingFields } from "./RecordingFields";
import { useNoteRecording } from "./recording.queries";
import { bound, MEDIA, useFaultOf } from "./SendFile";

type AddProps = {
  session: string;
  /** When the session begins, which a recording most often does too. */
  startsAt: string;
  zone: string;
  onNoted: (id: string, file: File | undefined) => void;
  onClose: () => void;
};

/** Notes a recording: with its file, which is sent afterwards, or with the address where it is kept. */
export function AddRecording({ session, startsAt, zone, onNoted, onClose }: AddProps) {
  const note = useNoteRecording(session);
  const draft = useFormDraft(`rekaman/${session}`);
  const faultOf = useFaultOf();
  const [where, setWhere] = useState<"file" | "link">("file");
  const [fault, setFault] = useState<string>();
  const [measuring, setMeasuring] = useState(false);

  async function send(form: FormData) {
    const picked = where === "file" ? (form.get("file") as File) : undefined;
    const wrong = picked && faultOf(picked);
    setFault(wrong);
    if (wrong !== undefined) return;
    setMeasuring(true);
    const length = picked && (await lengthOf(picked));
    setMeasuring(false);
    try {
      const noted = await note.mutateAsync(detailsIn(form, zone, length));
      void draft.forget();
      onNoted(noted.id, picked);
    } catch {
      return;
    }
  }

  return (
    <MoveDialog
      title={<FormattedMessage id="recording.add" />}
      action={<FormattedMessage id={where === "file" ? "recording.saveAndSend" : "workspace.save"} />}
      error={note.error}
      lacks={fault ? [{ field: "file", text: fault }] : []}
      busy={note.isPending || measuring}
      draft={draft}
      onSend={(form) => void send(form)}
      onClose={onClose}
    >
      <Picks
        name="where"
        label={<FormattedMessage id="recording.where" />}
        error={undefined}
        value={where}
        onPick={setWhere}
        options={[
          { value: "file", label: <FormattedMessage id="recording.where.file" /> },
          { value: "link", label: <FormattedMessage id="recording.where.link" /> },
        ]}
      />
      {where === "file" && (
        <TextField
          name="file"
          type="file"
          accept={MEDIA}
          label={<FormattedMessage id="recording.file" />}
          hint={<FormattedMessage id="recording.file.hint" values={{ most: bound() }} />}
          error={fault}
        />
      )}
      <RecordingFields
        of={{ recordedAt: startsAt }}
        linked={where === "link"}
        zone={zone}
        error={note.error}
      />
    </MoveDialog>
  );
}
