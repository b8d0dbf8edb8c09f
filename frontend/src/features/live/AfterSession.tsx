import { Link } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import type { LiveQuestion } from "@/api/types.gen";
import type { Pass } from "@/device/passes";
import { CopyField } from "@/ui/CopyField";
import { Note } from "@/ui/Note";
import { Refusal } from "@/ui/problem";
import { OwnQuestions } from "./OwnQuestions";
import { useAsking } from "./useAsking";

type AfterProps = { session: string; pass: Pass; forum: string; questions: LiveQuestion[] };

/** What somebody asked from this device, and what they still had in hand when the session ended. */
export function AfterSession({ session, pass, forum, questions }: AfterProps) {
  const asking = useAsking(session, pass);
  if (asking === undefined) return null;
  const { draft, own, refused } = asking;
  if (own.length === 0 && draft.text.trim() === "") return null;
  return (
    <section className="card stack" aria-labelledby="pertanyaan-saya">
      <h2 id="pertanyaan-saya">
        <FormattedMessage id="live.after" />
      </h2>
      {draft.text.trim() !== "" && (
        <Note kind="local" live="status">
          <div className="stack">
            <p>
              <b>
                <FormattedMessage id={draft.sending ? "live.ask.sending" : "live.after.unsent"} />
              </b>{" "}
              {refused instanceof Refusal ? refused.problem.detail : null}
            </p>
            <CopyField
              label={<FormattedMessage id="live.ask.text" />}
              value={draft.text}
              copy={<FormattedMessage id="live.after.copy" />}
            />
            <p>
              <Link to="/forum/$slug" params={{ slug: forum }} className="go">
                <FormattedMessage id="live.after.give" />
              </Link>
            </p>
          </div>
        </Note>
      )}
      <OwnQuestions own={own} questions={questions} />
    </section>
  );
}
