import { FormattedMessage } from "react-intl";
import { CopyField } from "@/ui/CopyField";
import { Note } from "@/ui/Note";
import { saidIn, toSend } from "./lineText";
import { OthersLines } from "./OthersLines";
import type { Waiting } from "./queue.queries";
import { useQueue } from "./useQueue";
import { useWritten } from "./written";

/** What was still on this device when somebody closed the minutes: the service takes none of it, and nobody loses it. */
export function LeftLines({ session }: { session: string }) {
  const written = useWritten(session);
  const queue = useQueue(session);
  const halfWritten = written?.value.problem.trim() ? toSend(written.value) : undefined;
  if (queue.lines.length === 0 && halfWritten === undefined) return <OthersLines count={queue.others} />;
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
        <OthersLines count={queue.others} />
      </div>
    </Note>
  );
}

function LeftLine({ text, onDrop }: { text: Waiting["text"]; onDrop: () => void }) {
  return (
    <li>
      <CopyField
        label={<FormattedMessage id="minutes.left.line" />}
        value={saidIn(text)}
        copy={<FormattedMessage id="minutes.left.copy" />}
      >
        <button type="button" className="btn bare" onClick={onDrop}>
          <FormattedMessage id="minutes.waiting.drop" />
        </button>
      </CopyField>
    </li>
  );
}
