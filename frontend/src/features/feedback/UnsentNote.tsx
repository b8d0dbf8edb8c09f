import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { FormattedMessage } from "react-intl";
import { keptDrafts } from "@/device/drafts";
import { Note } from "@/ui/Note";
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
  const { forumSlug, standard, component } = first.target;
  return (
    <Note kind="local" live="status">
      <p>
        <FormattedMessage id="feedback.unsent" values={{ count: unsent.length }} />{" "}
        <Link
          to="/forum/$slug/masukan"
          params={{ slug: forumSlug }}
          search={{ ...(standard && { standar: standard.code }), ...(component && { komponen: component }) }}
        >
          <FormattedMessage id="feedback.unsent.go" />
        </Link>
      </p>
    </Note>
  );
}
