import { FormattedMessage } from "react-intl";
import { Modal } from "@/ui/Modal";
import { KEYS } from "./keys";
import { switchShortcuts, useShortcutsAreOn } from "./shortcuts";

/** The keys in a line below the list, for those who have a keyboard. */
export function ShortcutBar({ onHelp }: { onHelp: () => void }) {
  const on = useShortcutsAreOn();
  return (
    <div className="kbd-bar">
      {on &&
        KEYS.flatMap((one) => (one.inBar ? [one] : [])).map(({ key, does }) => (
          <span key={does}>
            <kbd>{key.toUpperCase()}</kbd> <FormattedMessage id={`inbox.keys.${does}`} />
          </span>
        ))}
      <button type="button" className="link xs" onClick={onHelp}>
        <FormattedMessage id="inbox.keys" />
      </button>
    </div>
  );
}

export function ShortcutHelp({ onClose }: { onClose: () => void }) {
  const on = useShortcutsAreOn();
  return (
    <Modal title="pintasan" onClose={onClose}>
      <div className="stack">
        <h2 id="pintasan">
          <FormattedMessage id="inbox.keys" />
        </h2>
        <table className="tbl">
          <tbody>
            {KEYS.map(({ key, does }) => (
              <tr key={does}>
                <th scope="row">
                  <kbd>{key.toUpperCase()}</kbd>
                </th>
                <td>
                  <FormattedMessage id={`inbox.keys.${does}.long`} />
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row">
                <kbd>Ctrl Enter</kbd>
              </th>
              <td>
                <FormattedMessage id="inbox.keys.send.long" />
              </td>
            </tr>
          </tbody>
        </table>
        <label className="pick flat">
          <input type="checkbox" checked={on} onChange={(event) => switchShortcuts(event.target.checked)} />
          <span>
            <FormattedMessage id="inbox.keys.on" />
          </span>
        </label>
        <p>
          <button type="button" className="btn" onClick={onClose}>
            <FormattedMessage id="ui.close" />
          </button>
        </p>
      </div>
    </Modal>
  );
}
