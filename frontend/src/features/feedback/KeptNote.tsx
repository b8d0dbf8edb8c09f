import { FormattedMessage, useIntl } from "react-intl";
import type { Keeping } from "@/device/useKept";
import { Note } from "@/ui/Note";
import { refusedWith } from "@/ui/problem";
import { toast } from "@/ui/toast";

type KeptProps = { state: Keeping; refused: unknown; text: string };

/** Where the words are now. After closing they stay here and can be copied away. */
export function KeptNote({ state, refused, text }: KeptProps) {
  if (refusedWith(refused, "window-closed", "window-not-open")) return <ClosedWithText text={text} />;
  switch (state) {
    case "kept":
      return (
        <Note kind="local" live="status">
          <p>
            <b>
              <FormattedMessage id="feedback.form.kept" />
            </b>{" "}
            <FormattedMessage id="feedback.form.kept.body" />
          </p>
        </Note>
      );
    case "refused":
      return (
        <Note kind="bad" live="alert">
          <p>
            <FormattedMessage id="feedback.form.unkept" />
          </p>
        </Note>
      );
    default:
      return null;
  }
}

/** Too late: the text is not lost. */
export function ClosedWithText({ text }: { text: string }) {
  return (
    <Note kind="closed" live="status">
      <p>
        <FormattedMessage id="feedback.closed" />
      </p>
      <p>
        <CopyButton text={text} />
      </p>
    </Note>
  );
}

/** What the service has said to words that it does not take, also while no form was open. */
export function WhyRefused({ why }: { why: string }) {
  return (
    <p className="wrong-text">
      <FormattedMessage id="feedback.form.refused" values={{ why }} />
    </p>
  );
}

export function CopyButton({ text }: { text: string }) {
  const intl = useIntl();

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      toast(intl.formatMessage({ id: "ui.copied" }));
    } catch {
      toast(intl.formatMessage({ id: "ui.copyFailed" }));
    }
  }

  return (
    <button type="button" className="btn" onClick={copy}>
      <FormattedMessage id="feedback.closed.copy" />
    </button>
  );
}
