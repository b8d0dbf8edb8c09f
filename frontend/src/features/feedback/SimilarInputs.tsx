import { type ComponentProps, useEffect, useId, useRef, useState } from "react";
import { FormattedMessage, IntlProvider, useIntl } from "react-intl";
import type { Feedback } from "@/api/types.gen";
import { type Kept, useKept } from "@/device/useKept";
import en from "@/i18n/en/similar.json";
import id from "@/i18n/id/similar.json";
import { useLanguage } from "@/i18n/language";
import { TickIcon } from "@/ui/icons";
import { PlainText } from "@/ui/PlainText";
import { support } from "./supporting.queries";

type Words = NonNullable<ComponentProps<typeof IntlProvider>["messages"]>;

type SimilarProps = {
  found: Feedback[];
  isMember: boolean;
  onSend: () => void;
  onBack: () => void;
};

/** Shown before sending: one may stand behind what others have said, or send all the same. Brings its own words. */
export function SimilarInputs(props: SimilarProps) {
  const language = useLanguage();
  return (
    <IntlProvider
      locale={language === "id" ? "id-ID" : "en-GB"}
      defaultLocale="id-ID"
      messages={(language === "id" ? id : en) as Words}
    >
      <Similar {...props} />
    </IntlProvider>
  );
}

function Similar({ found, isMember, onSend, onBack }: SimilarProps) {
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [supported, setSupported] = useState(false);
  // The button that was pressed is gone: on to what came in its place.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="quote stack" aria-labelledby={title}>
      <h2 id={title} ref={heading} tabIndex={-1}>
        <FormattedMessage id="feedback.form.similar" />
      </h2>
      <p className="sm">
        <FormattedMessage id="feedback.form.similar.lead" />
      </p>
      <ul className="plain ruled">
        {found.map((input) => (
          <li key={input.id}>
            <One input={input} isMember={isMember} onSupported={() => setSupported(true)} />
          </li>
        ))}
      </ul>
      {supported && (
        <p className="sm" role="status">
          <FormattedMessage id="feedback.form.similar.kept" />
        </p>
      )}
      <div className="row">
        <button type="button" className="btn main wide" onClick={onSend}>
          <FormattedMessage id="feedback.form.similar.send" />
        </button>
        <button type="button" className="btn bare wide" onClick={onBack}>
          <FormattedMessage id="feedback.form.similar.back" />
        </button>
      </div>
    </section>
  );
}

type OneProps = { input: Feedback; isMember: boolean; onSupported: () => void };

function One({ input, isMember, onSupported }: OneProps) {
  const intl = useIntl();
  // Whose a support is, the service keeps nowhere: only this device knows.
  const own = useKept<boolean>(`dukungan/${input.id}`, false);
  const [count, setCount] = useState(input.supports);
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState<string>();

  async function press(own: Kept<boolean>) {
    setBusy(true);
    setWhy(undefined);
    try {
      setCount((await support(input.id, isMember)).supports);
      await own.change(() => true);
      onSupported();
    } catch (failure) {
      setWhy(failure instanceof Error ? failure.message : "");
    }
    setBusy(false);
  }

  return (
    <>
      <blockquote>
        <PlainText language={input.language}>{input.text ?? ""}</PlainText>
      </blockquote>
      <div className="row sm mt2">
        <span className="muted">
          {input.response
            ? intl.formatMessage({ id: "feedback.form.similar.answered" }, { unit: input.response.unitName })
            : intl.formatMessage({ id: "feedback.form.similar.count" }, { count })}
        </span>
        {own?.value && (
          <span role="status">
            <TickIcon /> <FormattedMessage id="feedback.form.similar.supported" />
          </span>
        )}
        {/* Not before the device has said whether it stands behind it: nothing may be pressed in vain. */}
        {own?.value === false && (
          <button
            type="button"
            className="btn dense"
            aria-busy={busy}
            onClick={() => busy || void press(own)}
          >
            <FormattedMessage id="feedback.form.similar.support" />
            <span className="vh">: {input.text}</span>
          </button>
        )}
      </div>
      {why !== undefined && (
        <p className="wrong-text" role="alert">
          <FormattedMessage id="feedback.form.similar.failed" values={{ why }} />
        </p>
      )}
    </>
  );
}
