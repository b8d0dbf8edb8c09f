import { FormattedMessage, useIntl } from "react-intl";
import { useKept } from "@/device/useKept";
import { WRITTEN_IN } from "@/ui/content";
import { Note } from "@/ui/Note";
import { PlainText } from "@/ui/PlainText";
import { toast } from "@/ui/toast";
import { BLANK, saidIn, toSend, type Written } from "./lineText";
import type { Waiting } from "./queue.queries";
import { useQueue } from "./useQueue";

/** What was still on this device when somebody closed the minutes: the service takes none of it, and nobody loses it. */
export function LeftLines({ session }: { session: string }) {
  const written = useKept<Written>(`notulen/${session}/tulis`, BLANK);
  const queue = useQueue(session);
  const halfWritten = written?.value.problem.trim() ? toSend(written.value) : undefined;
  if (queue.lines.length === 0 && halfWritten === undefined) return null;
  return (
    <Note kind="local" live="status">
      <div className="stack">
        <p>
          <b>
            <FormattedMessage id="minutes.left" />
          </b>{" "}
          <FormattedMessage id="minutes.left.body" />
        </p>
        <ul className="plain ruled">
          {queue.lines.map((line) => (
            <LeftLine key={line.key} text={line.text} onDrop={() => void queue.drop(line)} />
          ))}
          {halfWritten && <LeftLine text={halfWritten} onDrop={() => void written?.forget()} />}
        </ul>
      </div>
    </Note>
  );
}

function LeftLine({ text, onDrop }: { text: Waiting["text"]; onDrop: () => void }) {
  const intl = useIntl();
  const said = saidIn(text);

  async function copy() {
    try {
      await navigator.clipboard.writeText(said);
      toast(intl.formatMessage({ id: "minutes.left.copied" }));
    } catch {
      toast(intl.formatMessage({ id: "minutes.left.notCopied" }));
    }
  }

  return (
    <li>
      <PlainText language={WRITTEN_IN}>{said}</PlainText>
      <p className="row">
        <button type="button" className="btn dense" onClick={() => void copy()}>
          <FormattedMessage id="minutes.left.copy" />
        </button>
        <button type="button" className="btn bare dense" onClick={onDrop}>
          <FormattedMessage id="minutes.waiting.drop" />
        </button>
      </p>
    </li>
  );
}
