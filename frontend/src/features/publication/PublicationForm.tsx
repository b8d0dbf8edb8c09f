import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Publication, PublicationCoverage, PublicationMedium } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { SelectField, TextField, Tick } from "@/ui/fields";
import { said, saidOrNull } from "@/ui/form";
import { MoveDialog } from "@/ui/MoveDialog";
import { rowErrorsOf } from "@/ui/problem";
import { faultIn } from "@/ui/Refused";
import { shortDate } from "@/ui/time";
import { toast } from "@/ui/toast";
import { todayIn } from "@/ui/zonedTime";
import { MEDIA, SHOWN } from "./media";
import { publishedSurveys, signedPledges, useChange, useRecord, type Wanted } from "./publication.queries";

type FormProps = {
  unitId: string;
  zone: string;
  standards: readonly PublicationCoverage[];
  onClose: () => void;
};

/** Says of something new where it is shown. */
export function RecordForm({ unitId, ...props }: FormProps) {
  const record = useRecord(unitId);
  return (
    <Form
      {...props}
      unitId={unitId}
      error={record.error}
      busy={record.isPending}
      onSend={(wanted, done) => record.mutate(wanted, { onSuccess: done })}
    />
  );
}

/** Says it anew, or that it ended. */
export function ChangeForm({ publication, ...props }: FormProps & { publication: Publication }) {
  const change = useChange(publication);
  return (
    <Form
      {...props}
      publication={publication}
      error={change.error}
      busy={change.isPending}
      onSend={(wanted, done) => change.mutate(wanted, { onSuccess: done })}
    />
  );
}

type FieldsProps = FormProps & {
  publication?: Publication;
  error: unknown;
  busy: boolean;
  onSend: (wanted: Wanted, done: () => void) => void;
};

/** How the choices call what is shown: its field in the plan, and its id. */
const named = {
  standardId: (id: string) => `standardId:${id}`,
  pledgeId: (id: string) => `pledgeId:${id}`,
  surveyId: (id: string) => `surveyId:${id}`,
};

function subjectOf({ standard, pledge, survey }: Publication) {
  if (survey) return named.surveyId(survey.id);
  return pledge ? named.pledgeId(pledge.id) : named.standardId(standard?.id ?? "");
}

function Form({ unitId, zone, standards, publication, error, busy, onSend, onClose }: FieldsProps) {
  const intl = useIntl();
  const today = todayIn(zone);
  const [subject, setSubject] = useState(
    publication ? subjectOf(publication) : named.standardId(standards[0]?.standardId ?? ""),
  );
  const [files, setFiles] = useState<readonly File[]>([]);
  const [field = "", id] = subject.split(":");
  const draft = useFormDraft(`publikasi/${publication?.id ?? unitId}`, {
    etag: publication && String(publication.version),
  });
  const ofStandard = field === "standardId";
  // Which proof it is depends on how many are kept.
  const faultOfProof = (what: string) =>
    rowErrorsOf(error).find((fault) => fault.field.startsWith("proofs.") && fault.field.endsWith(`.${what}`))
      ?.text;

  function send(form: FormData) {
    const kept = publication?.proofs.filter(({ fileId }) => form.has(`proof.${fileId}`)) ?? [];
    onSend(
      {
        plan: {
          [field]: id,
          medium: said(form, "medium") as PublicationMedium,
          components: !ofStandard ? [] : SHOWN.filter((code) => form.has(`component.${code}`)),
          title: said(form, "title"),
          place: saidOrNull(form, "place"),
          link: saidOrNull(form, "link"),
          shownFrom: said(form, "shownFrom"),
          shownUntil: saidOrNull(form, "shownUntil"),
          proofs: kept.map(({ fileId, takenOn }) => ({ fileId, takenOn })),
        },
        files,
        takenOn: said(form, "takenOn"),
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
      title={<FormattedMessage id={publication ? "publication.change" : "publication.record"} />}
      action={<FormattedMessage id="publication.keep" />}
      error={error}
      busy={busy}
      draft={draft}
      onSend={send}
      onClose={onClose}
    >
      <Subject
        unitId={unitId}
        standards={standards}
        publication={publication}
        value={subject}
        onChoose={setSubject}
        error={faultIn(error, "standardId") ?? faultIn(error, "pledgeId") ?? faultIn(error, "surveyId")}
      />
      <SelectField
        name="medium"
        label={<FormattedMessage id="publication.medium" />}
        defaultValue={publication?.medium}
        error={faultIn(error, "medium")}
      >
        {MEDIA.map((medium) => (
          <option key={medium} value={medium}>
            {intl.formatMessage({ id: `shown.medium.${medium}` })}
          </option>
        ))}
      </SelectField>
      {ofStandard && <Components publication={publication} error={faultIn(error, "components")} />}
      <TextField
        name="title"
        maxLength={200}
        label={<FormattedMessage id="publication.what" />}
        hint={<FormattedMessage id="publication.what.hint" />}
        defaultValue={publication?.title}
        error={faultIn(error, "title")}
      />
      <TextField
        name="place"
        maxLength={200}
        label={<FormattedMessage id="publication.place" />}
        hint={<FormattedMessage id="ui.optional" />}
        defaultValue={publication?.place}
        error={faultIn(error, "place")}
      />
      <TextField
        name="link"
        type="url"
        inputMode="url"
        maxLength={500}
        label={<FormattedMessage id="publication.link" />}
        hint={<FormattedMessage id="ui.optional" />}
        defaultValue={publication?.link}
        error={faultIn(error, "link")}
      />
      <TextField
        name="shownFrom"
        type="date"
        max={today}
        label={<FormattedMessage id="publication.from" />}
        defaultValue={publication?.shownFrom ?? today}
        error={faultIn(error, "shownFrom")}
      />
      <TextField
        name="shownUntil"
        type="date"
        label={<FormattedMessage id="publication.until" />}
        hint={<FormattedMessage id="publication.until.hint" />}
        defaultValue={publication?.shownUntil}
        error={faultIn(error, "shownUntil")}
      />
      {publication && publication.proofs.length > 0 && (
        <fieldset className="field">
          <legend>
            <FormattedMessage id="publication.proofs.kept" />
          </legend>
          {publication.proofs.map(({ fileId, name, takenOn }) => (
            <Tick key={fileId} name={`proof.${fileId}`} defaultChecked>
              <bdi>{name}</bdi> ({shortDate(intl, takenOn)})
            </Tick>
          ))}
        </fieldset>
      )}
      <TextField
        name="files"
        type="file"
        multiple
        accept="image/jpeg,image/png,application/pdf"
        onChange={({ target }) => setFiles([...(target.files ?? [])])}
        label={<FormattedMessage id="publication.proofs" />}
        hint={<FormattedMessage id="publication.proofs.hint" />}
        error={faultIn(error, "proofs") ?? faultOfProof("fileId")}
      />
      <TextField
        name="takenOn"
        type="date"
        max={today}
        label={<FormattedMessage id="publication.takenOn" />}
        defaultValue={today}
        error={faultOfProof("takenOn")}
      />
    </MoveDialog>
  );
}

type SubjectProps = {
  unitId: string;
  standards: readonly PublicationCoverage[];
  publication: Publication | undefined;
  value: string;
  onChoose: (subject: string) => void;
  error: string | undefined;
};

/** What is shown; fixed once it was said. */
function Subject({ unitId, standards, publication, value, onChoose, error }: SubjectProps) {
  const intl = useIntl();
  const pledges = useQuery({ ...signedPledges(unitId), enabled: !publication });
  const surveys = useQuery({ ...publishedSurveys(unitId), enabled: !publication });
  if (publication) {
    const { standard, pledge, survey } = publication;
    return (
      <p>
        <b>
          {standard && `${standard.code} ${standard.title}`}
          {pledge && (
            <FormattedMessage id="shown.pledge" values={{ date: shortDate(intl, pledge.signedOn) }} />
          )}
          {survey && <FormattedMessage id="shown.survey" values={{ title: survey.title }} />}
        </b>
      </p>
    );
  }
  return (
    <SelectField
      name="subject"
      label={<FormattedMessage id="publication.subject" />}
      hint={<FormattedMessage id="publication.subject.hint" />}
      value={value}
      onChange={({ target }) => onChoose(target.value)}
      error={error}
    >
      {standards.map(({ standardId, code, title }) => (
        <option key={standardId} value={named.standardId(standardId)}>
          {code} {title}
        </option>
      ))}
      {pledges.data?.map(
        ({ id, signedOn }) =>
          signedOn && (
            <option key={id} value={named.pledgeId(id)}>
              {intl.formatMessage({ id: "shown.pledge" }, { date: shortDate(intl, signedOn) })}
            </option>
          ),
      )}
      {surveys.data?.map(({ id, title }) => (
        <option key={id} value={named.surveyId(id)}>
          {intl.formatMessage({ id: "shown.survey" }, { title })}
        </option>
      ))}
    </SelectField>
  );
}

/** Which of the six are shown; all of them until somebody says otherwise. */
function Components({
  publication,
  error,
}: {
  publication: Publication | undefined;
  error: string | undefined;
}) {
  return (
    <fieldset className={error ? "field wrong" : "field"}>
      <legend>
        <FormattedMessage id="publication.components" />
      </legend>
      {error && <p className="error">{error}</p>}
      {SHOWN.map((code) => (
        <Tick
          key={code}
          name={`component.${code}`}
          defaultChecked={publication === undefined || publication.components.includes(code)}
        >
          <FormattedMessage id={`standard.component.${code}`} />
        </Tick>
      ))}
    </fieldset>
  );
}
