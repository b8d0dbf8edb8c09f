import { FormattedMessage, useIntl } from "react-intl";
import type { ImportLeftover } from "@/api/types.gen";
import { useLanguage } from "@/i18n/language";
import { WRITTEN_IN } from "@/ui/content";
import { toast } from "@/ui/toast";

/** Everything in the document that went into no component, word for word, to be copied where it belongs. */
export function Leftovers({ leftovers }: { leftovers: readonly ImportLeftover[] }) {
  const intl = useIntl();
  const language = useLanguage();

  async function copy(text: string) {
    try {
      await navigator.clipboard.writeText(text);
      toast(intl.formatMessage({ id: "ui.copied" }));
    } catch {
      toast(intl.formatMessage({ id: "ui.copyFailed" }));
    }
  }

  return (
    <section className="stack" aria-labelledby="sisa">
      <h2 id="sisa">
        <FormattedMessage id="import.leftovers" values={{ count: leftovers.length }} />
      </h2>
      {leftovers.length === 0 ? (
        <p>
          <FormattedMessage id="import.leftovers.none" />
        </p>
      ) : (
        <ul className="plain ruled card">
          {leftovers.map(({ place, text, reason }, index) => (
            <li key={index} className="stack">
              <div className="row apart">
                <p className="sm muted">
                  {place[language]}. <FormattedMessage id={`import.reason.${reason}`} />
                </p>
                <button
                  type="button"
                  className="btn dense"
                  aria-label={intl.formatMessage({ id: "import.copyOf" }, { place: place[language] })}
                  onClick={() => void copy(text)}
                >
                  <FormattedMessage id="import.copy" />
                </button>
              </div>
              <p className="leftover" lang={WRITTEN_IN}>
                {text}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
