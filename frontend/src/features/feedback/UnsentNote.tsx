import { useEffect, useState } from "react";
import { FormattedMessage } from "react-intl";
import { keptDrafts } from "@/device/drafts";
import { Note } from "@/ui/Note";
import { FormLink } from "./FormLink";
import { DRAFTS, type FeedbackDraft } from "./feedbackDraft";

/** Reminds of inputs that somebody wanted to send and that have not arrived, as far as is known; leads back to them. */
export function UnsentNote() {
  const [unsent, setUnsent] = useState<FeedbackDraft[]>([]);
  useEffect(() => {
    void keptDrafts<FeedbackDraft>(DRAFTS).then((drafts) =>
      setUnsent(drafts.filter(({ attempt, earlier = [], fields }) => fields.text && (attempt ?? earlier[0]))),
    );
  }, []);
  const [first] = unsent;
  if (first === undefined) return null;
  const { forumSlug, standard, component, rowId } = first.target;
  return (
    <Note kind="local" live="status">
      <p>
        <FormattedMessage id="feedback.unsent" values={{ count: unsent.length }} />{" "}
        <FormLink slug={forumSlug} asked={{ standar: standard?.code, komponen: component, baris: rowId }}>
          <FormattedMessage id="feedback.unsent.go" />
        </FormLink>
      </p>
    </Note>
  );
}
