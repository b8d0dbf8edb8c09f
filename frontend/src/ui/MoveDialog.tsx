import { type FormEvent, type ReactNode, useId, useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { FormDraft } from "@/device/useFormDraft";
import type { Keeping } from "@/device/useKept";
import { DraftChoice, DraftNote } from "./DraftNote";
import { ErrorSummary } from "./ErrorSummary";
import { Modal } from "./Modal";
import { Note } from "./Note";
import type { FieldError } from "./problem";
import { Refused } from "./Refused";
import { toast } from "./toast";

type DialogProps = {
  title: ReactNode;
  action: ReactNode;
  danger?: boolean;
  mayAct?: boolean;
  error: unknown;
  /** What the form itself found at fault and did not send. */
  lacks?: FieldError[];
  busy: boolean;
  /** Another act of the same form. */
  other?: ReactNode;
  /** Keeps what is typed. Whoever has one forgets it once the service has taken the form. */
  draft?: FormDraft;
  /** Whether what is typed is on the device, where the form keeps it in its own way. */
  keeping?: Keeping;
  onSend: (form: FormData, pressed: string | undefined) => void;
  onClose: () => void;
  children: ReactNode;
};

/** A form that stands between the wish and an act the public will see. */
export function MoveDialog({
  mayAct = true,
  draft,
  error,
  lacks = [],
  busy,
  onClose,
  ...props
}: DialogProps) {
  const intl = useIntl();
  const title = useId();
  const typed = useRef(false);
  const [presses, setPresses] = useState(0);
  const [asking, ask] = useState(false);
  // It may be busy with reading, too, which may be left.
  const underway = presses > 0 && busy && !error;

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setPresses((before) => before + 1);
    const { submitter } = event.nativeEvent as SubmitEvent;
    props.onSend(new FormData(event.currentTarget), (submitter as HTMLButtonElement | null)?.value);
  }

  /** Escape, the way back of a phone, the button: none of them takes away what somebody has typed. */
  async function leave() {
    const kept = draft ? await draft.leave() : props.keeping;
    if (kept === "refused" || (kept === undefined && typed.current)) return ask(true);
    if (kept === "kept") toast(intl.formatMessage({ id: "workspace.draft.left" }));
    onClose();
  }

  return (
    <Modal title={title} stays={underway} onClose={() => void leave()}>
      <form
        ref={draft?.ref}
        className="stack"
        noValidate
        onInput={({ target }) => {
          typed.current ||= isWriting(target);
        }}
        onSubmit={send}
      >
        <h2 id={title}>{props.title}</h2>
        {lacks.length > 0 ? (
          <ErrorSummary key={presses} fields={lacks} />
        ) : error ? (
          <Refused error={error} />
        ) : null}
        {props.children}
        {asking && (
          <Note kind="bad" live="alert">
            <p>
              <FormattedMessage id="workspace.draft.lost" />
            </p>
            <p className="row">
              <button type="button" className="btn dense" onClick={() => ask(false)}>
                <FormattedMessage id="workspace.draft.stay" />
              </button>
              <button type="button" className="btn bare dense" onClick={onClose}>
                <FormattedMessage id="workspace.draft.discard" />
              </button>
            </p>
          </Note>
        )}
        {draft && <DraftChoice draft={draft} />}
        <p className="row">
          {mayAct && (
            <button
              type="submit"
              name="act"
              value="main"
              className={props.danger ? "btn danger" : "btn main"}
              disabled={busy}
            >
              {props.action}
            </button>
          )}
          {props.other}
          <button type="button" className="btn bare" disabled={underway} onClick={() => void leave()}>
            <FormattedMessage id="ui.cancel" />
          </button>
        </p>
        {draft && <DraftNote draft={draft} />}
      </form>
    </Modal>
  );
}

/** Words, dates and numbers take time; what is ticked or chosen is chosen again at once. */
function isWriting(field: EventTarget) {
  if (field instanceof HTMLTextAreaElement) return true;
  return field instanceof HTMLInputElement && !["checkbox", "radio", "file"].includes(field.type);
}
