import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type {
  ComponentCode,
  DiscussedStandard,
  OpinionLabel,
  OpinionQuestion,
  OpinionQuestionPlan,
  OpinionQuestionType,
} from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { randomUuid } from "@/device/uuid";
import { COMPONENT_CODES } from "@/ui/componentCodes";
import { DraftChoice, DraftNote } from "@/ui/DraftNote";
import { SelectField, TextArea, TextField, Tick } from "@/ui/fields";
import { said, saidOrNull } from "@/ui/form";
import { faultIn, Refused } from "@/ui/Refused";
import { RowsField } from "@/ui/RowsField";
import { toast } from "@/ui/toast";
import { useSaveQuestion } from "./opinionWork.queries";

const TYPES = [
  "YES_NO",
  "SINGLE_CHOICE",
  "MULTIPLE_CHOICE",
  "SCALE",
  "NUMBER",
  "TEXT",
] as const satisfies OpinionQuestionType[];

interface Row {
  row: string;
  id: string;
  en: string;
}

const rowOf = ({ id, en = "" }: Partial<OpinionLabel>): Row => ({
  row: randomUuid(),
  id: id ?? "",
  en: en ?? "",
});

type FormProps = {
  forum: string;
  standards: DiscussedStandard[];
  /** The one that is changed; absent for a new one. */
  question: OpinionQuestion | undefined;
  onClose: () => void;
};

/** What is asked, beside which component, and what may be answered. */
export function QuestionForm({ forum, standards, question, onClose }: FormProps) {
  const intl = useIntl();
  const save = useSaveQuestion(forum);
  const [type, setType] = useState<OpinionQuestionType>(question?.type ?? "YES_NO");
  const [rows, setRows] = useState(() => (question?.options.length ? question.options : [{}, {}]).map(rowOf));
  const draft = useFormDraft(question ? `pertanyaan/${question.id}` : `pertanyaan-baru/${forum}`, {
    etag: question && String(question.version),
    more: { value: rows, put: setRows },
  });
  const hasOptions = type === "SINGLE_CHOICE" || type === "MULTIPLE_CHOICE";

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [standardId = "", component = ""] = said(form, "place").split(" ");
    const label = (name: string) =>
      said(form, name) ? { id: said(form, name), en: saidOrNull(form, `${name}.en`) } : null;
    const number = (name: string) => (said(form, name) ? Number(said(form, name)) : null);
    const body: OpinionQuestionPlan = {
      standardId,
      component: component ? (component as ComponentCode) : null,
      place: number("number"),
      type,
      text: said(form, "text"),
      textEn: saidOrNull(form, "textEn"),
      options: hasOptions ? rows.map(({ id, en }) => ({ id: id.trim(), en: en.trim() || null })) : null,
      low: type === "SCALE" ? label("low") : null,
      high: type === "SCALE" ? label("high") : null,
      measure: type === "NUMBER" ? label("measure") : null,
      minimum: type === "NUMBER" ? number("minimum") : null,
      maximum: type === "NUMBER" ? number("maximum") : null,
      required: form.has("required"),
      hiddenUntilClose: form.has("hiddenUntilClose"),
    };
    try {
      await save.mutateAsync({ body, question });
    } catch {
      return;
    }
    await draft.forget();
    toast(intl.formatMessage({ id: "opinionWork.saved" }));
    onClose();
  }

  const words = (name: "low" | "high" | "measure", hint?: "opinionWork.measure.hint") => (
    <>
      <TextField
        name={name}
        label={<FormattedMessage id={`opinionWork.${name}`} />}
        hint={hint && <FormattedMessage id={hint} />}
        maxLength={100}
        defaultValue={question?.[name]?.id}
        error={faultIn(save.error, name) ?? faultIn(save.error, `${name}.id`)}
      />
      <TextField
        name={`${name}.en`}
        label={<FormattedMessage id={`opinionWork.${name}.en`} />}
        maxLength={100}
        defaultValue={question?.[name]?.en ?? undefined}
        error={faultIn(save.error, `${name}.en`)}
      />
    </>
  );

  return (
    <form ref={draft.ref} className="card stack" aria-labelledby="pertanyaan-baru" noValidate onSubmit={send}>
      <h2 id="pertanyaan-baru">
        <FormattedMessage id={question ? "opinionWork.change.title" : "opinionWork.add.title"} />
      </h2>
      {save.error && <Refused error={save.error} />}
      <SelectField
        name="place"
        id="standardId"
        label={<FormattedMessage id="opinionWork.place" />}
        defaultValue={question && `${question.standardId} ${question.component ?? ""}`}
        error={faultIn(save.error, "standardId") ?? faultIn(save.error, "component")}
      >
        {standards.map(({ standardId, code, title }) => (
          <optgroup key={standardId} label={`${code} ${title}`}>
            <option value={`${standardId} `}>
              {`${code} ${intl.formatMessage({ id: "opinionWork.place.whole" })}`}
            </option>
            {COMPONENT_CODES.map((component) => (
              <option key={component} value={`${standardId} ${component}`}>
                {`${code} ${component} ${intl.formatMessage({ id: `standard.component.${component}` })}`}
              </option>
            ))}
          </optgroup>
        ))}
      </SelectField>
      <SelectField
        name="type"
        label={<FormattedMessage id="opinionWork.type" />}
        hint={type === "TEXT" && <FormattedMessage id="opinionWork.type.TEXT.hint" />}
        value={type}
        onChange={({ target }) => setType(TYPES.find((one) => one === target.value) ?? type)}
        error={faultIn(save.error, "type")}
      >
        {TYPES.map((one) => (
          <option key={one} value={one}>
            {intl.formatMessage({ id: `opinionWork.type.${one}` })}
          </option>
        ))}
      </SelectField>
      <TextArea
        name="text"
        rows={2}
        maxLength={300}
        label={<FormattedMessage id="opinionWork.text" />}
        defaultValue={question?.text}
        error={faultIn(save.error, "text")}
      />
      <TextField
        name="textEn"
        maxLength={300}
        label={<FormattedMessage id="opinionWork.textEn" />}
        defaultValue={question?.textEn}
        error={faultIn(save.error, "textEn")}
      />
      {hasOptions && (
        <RowsField
          name="options"
          legend={<FormattedMessage id="opinionWork.options" />}
          error={faultIn(save.error, "options")}
          rows={rows}
          fewest={2}
          most={10}
          fresh={() => rowOf({})}
          addWords={<FormattedMessage id="opinionWork.option.add" />}
          rowName={(place) => intl.formatMessage({ id: "opinionWork.option" }, { number: place + 1 })}
          onRows={setRows}
        >
          {({ id, en }, place, change) => (
            <>
              <TextField
                name={`options.${place}.id`}
                label={<FormattedMessage id="opinionWork.option" values={{ number: place + 1 }} />}
                maxLength={100}
                value={id}
                onChange={({ target }) => change({ id: target.value })}
                error={faultIn(save.error, `options.${place}.id`)}
              />
              <TextField
                name={`options.${place}.en`}
                label={<FormattedMessage id="opinionWork.option.en" values={{ number: place + 1 }} />}
                maxLength={100}
                value={en}
                onChange={({ target }) => change({ en: target.value })}
                error={faultIn(save.error, `options.${place}.en`)}
              />
            </>
          )}
        </RowsField>
      )}
      {type === "SCALE" && (
        <>
          {words("low")}
          {words("high")}
        </>
      )}
      {type === "NUMBER" && (
        <>
          {words("measure", "opinionWork.measure.hint")}
          {(["minimum", "maximum"] as const).map((bound) => (
            <TextField
              key={bound}
              name={bound}
              inputMode="numeric"
              maxLength={10}
              label={<FormattedMessage id={`opinionWork.${bound}`} />}
              defaultValue={question?.[bound]}
              error={faultIn(save.error, bound)}
            />
          ))}
        </>
      )}
      <TextField
        name="number"
        id="place"
        inputMode="numeric"
        maxLength={2}
        label={<FormattedMessage id="opinionWork.number" />}
        hint={<FormattedMessage id="opinionWork.number.hint" />}
        defaultValue={question?.place}
        error={faultIn(save.error, "place")}
      />
      <Tick name="required" defaultChecked={question?.required}>
        <FormattedMessage id="opinionWork.required" />
      </Tick>
      <Tick name="hiddenUntilClose" defaultChecked={question?.hiddenUntilClose}>
        <FormattedMessage id="opinionWork.hidden" />
      </Tick>
      <DraftChoice draft={draft} />
      <p className="row">
        <button type="submit" className="btn main" disabled={save.isPending}>
          <FormattedMessage id="opinionWork.save" />
        </button>
        <button type="button" className="btn bare" onClick={onClose}>
          <FormattedMessage id="ui.cancel" />
        </button>
      </p>
      <DraftNote draft={draft} />
    </form>
  );
}
