import { flushSync } from "react-dom";
import { FormattedMessage, useIntl } from "react-intl";
import { formIn, type Held } from "./held";
import { Note } from "./Note";
import { newerIn } from "./newerIn";

/** Somebody else was quicker: what stands there now, and whether that is to stay or what one has filled in. */
export function Stale({ held, error }: { held: Held<unknown>; error: unknown }) {
  const intl = useIntl();
  if (held.decided === error) return null;
  const { newer } = held;
  const form = formIn(held.box.current);
  const parts = newer && form ? newerIn(form, held.value, newer.value) : [];
  const at = (newer?.value as { changedAt?: string } | undefined)?.changedAt;

  function saveMine() {
    flushSync(() => held.overwrite(error));
    form?.requestSubmit();
  }

  return (
    <Note kind="bad" live="alert">
      <p>
        {at ? (
          <FormattedMessage
            id="workspace.staleAt"
            values={{ at: intl.formatDate(at, { dateStyle: "long", timeStyle: "short" }) }}
          />
        ) : (
          <FormattedMessage id="workspace.staleForm" />
        )}
      </p>
      {newer === undefined ? (
        <p>
          <FormattedMessage id="workspace.stale.unread" />
        </p>
      ) : (
        <>
          {parts.length > 0 && (
            <>
              <p>
                <FormattedMessage id="workspace.stale.parts" />
              </p>
              <ul>
                {parts.map(({ name, label, value }) => (
                  <li key={name}>
                    {label}
                    {value !== undefined && (
                      <>
                        : <q>{value}</q>
                      </>
                    )}
                  </li>
                ))}
              </ul>
            </>
          )}
          <p className="row">
            <button type="button" className="btn dense" onClick={() => held.takeNewer(error)}>
              <FormattedMessage id="workspace.stale.takeNewer" />
            </button>
            <button type="button" className="btn dense danger" onClick={saveMine}>
              <FormattedMessage id="workspace.stale.saveMine" />
            </button>
          </p>
        </>
      )}
    </Note>
  );
}
