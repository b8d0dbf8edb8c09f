import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { ElementCode, Survey } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { useLanguage } from "@/i18n/language";
import { Empty } from "@/ui/Empty";
import { SelectField } from "@/ui/fields";
import { said } from "@/ui/form";
import { MoveDialog } from "@/ui/MoveDialog";
import { PromiseFields, promised } from "@/ui/PromiseFields";
import { faultIn } from "@/ui/Refused";
import { toast } from "@/ui/toast";
import { Promises, type PromiseViews } from "./Promises";
import { resultsNow, usePlanFollowUp } from "./surveyWork.queries";

type PartProps = PromiseViews & { survey: Survey; mayPlan: boolean };

/** What the unit will do about the lowest elements; public at once, and moved on with all its follow-ups. */
export function PromisePart({ survey, mayPlan, ...views }: PartProps) {
  const [planning, plan] = useState(false);
  if (survey.state !== "PUBLISHED") {
    return (
      <p>
        <FormattedMessage id="surveyWork.promise.later" />
      </p>
    );
  }
  return (
    <div className="stack">
      <p>
        <FormattedMessage id="surveyWork.promise.lead" />
      </p>
      {mayPlan && (
        <p>
          <button type="button" className="btn main" onClick={() => plan(true)}>
            <FormattedMessage id="surveyWork.promise.new" />
          </button>
        </p>
      )}
      <Promises
        survey={survey.id}
        {...views}
        none={<Empty title={<FormattedMessage id="surveyWork.promise.none" />} />}
      />
      {planning && <PlanDialog survey={survey} onClose={() => plan(false)} />}
    </div>
  );
}

function PlanDialog({ survey, onClose }: { survey: Survey; onClose: () => void }) {
  const intl = useIntl();
  const language = useLanguage();
  const { data } = useQuery(resultsNow(survey.id));
  const make = usePlanFollowUp(survey.id);
  const draft = useFormDraft(`survei/${survey.id}/tindak-lanjut`);
  const lowest: ElementCode[] = data?.results.lowest ?? [];
  const elements = survey.questions.toSorted(
    (one, other) => placeIn(lowest, one.element) - placeIn(lowest, other.element),
  );
  return (
    <MoveDialog
      title={<FormattedMessage id="surveyWork.promise.new" />}
      action={<FormattedMessage id="surveyWork.promise.make" />}
      error={make.error}
      busy={make.isPending}
      draft={draft}
      onSend={(form) =>
        make.mutate(
          {
            element: said(form, "element") as ElementCode,
            ...promised(form),
          },
          {
            onSuccess: () => {
              void draft.forget();
              toast(intl.formatMessage({ id: "surveyWork.promise.done" }));
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <SelectField
        name="element"
        label={<FormattedMessage id="survey.column.element" />}
        hint={<FormattedMessage id="surveyWork.promise.element.hint" />}
        error={faultIn(make.error, "element")}
      >
        {elements.map(({ element, name }) => (
          <option key={element} value={element}>
            {element} {name[language]}
          </option>
        ))}
      </SelectField>
      <PromiseFields
        text={<FormattedMessage id="surveyWork.promise.text" />}
        owner={<FormattedMessage id="surveyWork.promise.owner" />}
        dueOn={<FormattedMessage id="surveyWork.promise.dueOn" />}
        error={make.error}
      />
    </MoveDialog>
  );
}

/** The lowest come first; the others as they are. */
function placeIn(lowest: ElementCode[], element: ElementCode) {
  const place = lowest.indexOf(element);
  return place < 0 ? lowest.length : place;
}
