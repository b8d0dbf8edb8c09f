import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ChangeEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { ProvenEntry, RegisterKey } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { LoadFailed } from "@/ui/LoadFailed";
import { Note } from "@/ui/Note";
import { PageTitle } from "@/ui/PageTitle";
import { PlainText } from "@/ui/PlainText";
import { longTime } from "@/ui/time";
import { ActName } from "./ActName";
import { Broken, type Checked, checkProof, type Why } from "./checkProof";
import { registerKeys } from "./register.queries";
import "./register.css";

/** Checks a file from a receipt page: whether what one wrote is in the register, as it was written. */
export function VerifyPage() {
  const intl = useIntl();
  const keys = useQuery(registerKeys());
  return (
    <div className="wrap narrow stack">
      <PageTitle title={intl.formatMessage({ id: "register.verify.title" })} />
      <p className="lead">
        <FormattedMessage id="register.verify.lead" />
      </p>
      {keys.isPending && <Bones />}
      {keys.isError && <LoadFailed error={keys.error} retry={keys.refetch} />}
      {keys.data && <Check keys={keys.data} />}
      <p className="sm">
        <FormattedMessage id="register.verify.script" />
      </p>
      <p>
        <Link to="/buku-register">
          <FormattedMessage id="register.title" />
        </Link>
      </p>
    </div>
  );
}

function Check({ keys }: { keys: RegisterKey[] }) {
  const [found, setFound] = useState<Checked | Why>();

  async function check(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    if (!file) return setFound(undefined);
    try {
      setFound(
        await checkProof(
          await file.text(),
          keys.map(({ publicKey }) => publicKey),
        ),
      );
    } catch (failure) {
      setFound(failure instanceof Broken ? failure.why : "format");
    }
  }

  return (
    <section className="card stack" aria-labelledby="periksa">
      <h2 id="periksa">
        <FormattedMessage id="register.verify.check" />
      </h2>
      <div className="field">
        <label htmlFor="bukti">
          <FormattedMessage id="register.verify.file" />
        </label>
        <p className="hint" id="bukti-hint">
          <FormattedMessage id="register.verify.hint" />
        </p>
        <input
          id="bukti"
          type="file"
          accept="application/json,.json"
          aria-describedby="bukti-hint"
          onChange={(event) => void check(event)}
        />
      </div>
      {typeof found === "string" && (
        <Note kind="bad" live="status">
          <p>
            <b>
              <FormattedMessage id="register.verify.broken" />
            </b>{" "}
            <FormattedMessage id={`register.broken.${found}`} />
          </p>
        </Note>
      )}
      {typeof found === "object" && <Holds found={found} />}
    </section>
  );
}

function Holds({ found: { head, entries, signature } }: { found: Checked }) {
  return (
    <>
      <Note kind="done" live="status">
        <p>
          <b>
            <FormattedMessage id="register.verify.holds" values={{ size: head.size }} />
          </b>{" "}
          <FormattedMessage
            id={`register.signature.${signature}`}
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
      {said && <PlainText>{said.text}</PlainText>}
      {said?.proposedText && <PlainText>{said.proposedText}</PlainText>}
    </li>
  );
}
