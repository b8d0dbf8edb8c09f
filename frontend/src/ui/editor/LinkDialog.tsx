import type { Editor } from "@tiptap/core";
import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { safeAddress } from "../document/document";
import { TextField } from "../fields";
import { Modal } from "../Modal";

const FIELD = "tautan";

/** Asks where the selected words should lead. Only to the web, a mail address or a telephone. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const intl = useIntl();
  const [wrong, setWrong] = useState(false);
  const current: string = editor.getAttributes("link").href ?? "";

  function set(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const address = addressOf(String(new FormData(event.currentTarget).get(FIELD)));
    if (address === undefined) {
      setWrong(true);
      return;
    }
    if (editor.state.selection.empty && current === "") {
      const words = { type: "text", text: address, marks: [{ type: "link", attrs: { href: address } }] };
      editor.chain().focus().insertContent(words).run();
    } else {
      editor.chain().focus().setLink(address).run();
    }
    onClose();
  }

  return (
    <Modal title="tautan-judul" onClose={onClose}>
      <form className="stack" noValidate onSubmit={set}>
        <h2 id="tautan-judul">
          <FormattedMessage id="editor.link" />
        </h2>
        <TextField
          name={FIELD}
          inputMode="url"
          autoComplete="off"
          defaultValue={current}
          label={<FormattedMessage id="editor.link.address" />}
          hint={<FormattedMessage id="editor.link.hint" />}
          error={wrong ? intl.formatMessage({ id: "editor.link.wrong" }) : undefined}
        />
        <p className="row">
          <button type="submit" className="btn main">
            <FormattedMessage id="editor.link.set" />
          </button>
          {current !== "" && (
            <button
              type="button"
              className="btn"
              onClick={() => {
                editor.chain().focus().unsetLink().run();
                onClose();
              }}
            >
              <FormattedMessage id="editor.link.away" />
            </button>
          )}
          <button type="button" className="btn bare" onClick={onClose}>
            <FormattedMessage id="ui.cancel" />
          </button>
        </p>
      </form>
    </Modal>
  );
}

/** People write `jdih.pom.go.id` and mean the web. */
function addressOf(typed: string) {
  const address = typed.trim();
  if (address === "") return undefined;
  return safeAddress(address) ?? (address.includes(":") ? undefined : safeAddress(`https://${address}`));
}
