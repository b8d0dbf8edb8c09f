import { FormattedMessage } from "react-intl";
import type { FormDraft } from "@/device/useFormDraft";
import type { Keeping } from "@/device/useKept";
import { Note } from "./Note";

/** Where the words of a form are; last in it, below its buttons, so that none moves away under one's finger. */
export function DraftNote({ draft }: { draft: FormDraft }) {
  return !draft.outdated && <OnDevice keeping={draft.keeping} onDiscard={() => void draft.discard()} />;
}

/** The same of a form that keeps its words in its own way. */
export function OnDevice({ keeping, onDiscard }: { keeping: Keeping; onDiscard?: () => void }) {
  if (keeping === "refused") {
    return (
      <Note kind="bad" live="alert">
        <p>
          <FormattedMessage id="feedback.form.unkept" />
        </p>
      </Note>
    );
  }
  if (keeping === "nothing") return null;
  return (
    <Note kind="local" live="status">
      <p>
        <b>
          <FormattedMessage id="feedback.form.kept" />
        </b>{" "}
        <FormattedMessage id="feedback.form.kept.body" />{" "}
        {onDiscard && (
          <button type="button" className="link" onClick={onDiscard}>
            <FormattedMessage id="workspace.draft.discard" />
          </button>
        )}
      </p>
    </Note>
  );
}

/**
 * What one wrote before somebody else changed the same, beside what stands in the fields, until one is chosen; above the
 * buttons, since nobody should save over either without having seen both.
 */
export function DraftChoice({ draft }: { draft: FormDraft }) {
  if (!draft.outdated) return null;
  return (
    <Note kind="bad" live="alert">
      <div className="stack">
        <p>
          <b>
            <FormattedMessage id="workspace.draft.outdated" />
          </b>{" "}
          <FormattedMessage id="workspace.draft.outdated.body" />
        </p>
        <dl>
          {draft.outdated.map(({ label, text }) => (
            <div key={label}>
              <dt className="muted">{label}</dt>
              <dd className="plain-text">{text}</dd>
            </div>
          ))}
        </dl>
        <p className="row">
          <button type="button" className="btn dense" onClick={() => void draft.takeMine()}>
            <FormattedMessage id="workspace.draft.mine" />
          </button>
          <button type="button" className="btn bare dense" onClick={() => void draft.takeTheirs()}>
            <FormattedMessage id="workspace.draft.theirs" />
          </button>
        </p>
      </div>
    </Note>
  );
}
