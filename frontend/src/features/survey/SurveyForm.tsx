import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useDeferredValue, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type {
  AnswerRule,
  ElementCode,
  ProfileQuestion,
  Service,
  Survey,
  SurveyPlan,
  SurveyRule,
} from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { DraftChoice, DraftNote } from "@/ui/DraftNote";
import { Picks, SelectField, TextField, Tick } from "@/ui/fields";
import { said, saidOrNull } from "@/ui/form";
import { versionOf } from "@/ui/held";
import { faultIn, Refused } from "@/ui/Refused";
import { PROFILE_QUESTIONS } from "./asked";
import { sampleFor } from "./surveyWork.queries";

const RULES = ["ONE_PER_DEVICE", "ONE_PER_TOKEN", "FREE"] as const satisfies AnswerRule[];

type FormProps = {
  /** Absent for a new one. */
  survey?: Survey;
  rule: SurveyRule;
  services: Pick<Service, "id" | "name">[];
  error: unknown;
  busy: boolean;
  /** Of what the form is filled from. */
  etag?: string;
  unitId: string;
  /** What is sent stays on the device until `forget` is called. */
  onSave: (plan: SurveyPlan, forget: () => void) => void;
  onCancel: () => void;
};

/** What a survey asks, of whom and when; it opens and closes by itself. */
export function SurveyForm(props: FormProps) {
  const { survey, rule, services, error, busy, onSave, onCancel } = props;
  const intl = useIntl();
  const [answerRule, setAnswerRule] = useState<AnswerRule>(survey?.answerRule ?? "ONE_PER_DEVICE");
  const [profile, setProfile] = useState<readonly ProfileQuestion[]>(
    survey?.profileQuestions ?? PROFILE_QUESTIONS,
  );
  const [population, setPopulation] = useState(String(survey?.population ?? ""));
  const draft = useFormDraft(survey ? `survei/${survey.id}` : `survei-baru/${props.unitId}`, {
    etag: props.etag && versionOf(props.etag),
  });
  // Once somebody has answered, what they were asked stays.
  const fixed = survey?.hasResponses ?? false;

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => said(form, name);
    const plan: SurveyPlan = {
      title: text("title"),
      titleEn: saidOrNull(form, "titleEn"),
      serviceId: fixed ? (survey?.service?.id ?? null) : saidOrNull(form, "serviceId"),
      periodFrom: fixed && survey ? survey.periodFrom : text("periodFrom"),
      periodTo: fixed && survey ? survey.periodTo : text("periodTo"),
      opensOn: fixed ? (survey?.opensOn ?? null) : saidOrNull(form, "opensOn"),
      closesOn: saidOrNull(form, "closesOn"),
      questions: rule.elements.flatMap(({ code, question }) => {
        const id = text(`${code}.id`) || question.id;
        const en = text(`${code}.en`) || question.en;
        return id === question.id && en === question.en ? [] : { element: code, id, en };
      }),
      profileQuestions:
        fixed && survey ? survey.profileQuestions : PROFILE_QUESTIONS.filter((one) => profile.includes(one)),
      answerRule,
      population: Number(text("population")) || null,
      roundedWeight: fixed ? (survey?.roundedWeight ?? false) : form.has("roundedWeight"),
    };
    onSave(plan, () => void draft.forget());
  }

  const day = (name: "periodFrom" | "periodTo" | "opensOn" | "closesOn", kept: boolean) => ({
    name,
    type: "date",
    defaultValue: survey?.[name] ?? "",
    disabled: kept,
    label: <FormattedMessage id={`surveyWork.${name}`} />,
    error: faultIn(error, name),
  });

  return (
    <form ref={draft.ref} className="stack" noValidate onSubmit={save}>
      {error ? <Refused error={error} /> : null}
      {fixed && (
        <p className="muted">
          <FormattedMessage id="surveyWork.fixed" />
        </p>
      )}
      <TextField
        name="title"
        maxLength={200}
        defaultValue={survey?.title}
        label={<FormattedMessage id="surveyWork.name" />}
        error={faultIn(error, "title")}
      />
      <TextField
        name="titleEn"
        lang="en"
        maxLength={200}
        defaultValue={survey?.titleEn ?? ""}
        label={<FormattedMessage id="surveyWork.nameEn" />}
        hint={<FormattedMessage id="ui.optional" />}
        error={faultIn(error, "titleEn")}
      />
      <SelectField
        name="serviceId"
        defaultValue={survey?.service?.id ?? ""}
        disabled={fixed}
        label={<FormattedMessage id="surveyWork.service" />}
        error={faultIn(error, "serviceId")}
      >
        <option value="">{intl.formatMessage({ id: "surveyWork.service.unit" })}</option>
        {services.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <div className="cols half">
        <TextField {...day("periodFrom", fixed)} />
        <TextField {...day("periodTo", fixed)} />
        <TextField {...day("opensOn", fixed)} hint={<FormattedMessage id="surveyWork.opensOn.hint" />} />
        <TextField {...day("closesOn", false)} hint={<FormattedMessage id="surveyWork.closesOn.hint" />} />
      </div>
      <Picks
        name="answerRule"
        label={<FormattedMessage id="surveyWork.answerRule" />}
        hint={<FormattedMessage id="surveyWork.answerRule.hint" />}
        value={answerRule}
        onPick={(picked) => !fixed && setAnswerRule(picked)}
        error={faultIn(error, "answerRule")}
        options={RULES.map((value) => ({
          value,
          label: <FormattedMessage id={`surveyWork.answerRule.${value}`} />,
        }))}
      />
      <TextField
        name="population"
        type="number"
        inputMode="numeric"
        min={1}
        value={population}
        onChange={({ target }) => setPopulation(target.value)}
        label={<FormattedMessage id="surveyWork.population" />}
        hint={<FormattedMessage id="surveyWork.population.hint" />}
        error={faultIn(error, "population")}
      />
      <Sample population={Number(population)} />
      <fieldset className="field" id="profileQuestions">
        <legend>
          <FormattedMessage id="surveyWork.profile" />
        </legend>
        <p className="hint">
          <FormattedMessage id="surveyWork.profile.hint" />
        </p>
        <div className="picks">
          {PROFILE_QUESTIONS.map((question) => (
            <Tick
              key={question}
              name={`profile.${question}`}
              checked={profile.includes(question)}
              disabled={fixed}
              onChange={({ target }) =>
                setProfile((before) =>
                  target.checked ? [...before, question] : before.filter((one) => one !== question),
                )
              }
            >
              <FormattedMessage id={`survey.profile.${question}`} />
            </Tick>
          ))}
        </div>
      </fieldset>
      <details>
        <summary>
          <FormattedMessage id="surveyWork.questions" />
        </summary>
        <div className="stack">
          <p className="hint">
            <FormattedMessage id="surveyWork.questions.hint" />
          </p>
          {rule.elements.map((element) => (
            <Wording key={element.code} element={element} own={survey?.ownQuestions} />
          ))}
        </div>
      </details>
      <details>
        <summary>
          <FormattedMessage id="surveyWork.weight" />
        </summary>
        <div className="stack">
          <p>
            <FormattedMessage id="surveyWork.weight.body" />
          </p>
          <Tick name="roundedWeight" defaultChecked={survey?.roundedWeight ?? false} disabled={fixed}>
            <FormattedMessage id="surveyWork.weight.rounded" />
          </Tick>
        </div>
      </details>
      <DraftChoice draft={draft} />
      <p className="row">
        <button type="submit" className="btn main" disabled={busy}>
          <FormattedMessage id="workspace.save" />
        </button>
        <button type="button" className="btn bare" onClick={onCancel}>
          <FormattedMessage id="ui.cancel" />
        </button>
      </p>
      <DraftNote draft={draft} />
    </form>
  );
}

/** How many respondents are enough for what stands in the field, before it is saved. */
function Sample({ population }: { population: number }) {
  const { data } = useQuery(sampleFor(useDeferredValue(population)));
  return (
    <p role="status">
      {data && population > 0 && <FormattedMessage id="surveyWork.sample" values={{ ...data }} />}
    </p>
  );
}

type WordingProps = {
  element: { code: ElementCode; name: { id: string }; question: { id: string; en: string } };
  own: Survey["ownQuestions"] | undefined;
};

/** One question in both languages; empty is as the rule has it. */
function Wording({ element: { code, name, question }, own }: WordingProps) {
  const kept = own?.find(({ element }) => element === code);
  return (["id", "en"] as const).map((language) => (
    <TextField
      key={language}
      name={`${code}.${language}`}
      lang={language}
      maxLength={300}
      defaultValue={kept?.[language] ?? question[language]}
      label={
        <FormattedMessage
          id={`surveyWork.question.${language}`}
          values={{ code, name: <span lang="id">{name.id}</span> }}
        />
      }
      error={undefined}
    />
  ));
}
