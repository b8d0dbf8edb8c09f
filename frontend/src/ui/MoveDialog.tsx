import { type FormEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { FormattedMessage } from "react-intl";
import { Refused } from "./Refused";

type DialogProps = {
  title: ReactNode;
  action: ReactNode;
  danger?: boolean;
  mayAct?: boolean;
  error: unknown;
  busy: boolean;
  /** Another act of the same form. */
  other?: ReactNode;
  onSend: (form: FormData, pressed: string | undefined) => void;
  onClose: () => void;
  children: ReactNode;
};

/** A form that stands between the wish and an act the public will see. */
export function MoveDialog({ mayAct = true, ...props }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    props.onSend(new FormData(event.currentTarget), (submitter as HTMLButtonElement | null)?.value);
  }

  return (
    <dialog ref={dialog} className="confirm" aria-labelledby={title} onCancel={props.onClose}>
      <form className="stack" noValidate onSubmit={send}>
        <h2 id={title}>{props.title}</h2>
        {props.error ? <Refused error={props.error} /> : null}
        {props.children}
        <p className="row">
          {mayAct && (
            <button
              type="submit"
              name="act"
              value="main"
              className={props.danger ? "btn danger" : "btn main"}
              disabled={props.busy}
            >
              {props.action}
            </button>
          )}
          {props.other}
          <button type="button" className="btn bare" onClick={props.onClose}>
            <FormattedMessage id="ui.cancel" />
          </button>
        </p>
      </form>
    </dialog>
  );
}
