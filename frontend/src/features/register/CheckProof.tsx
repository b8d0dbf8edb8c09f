import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { ProvenEntry } from "@/api/types.gen";
import { Note } from "@/ui/Note";
import { OutcomeChip } from "@/ui/OutcomeChip";
import { PlainText } from "@/ui/PlainText";
import { longTime } from "@/ui/time";
import { ActName } from "./ActName";
import { told, type Why } from "./broken";
import { type Checked, checkProof } from "./checkProof";
import { FileToCheck } from "./FileToCheck";
import { NotProven } from "./NotProven";

/** Whether what one wrote is in the register, by the file from a receipt page. */
export function CheckProof({ keys }: { keys: string[] }) {
  const [found, setFound] = useState<Checked | Why>();

  async function check(file: File | undefined) {
    setFound(file && (await told(async () => checkProof(await file.text(), keys))));
  }

  return (
    <section className="card stack" aria-labelledby="periksa">
      <h2 id="periksa">
        <FormattedMessage id="register.verify.check" />
      </h2>
      <FileToCheck id="bukti" label="register.verify.file" hint="register.verify.hint" onFile={check} />
      {typeof found === "string" && <NotProven why={found} />}
      {typeof found === "object" && <Holds found={found} />}
    </section>
  );
}

function Holds({ found: { head, entries } }: { found: Checked }) {
  return (
    <>
      <Note kind="done" live="status">
        <p>
          <b>
            <FormattedMessage id="register.verify.holds" values={{ size: head.size }} />
          </b>{" "}
          <FormattedMessage
            id="register.signature.holds"
            values={{ key: <span className="code register-hash">{head.keyId}</span> }}
          />
        </p>
      </Note>
      <ul className="plain ruled">
        {entries.map((item) => (
          <Entry key={item.entry.id} item={item} />
        ))}
      </ul>
    </>
  );
}

function Entry({ item: { entry, said } }: { item: ProvenEntry }) {
  const intl = useIntl();
  const { outcome, reasonCode, kind, textCommitment } = entry.payload;
  return (
    <li className="stack">
      <p>
        <b>
          <ActName act={entry.act} />
        </b>{" "}
        <span className="sm muted">
          {longTime(intl, entry.at, "Asia/Jakarta")},{" "}
          <FormattedMessage id="register.place" values={{ place: entry.index }} />
        </span>
      </p>
      {typeof outcome === "string" && (
        <p>
          <OutcomeChip outcome={outcome as "ACCEPTED"} />
        </p>
      )}
      {typeof reasonCode === "string" && (
        <p className="sm">
          <FormattedMessage
            id="feedback.response.reason"
            values={{ reason: intl.formatMessage({ id: `feedback.reason.${reasonCode as "BUDGET"}` }) }}
          />
        </p>
      )}
      {typeof kind === "string" && entry.objectType === "feedback" && (
        <p className="sm">
          <FormattedMessage id={`feedback.kind.${kind as "QUESTION"}`} />
        </p>
      )}
      {textCommitment !== undefined && !said && (
        <p className="sm muted">
          <FormattedMessage id="register.wordless" />
        </p>
      )}
      {said?.text && <PlainText>{said.text}</PlainText>}
      {said?.proposedText && <PlainText>{said.proposedText}</PlainText>}
    </li>
  );
}
