import { useEffect, useRef, useState } from "react";
import { FormattedMessage, FormattedNumber, useIntl } from "react-intl";
import type { SessionRecording } from "@/api/types.gen";
import { config } from "@/config";
import { TextField } from "@/ui/fields";
import { Note } from "@/ui/Note";
import { Refusal } from "@/ui/problem";
import { toast } from "@/ui/toast";
import { useShowRecordings } from "./recording.queries";
import { sendFile } from "./upload";

export const MEDIA =
  "audio/mpeg,audio/mp4,audio/ogg,audio/wav,video/mp4,video/webm,.mp3,.m4a,.ogg,.opus,.wav,.mp4,.webm";

const MEGABYTE = 1024 * 1024;

/** What is wrong with a file before it is sent; undefined when nothing is. */
export function useFaultOf() {
  const intl = useIntl();
  return (file: File) => {
    const most = config().largestRecording;
    if (file.size === 0) return intl.formatMessage({ id: "recording.file.none" });
    if (file.size <= most) return undefined;
    return intl.formatMessage(
      { id: "recording.file.tooLarge" },
      { size: Math.ceil(file.size / MEGABYTE), most: Math.floor(most / MEGABYTE) },
    );
  };
}

type SendProps = { session: string; recording: SessionRecording; chosen: File | undefined };

/** The file of a recording on its way. What breaks off is sent again from here; what was written of it is kept. */
export function SendFile({ session, recording, chosen }: SendProps) {
  const intl = useIntl();
  const faultOf = useFaultOf();
  const show = useShowRecordings(session);
  const [file, setFile] = useState(chosen);
  const [fault, setFault] = useState<string>();
  const [share, setShare] = useState<number>();
  const [failure, setFailure] = useState<unknown>();
  const sending = useRef<AbortController>(null);

  async function send(sent: File) {
    const wrong = faultOf(sent);
    setFault(wrong);
    if (wrong !== undefined) return;
    setFile(sent);
    setFailure(undefined);
    setShare(0);
    const control = new AbortController();
    sending.current = control;
    try {
      await sendFile(recording, sent, setShare, control.signal);
      toast(intl.formatMessage({ id: "recording.kept" }));
    } catch (thrown) {
      if (!control.signal.aborted) setFailure(thrown);
    } finally {
      setShare(undefined);
      void show();
    }
  }

  // What was chosen in the form goes once, when it has been noted.
  useEffect(() => {
    if (chosen !== undefined) void send(chosen);
    return () => sending.current?.abort();
  }, []);

  if (share !== undefined) {
    return (
      <div className="stack">
        <p id={`sending-${recording.id}`}>
          <FormattedMessage id="recording.sending" values={{ name: file?.name }} />{" "}
          <FormattedNumber value={share} style="percent" />
        </p>
        <progress aria-labelledby={`sending-${recording.id}`} max={1} value={share} />
        <p>
          <button type="button" className="btn bare" onClick={() => sending.current?.abort()}>
            <FormattedMessage id="recording.sending.stop" />
          </button>
        </p>
      </div>
    );
  }
  return (
    <div className="stack">
      {failure === undefined ? (
        <p className="sm muted">
          <FormattedMessage id="recording.awaited" />
        </p>
      ) : (
        <Note kind="bad" live="alert">
          <p>
            {failure instanceof Refusal ? (
              failure.problem.detail
            ) : (
              <FormattedMessage id="recording.brokenOff" values={{ name: file?.name }} />
            )}
          </p>
        </Note>
      )}
      {file !== undefined && !(failure instanceof Refusal) && (
        <p>
          <button type="button" className="btn main" onClick={() => void send(file)}>
            <FormattedMessage id="recording.sendAgain" />
          </button>
        </p>
      )}
      <TextField
        name="file"
        id={`file-${recording.id}`}
        type="file"
        accept={MEDIA}
        label={<FormattedMessage id="recording.file.choose" values={{ title: recording.title }} />}
        hint={<FormattedMessage id="recording.file.hint" values={{ most: bound() }} />}
        error={fault}
        onChange={({ target }) => {
          const picked = target.files?.[0];
          if (picked !== undefined) void send(picked);
        }}
      />
    </div>
  );
}

/** Megabytes that a recording may have. */
export function bound() {
  return Math.floor(config().largestRecording / MEGABYTE);
}
