import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Certificate, CertificateAudit } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { dayOf } from "@/ui/time";
import { AuditShown, type OfFinding } from "./AuditShown";
import { Gaps, SampleMark, StateChip } from "./CertificateLine";
import { SavedFile } from "./SavedFile";

type ViewProps = {
  certificate: Certificate;
  /** What may be done with an audit or a finding, for who may. */
  ofAudit?: (audit: CertificateAudit) => ReactNode;
  ofFinding?: OfFinding;
};

/** One certificate with what is known of it; the service leaves out what is not for the reader. */
export function CertificateView({ certificate, ofAudit, ofFinding }: ViewProps) {
  return (
    <>
      <p className="row">
        <StateChip state={certificate.state} />
        {certificate.sample && <SampleMark />}
        {certificate.historic && (
          <span className="chip">
            <FormattedMessage id="certificate.historic" />
          </span>
        )}
      </p>
      <Facts certificate={certificate} />
      <Gaps gaps={certificate.gaps} />
      <Windows certificate={certificate} />
      <section className="stack" aria-labelledby="audit">
        <h3 id="audit">
          <FormattedMessage id="certificate.audits" />
        </h3>
        {certificate.audits.length === 0 && (
          <p className="muted">
            <FormattedMessage id="certificate.audits.none" />
          </p>
        )}
        <ol className="plain ruled">
          {certificate.audits.map((audit) => (
            <li key={audit.id} className="stack">
              <AuditShown audit={audit} ofFinding={ofFinding} />
              {ofAudit?.(audit)}
            </li>
          ))}
        </ol>
      </section>
      <Changes certificate={certificate} />
    </>
  );
}

function Facts({ certificate }: { certificate: Certificate }) {
  const intl = useIntl();
  const { scope, sites, body, accreditationBody, accreditationNumber, number } = certificate;
  const { decidedOn, decisionYear, validFrom, endsOn, validUntil, fileId } = certificate;
  const period = [validFrom, endsOn].filter((day) => day !== undefined).map((day) => dayOf(intl, day));
  const facts: [string, ReactNode][] = [
    ["scope", scope],
    ["sites", sites.length > 0 && sites.join("; ")],
    ["body", body],
    ["accreditation", [accreditationBody, accreditationNumber].filter(Boolean).join(", ")],
    ["number", number],
    ["decidedOn", decidedOn ? dayOf(intl, decidedOn) : decisionYear],
    ["period", period.join(" – ")],
  ];
  return (
    <>
      <dl className="cols half" lang={WRITTEN_IN}>
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt className="sm muted">
                {intl.formatMessage({ id: `certificate.fact.${name}` as "certificate.fact.scope" })}
              </dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {endsOn && !validUntil && (
        <p className="sm muted">
          <FormattedMessage id="certificate.counted" />
        </p>
      )}
      {fileId && (
        <SavedFile
          id={fileId}
          name={`sertifikat-${number ?? certificate.standard}`}
          what="certificate.file"
        />
      )}
    </>
  );
}

function Windows({ certificate: { windows } }: { certificate: Certificate }) {
  const intl = useIntl();
  if (windows.length === 0) return null;
  return (
    <ul className="plain sm">
      {windows.map(({ kind, until, metOn, state }) => (
        <li key={kind} className="row">
          <FormattedMessage
            id={metOn ? "certificate.window.met" : "certificate.window"}
            values={{
              audit: intl.formatMessage({ id: `certificate.audit.${kind}` }),
              date: dayOf(intl, metOn ?? until),
            }}
          />
          <span
            className={`chip ${state === "MET" ? "ok" : state === "LATE" ? "no" : state === "SOON" ? "wait" : ""}`}
          >
            <FormattedMessage id={`certificate.window.${state}`} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Changes({ certificate: { changes } }: { certificate: Certificate }) {
  const intl = useIntl();
  if (changes.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="perjalanan">
      <h3 id="perjalanan">
        <FormattedMessage id="certificate.changes" />
      </h3>
      <ol className="plain ruled sm">
        {changes.map(({ at, to, on, reason }) => (
          <li key={`${at}${to}`}>
            {dayOf(intl, on)}: <FormattedMessage id={`certificate.state.${to}`} />
            {reason && (
              <>
                {". "}
                <span lang={WRITTEN_IN}>{reason}</span>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
