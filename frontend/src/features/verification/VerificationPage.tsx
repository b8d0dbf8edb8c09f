import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ChangeEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { AgreementVerification } from "@/api/types.gen";
import { addressOf, fileAddress } from "@/ui/address";
import { WRITTEN_IN } from "@/ui/content";
import { Note } from "@/ui/Note";
import { PageTitle } from "@/ui/PageTitle";
import { dayOf, shortDate } from "@/ui/time";
import "./verification.css";
import { verification } from "./verification.queries";

/** Where the QR code of a record of agreement leads: what it is, and whether a copy is the one that was signed. */
export function VerificationPage({ number }: { number: string }) {
  const intl = useIntl();
  const { data } = useSuspenseQuery(verification(number));
  return (
    <div className="wrap narrow stack">
      <p className="crumb">
        <Link to="/forum/$slug" params={{ slug: data.forum.slug }} lang={WRITTEN_IN}>
          {data.forum.title}
        </Link>
      </p>
      <PageTitle title={intl.formatMessage({ id: "verification.title" })} />
      <dl className="card stack">
        <Fact name="unit" value={data.unit.name} />
        <Fact name="number" value={data.number ?? data.verificationNumber} />
        <Fact name="signedOn" value={dayOf(intl, data.signedOn)} />
        <Fact name="document" value={data.documentSha256} hash />
        <Fact name="attendance" value={data.attendanceSha256} hash />
      </dl>
      <Compare record={data} />
      <p>
        <a href={addressOf(`/api/v1/agreements/${number}/paper.pdf`)} target="_blank" rel="noopener">
          <FormattedMessage id="verification.public" />
        </a>
      </p>
      {data.addenda.length > 0 && (
        <section className="card" aria-labelledby="adendum">
          <h2 id="adendum">
            <FormattedMessage id="verification.addenda" />
          </h2>
          <ul className="plain ruled" lang={WRITTEN_IN}>
            {data.addenda.map(({ id, text, reason, at, fileId, sha256 }) => (
              <li key={id}>
                <p className="plain-text">{text}</p>
                <p className="sm muted">
                  {reason}, {shortDate(intl, at, data.unit.zone)}
                </p>
                {fileId && (
                  <>
                    <p>
                      <a href={fileAddress(fileId)} target="_blank" rel="noopener">
                        <FormattedMessage id="verification.addenda.file" />
                      </a>
                    </p>
                    <p className="code hash sm">{sha256}</p>
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

type Named = "unit" | "number" | "signedOn" | "document" | "attendance";

function Fact({ name, value, hash }: { name: Named; value: string; hash?: boolean }) {
  return (
    <div>
      <dt className="sm muted">
        <FormattedMessage id={`verification.${name}`} />
      </dt>
      <dd className={hash ? "code hash" : undefined} lang={WRITTEN_IN}>
        {value}
      </dd>
    </div>
  );
}

type Verdict = "document" | "attendance" | "neither";

/** Compares a file with what was signed. It does not leave the device. */
function Compare({ record }: { record: AgreementVerification }) {
  const [verdict, setVerdict] = useState<Verdict>();

  async function compare(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    if (!file) return setVerdict(undefined);
    const sha = await sha256(file);
    setVerdict(
      sha === record.documentSha256 ? "document" : sha === record.attendanceSha256 ? "attendance" : "neither",
    );
  }

  return (
    <section className="card stack" aria-labelledby="bandingkan">
      <h2 id="bandingkan">
        <FormattedMessage id="verification.compare" />
      </h2>
      <div className="field">
        <label htmlFor="salinan">
          <FormattedMessage id="verification.file" />
        </label>
        <p className="hint" id="salinan-hint">
          <FormattedMessage id="verification.file.hint" />
        </p>
        <input
          id="salinan"
          type="file"
          aria-describedby="salinan-hint"
          onChange={(event) => void compare(event)}
        />
      </div>
      {verdict && (
        <Note kind={verdict === "neither" ? "bad" : "done"} live="status">
          <p>
            <FormattedMessage id={`verification.is.${verdict}`} />
          </p>
        </Note>
      )}
    </section>
  );
}

async function sha256(file: File) {
  const hash = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
