import { type FormEvent, type ReactNode, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { AssessmentRules, AssessmentRulesDetails, Indicator, IndicatorRule } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { WRITTEN_IN } from "@/ui/content";
import { DraftChoice, DraftNote } from "@/ui/DraftNote";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { TextArea, TextField } from "@/ui/fields";
import { said } from "@/ui/form";
import { versionOf } from "@/ui/held";
import { rowErrorsOf } from "@/ui/problem";
import { faultIn, Refused } from "@/ui/Refused";

const WHOLE = 100;

/** Indicators whose scales count. */
type Counted = Exclude<Indicator, "STANDARDS_AVAILABLE" | "PLEDGE_CYCLE" | "SURVEY_BY_RULE">;

type RulesFormProps = {
  rules: AssessmentRules;
  error: unknown;
  busy: boolean;
  /** Where rules of another day are entered: the field that asks for the day. */
  before?: ReactNode;
  /** Of what the form is filled from, where it is changed. */
  etag?: string;
  /** What is sent stays on the device until `forget` is called. */
  onSave: (details: AssessmentRulesDetails, form: FormData, forget: () => void) => void;
};

/** All nine indicators, whole, with where they stand. */
export function RulesForm({ rules, error, busy, before, etag, onSave }: RulesFormProps) {
  const draft = useFormDraft(before ? "aturan-baru" : `aturan/${rules.validFrom}`, {
    etag: etag && versionOf(etag),
  });
  const [sum, setSum] = useState(() => total(rules.indicators.map(({ weight }) => weight)));

  function details(form: FormData): AssessmentRulesDetails {
    return {
      source: said(form, "source"),
      indicators: rules.indicators.map((rule, place) =>
        filled(form, rule, `indicators.${place}`),
      ) as AssessmentRulesDetails["indicators"],
    };
  }

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    onSave(details(form), form, () => void draft.forget());
  }

  return (
    <form
      ref={draft.ref}
      className="stack"
      noValidate
      onSubmit={save}
      onInput={({ currentTarget }) =>
        setSum(total(details(new FormData(currentTarget)).indicators.map(({ weight }) => weight)))
      }
    >
      {error ? <Why error={error} entering={before !== undefined} /> : null}
      {before}
      <TextArea
        name="source"
        label={<FormattedMessage id="assessment.rules.source" />}
        hint={<FormattedMessage id="assessment.rules.source.hint" />}
        defaultValue={rules.source}
        error={faultIn(error, "source")}
      />
      <fieldset className="stack" id="indicators" tabIndex={-1}>
        <legend>
          <FormattedMessage id="assessment.table" />
        </legend>
        <p className={sum === WHOLE ? "chip ok" : "chip no"} role="status">
          <FormattedMessage id="assessment.rules.sum" values={{ sum }} />
        </p>
        {rules.indicators.map((rule, place) => (
          <RuleFields key={rule.indicator} rule={rule} place={place} error={error} />
        ))}
      </fieldset>
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

function RuleFields({ rule, place, error }: { rule: IndicatorRule; place: number; error: unknown }) {
  const intl = useIntl();
  const path = `indicators.${place}`;
  const bounds = faultIn(error, `${path}.bounds`);
  return (
    <details className="card" open={rowErrorsOf(error).some(({ field }) => field.startsWith(`${path}.`))}>
      <summary>
        {place + 1}. <span lang={WRITTEN_IN}>{rule.name}</span>
      </summary>
      <div className="stack mt4">
        <TextField
          name={`${path}.name`}
          label={<FormattedMessage id="assessment.rules.name" />}
          defaultValue={rule.name}
          error={faultIn(error, `${path}.name`)}
        />
        <TextField
          name={`${path}.weight`}
          inputMode="decimal"
          label={<FormattedMessage id="assessment.weight" />}
          defaultValue={intl.formatNumber(rule.weight)}
          error={faultIn(error, `${path}.weight`)}
        />
        {rule.scale.map((text, score) => (
          <TextField
            key={score}
            name={`${path}.scale.${score}`}
            label={<FormattedMessage id="assessment.rules.means" values={{ score }} />}
            defaultValue={text}
            error={faultIn(error, `${path}.scale.${score}`)}
          />
        ))}
        {rule.bounds.length > 0 && (
          <fieldset
            className={bounds ? "field wrong stack" : "field stack"}
            id={`${path}.bounds`}
            tabIndex={-1}
          >
            <legend>
              <FormattedMessage id={`assessment.rules.bounds.${rule.indicator as Counted}`} />
            </legend>
            {bounds && <p className="wrong-text">{bounds}</p>}
            {rule.bounds.map((bound, step) => (
              <TextField
                key={step}
                name={`${path}.bounds.${step}`}
                inputMode="decimal"
                label={<FormattedMessage id="assessment.rules.bound" values={{ step: step + 1 }} />}
                defaultValue={intl.formatNumber(bound, { useGrouping: false })}
                error={faultIn(error, `${path}.bounds.${step}`)}
              />
            ))}
          </fieldset>
        )}
      </div>
    </details>
  );
}

function filled(form: FormData, rule: IndicatorRule, path: string): IndicatorRule {
  return {
    indicator: rule.indicator,
    name: said(form, `${path}.name`),
    weight: number(form, `${path}.weight`),
    scale: rule.scale.map((_, score) => said(form, `${path}.scale.${score}`)) as IndicatorRule["scale"],
    bounds: rule.bounds.map((_, step) => number(form, `${path}.bounds.${step}`)),
  };
}

/** As people write it, with a comma or a point; what is none the service says. */
function number(form: FormData, name: string) {
  return Number(said(form, name).replace(",", ".") || Number.NaN);
}

function total(weights: number[]) {
  return Math.round(weights.reduce((sum, weight) => sum + (weight || 0), 0) * 100) / 100;
}

/** Rules of that day that turn out to be there already were not changed by anybody; the service says it better. */
function Why({ error, entering }: { error: unknown; entering: boolean }) {
  return entering ? <ErrorSummary error={error} fields={rowErrorsOf(error)} /> : <Refused error={error} />;
}
