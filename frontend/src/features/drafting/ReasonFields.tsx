import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useSyncExternalStore } from "react";
import { FormattedMessage } from "react-intl";
import type { Feedback, InboxFeedback } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { TextArea } from "@/ui/fields";
import { LoadFailed } from "@/ui/LoadFailed";
import { PlainText } from "@/ui/PlainText";
import { SpeaksFor } from "@/ui/SpeaksFor";
import { inputsAbout } from "./drafting.queries";
import { Proposal } from "./Proposal";
import type { TextSaver } from "./TextSaver";

type ReasonProps = {
  saver: TextSaver;
  unitId: string;
  /** Whether the text that is saved reads otherwise than in the version before. */
  isChanged: boolean;
  /** Somebody's wording took the place of the text. */
  onTaken: () => void;
};

/** Why the component is changed, in words or by the inputs that led to it. Saved with the text. */
export function ReasonFields({ saver, unitId, isChanged, onTaken }: ReasonProps) {
  const reason = useSyncExternalStore(saver.subscribe, () => saver.reason);
  const { standardId, code } = saver.place;
  const inputs = useQuery(inputsAbout(unitId, standardId, code));
  const isOwed = isChanged && reason.text.trim() === "" && reason.feedbackIds.length === 0;

  function name(id: string, isNamed: boolean) {
    const others = saver.reason.feedbackIds.filter((one) => one !== id);
    saver.explain({ ...saver.reason, feedbackIds: isNamed ? [...others, id] : others });
  }

  return (
    <section className="stack reason-fields" aria-labelledby="alasan">
      <h3 id="alasan">
        <FormattedMessage id="drafting.reason" />
      </h3>
      <p className={isOwed ? "sm kept" : "sm muted"} role="status">
        <FormattedMessage
          id={
            isOwed
              ? "drafting.reason.owed"
              : isChanged
                ? "drafting.reason.changed"
                : "drafting.reason.unchanged"
          }
        />
      </p>
      <TextArea
        name="reason"
        label={<FormattedMessage id="drafting.reason.text" />}
        hint={<FormattedMessage id="drafting.reason.hint" />}
        error={undefined}
        rows={2}
        maxLength={1000}
        value={reason.text}
        onChange={(event) => saver.explain({ ...saver.reason, text: event.target.value })}
        onBlur={() => void saver.flush()}
      />
      {inputs.isPending ? (
        <Bones />
      ) : inputs.isError ? (
        <LoadFailed
          error={inputs.error}
          retry={inputs.refetch}
          what={<FormattedMessage id="drafting.reason.failed" />}
        />
      ) : (
        <Inputs inputs={inputs.data} named={reason.feedbackIds} onName={name}>
          {(feedback) => <Proposal feedback={feedback} saver={saver} onTaken={onTaken} />}
        </Inputs>
      )}
    </section>
  );
}

type InputsProps = {
  inputs: InboxFeedback[];
  named: readonly string[];
  onName: (id: string, isNamed: boolean) => void;
  /** What one can do with an input besides naming it. */
  children: (feedback: Feedback) => ReactNode;
};

function Inputs({ inputs, named, onName, children }: InputsProps) {
  if (inputs.length === 0) {
    return (
      <p className="sm muted">
        <FormattedMessage id="drafting.reason.none" />
      </p>
    );
  }
  return (
    <fieldset className="field">
      <legend>
        <FormattedMessage id="drafting.reason.inputs" />
      </legend>
      {inputs.map(({ feedback }) => (
        <div key={feedback.id}>
          <label className="pick flat">
            <input
              type="checkbox"
              checked={named.includes(feedback.id)}
              onChange={(event) => onName(feedback.id, event.target.checked)}
            />
            <span>
              <PlainText>{feedback.text ?? ""}</PlainText>
              {feedback.organisation && (
                <span className="sm muted">
                  {" "}
                  <SpeaksFor said={feedback} />
                </span>
              )}
            </span>
          </label>
          {children(feedback)}
        </div>
      ))}
    </fieldset>
  );
}
