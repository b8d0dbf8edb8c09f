import { type ReactNode, use, useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import { DialogNote } from "./dialogNote";

type ModalProps = {
  /** The id of its heading. */
  title: string;
  /** Whether it cannot be left now: what is on its way would be answered where nobody sees it. */
  stays?: boolean | undefined;
  onClose: () => void;
  children: ReactNode;
};

/**
 * What all dialogs are made of; render it to open it. The browser keeps the focus inside and gives it back, to the page
 * where what one came from is gone.
 */
export function Modal({ title, stays = false, onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);

  const closed = useEffectEvent(() => {
    if (dialog.current?.open) return;
    dialog.current?.showModal();
    if (!stays) onClose();
  });

  // Of the layout: later the dialog has left the document, and the browser gives nothing back.
  useLayoutEffect(() => {
    const element = dialog.current;
    // At the second Escape in a row a browser does not ask.
    const byBrowser = () => closed();
    element?.addEventListener("close", byBrowser);
    element?.showModal();
    return () => {
      element?.removeEventListener("close", byBrowser);
      element?.close();
    };
  }, []);

  useEffect(
    () => () => {
      if (document.activeElement === document.body) {
        document.querySelector("main")?.focus({ preventScroll: true });
      }
    },
    [],
  );

  return (
    <dialog
      ref={dialog}
      className="confirm"
      aria-labelledby={title}
      onCancel={(event) => {
        // So does a list of files that is left without choosing one, and nothing of it concerns the dialog.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        if (!stays) onClose();
      }}
    >
      {use(DialogNote)}
      {children}
    </dialog>
  );
}
