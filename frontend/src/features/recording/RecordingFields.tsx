import { FormattedMessage, useIntl } from "react-intl";
import type { RecordingDetails, SessionRecording } from "@/api/types.gen";
import { TextArea, TextField, Tick } from "@/ui/fields";
import { said, saidOrNull } from "@/ui/form";
import { MomentField, momentIn } from "@/ui/MomentField";
import { faultIn } from "@/ui/Refused";
import { todayIn } from "@/ui/zonedTime";

type FieldsProps = {
  /** What is known of it already. */
  of: Partial<SessionRecording> & { recordedAt: string };
  /** Whether it is kept elsewhere. */
  linked: boolean;
  zone: string;
  error: unknown;
};

/** What is said of a recording, whether it is added or changed. Read it with `detailsIn`. */
export function RecordingFields({ of, linked, zone, error }: FieldsProps) {
  const intl = useIntl();
  const today = todayIn(zone);
  return (
    <>
      {linked && (
        <>
          <TextField
            name="link"
            type="url"
            defaultValue={of.link ?? ""}
            label={<FormattedMessage id="recording.link" />}
            hint={<FormattedMessage id="recording.link.hint" />}
            error={faultIn(error, "link")}
          />
          <TextField
            name="linkSeenOn"
            type="date"
            defaultValue={of.linkSeenOn ?? today}
            max={today}
            label={<FormattedMessage id="recording.linkSeenOn" />}
            error={faultIn(error, "linkSeenOn")}
          />
        </>
      )}
      <TextField
        name="title"
        defaultValue={of.title}
        label={<FormattedMessage id="recording.name" />}
        error={faultIn(error, "title")}
      />
      <TextArea
        name="description"
        rows={3}
        defaultValue={of.description ?? ""}
        label={<FormattedMessage id="recording.description" />}
        hint={<FormattedMessage id="recording.description.hint" />}
        error={faultIn(error, "description")}
      />
      <TextArea
        name="transcript"
        rows={3}
        defaultValue={of.transcript ?? ""}
        label={<FormattedMessage id="recording.transcript.optional" />}
        error={faultIn(error, "transcript")}
      />
      <MomentField
        name="recordedAt"
        label={intl.formatMessage({ id: "recording.recordedAt" })}
        zone={zone}
        instant={of.recordedAt}
        error={faultIn(error, "recordedAt")}
      />
      <TextField
        name="minutes"
        type="number"
        min={1}
        max={1440}
        defaultValue={of.lengthSeconds ? Math.round(of.lengthSeconds / 60) : ""}
        label={<FormattedMessage id="recording.minutes" />}
        error={faultIn(error, "lengthSeconds")}
      />
      <Tick name="announced" defaultChecked={of.announced ?? false}>
        <FormattedMessage id="recording.announced.tick" />
      </Tick>
    </>
  );
}

/** @param exact the length in seconds where it is known better than in minutes */
export function detailsIn(form: FormData, zone: string, exact: number | undefined): RecordingDetails {
  const minutes = Number(said(form, "minutes"));
  const lengthSeconds = exact ?? (minutes > 0 ? Math.round(minutes * 60) : undefined);
  const transcript = saidOrNull(form, "transcript");
  return {
    title: said(form, "title"),
    description: said(form, "description"),
    recordedAt: momentIn(form, "recordedAt", zone) ?? "",
    announced: form.get("announced") !== null,
    ...(lengthSeconds !== undefined && { lengthSeconds }),
    ...(transcript !== null && { transcript }),
    ...(form.has("link") && { link: said(form, "link"), linkSeenOn: said(form, "linkSeenOn") }),
  };
}
