import { useState } from "react";
import { FormattedMessage } from "react-intl";
import { type Kept, useKept } from "@/device/useKept";
import { Bones } from "@/ui/Bones";
import { PlainText } from "@/ui/PlainText";
import { FeedbackForm, type FormProps } from "./FeedbackForm";
import { draftName, emptyFields, type FeedbackDraft } from "./feedbackDraft";
import { ClosedWithText } from "./KeptNote";

type GiveProps = Omit<FormProps, "draft"> & { isOpen: boolean };

/** The form, with what the device keeps for it. The device is asked each time, since drafts change between two visits. */
export function GiveFeedback(props: GiveProps) {
  const { target } = props;
  const draft = useKept<FeedbackDraft>(draftName(target), { target, fields: emptyFields(target) });
  return draft ? <FormOrText {...props} draft={draft} /> : <Bones />;
}

/** While the forum takes no input there is no form, but what is kept can be copied away. */
function FormOrText({ isOpen, draft, ...form }: GiveProps & { draft: Kept<FeedbackDraft> }) {
  // The form is not taken away when the window closes meanwhile: the service says so, and the text stays. What was on
  // its way before may still be answered.
  const [mayGive] = useState(isOpen || draft.value.attempt !== undefined);
  if (mayGive) return <FeedbackForm {...form} draft={draft} />;
  const { text } = draft.value.fields;
  return (
    <div className="stack">
      <p>
        <FormattedMessage id="feedback.form.notOpen" />
      </p>
      {text && (
        <>
          <blockquote className="quote">
            <PlainText>{text}</PlainText>
          </blockquote>
          <ClosedWithText text={text} />
        </>
      )}
    </div>
  );
}
