import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { FormattedMessage } from "react-intl";
import { keptDrafts } from "@/device/drafts";
import { Note } from "@/ui/Note";
import { DRAFTS, type FeedbackDraft } from "./feedbackDraft";

/** Reminds of inputs that were on their way when their page was closed, and leads back to them. */
export function UnsentNote() {
  const [unsent, setUnsent] = useState<FeedbackDraft[]>([]);
  useEffect(() => {
    void keptDrafts<FeedbackDraft>(DRAFTS).then((drafts) =>
      setUnsent(drafts.filter(({ attempt }) => attempt)),
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
