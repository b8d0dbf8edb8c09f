import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { RegisterEntry, RegisterProof } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { LoadFailed } from "@/ui/LoadFailed";
import { Note } from "@/ui/Note";
import { PlainText } from "@/ui/PlainText";
import { saveAs } from "@/ui/saveAs";
import { longTime } from "@/ui/time";
import type { Why } from "./broken";
import type { Checked } from "./checkProof";
import { EraseWords } from "./EraseWords";
import { provenEntry } from "./entry.queries";
import { NotProven } from "./NotProven";

/** Proves one act to whoever asks: by a check on this device, and by a file that holds without this site. */
export function ProveEntry({ entry }: { entry: RegisterEntry }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="sm">
        <FormattedMessage id="register.prove" />
      </summary>
      {open && <Proof entry={entry} />}
    </details>
  );
}

function Proof({ entry }: { entry: RegisterEntry }) {
  const { data, isPending, error, refetch } = useQuery(provenEntry(entry.id));
  if (isPending) return <Bones />;
  if (data === undefined) return <LoadFailed error={error} retry={refetch} />;
  return (
    <div className="stack mt2">
      <Found found={data.found} />
      <Words proof={data.proof} />
      <p className="row">
        <button
          type="button"
          className="btn small"
          disabled={!data.proof.provable}
          onClick={() =>
            saveAs(
              new Blob([JSON.stringify(data.proof, null, 2)], { type: "application/json" }),
              `bukti-register-${entry.id}.json`,
            )
          }
        >
          <FormattedMessage id="register.proof.save" />
        </button>
        <Link to="/verifikasi-register" className="sm">
          <FormattedMessage id="register.proof.check" />
        </Link>
      </p>
    </div>
  );
}

/** @param found nothing until the act has its place */
function Found({ found }: { found: Checked | Why | undefined }) {
  if (found === undefined) {
    return (
      <p className="sm" role="status">
        <FormattedMessage id="register.proof.recorded" />
      </p>
    );
  }
  if (typeof found === "string") return <NotProven why={found} />;
  const { size, keyId } = found.head;
  return (
    <Note kind="done" live="status">
      <p>
        <b>
          <FormattedMessage id="register.prove.holds" values={{ size }} />
        </b>{" "}
        <FormattedMessage
          id="register.signature.holds"
          values={{ key: <span className="code register-hash">{keyId}</span> }}
        />
      </p>
    </Note>
  );
}

/**
 * What was written with an act, as long as it is there: that of an answer while everybody reads it beside an input, that of an
 * input only with its receipt.
 */
function Words({ proof }: { proof: RegisterProof }) {
  const intl = useIntl();
  return proof.items.map(({ entry, said, wordsErasedAt }) => {
    const isOfInput = entry.objectType === "feedback" || entry.objectType === "response";
    if (said) {
      return (
        <figure key={entry.id}>
          <figcaption className="sm muted">
            <FormattedMessage id="register.words" />
          </figcaption>
          <PlainText>{said.text}</PlainText>
          {!isOfInput && <EraseWords entry={entry} />}
        </figure>
      );
    }
    if (entry.payload.textCommitment === undefined) return null;
    if (wordsErasedAt) {
      return (
        <p key={entry.id} className="sm muted" role="status">
          <FormattedMessage
            id="register.words.erasedAt"
            values={{ at: longTime(intl, wordsErasedAt, "Asia/Jakarta") }}
          />
        </p>
      );
    }
    return (
      <p key={entry.id} className="sm muted">
        <FormattedMessage id={isOfInput ? "register.words.receipt" : "register.words.erased"} />
      </p>
    );
  });
}
