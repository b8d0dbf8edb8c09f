import { type ReactNode, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { AuditFinding, Certificate, CertificateAudit } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { saveAs } from "@/ui/saveAs";
import { dayOf } from "@/ui/time";
import { Gaps, SampleMark, StateChip } from "./CertificateLine";
import { readBytes } from "./certificate.queries";
import { COUNTS } from "./counts";

type ViewProps = {
  certificate: Certificate;
  /** What may be done with an audit or a finding, for who may. */
  ofAudit?: (audit: CertificateAudit) => ReactNode;
  ofFinding?: (audit: CertificateAudit, finding: AuditFinding) => ReactNode;
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
              <Audit audit={audit} ofFinding={ofFinding} />
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
        <Saved id={fileId} name={`sertifikat-${number ?? certificate.standard}`} what="certificate.file" />
      )}
    </>
  );
}

/** A file of the unit; read with the login, as long as it is not public. */
function Saved({
  id,
  name,
  what,
}: {
  id: string;
  name: string;
  what: "certificate.file" | "certificate.report" | "certificate.proof";
}) {
  const [failed, setFailed] = useState(false);
  async function save() {
    setFailed(false);
    try {
      const bytes = await readBytes(id);
      saveAs(bytes, `${name}.${bytes.type.split("/")[1] ?? "pdf"}`);
    } catch {
      setFailed(true);
    }
  }
  return (
    <p className="row">
      <button type="button" className="btn dense" onClick={() => void save()}>
        <FormattedMessage id={what} />
      </button>
      {failed && (
        <span className="wrong-text" role="alert">
          <FormattedMessage id="certificate.file.failed" />
        </span>
      )}
    </p>
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

function Audit({ audit, ofFinding }: { audit: CertificateAudit; ofFinding: ViewProps["ofFinding"] }) {
  const intl = useIntl();
  const { kind, startedOn, endedOn, auditors, recommendation, summary, records, findings } = audit;
  const counted = COUNTS.filter((name) => audit[name] !== undefined);
  return (
    <>
      <h4>
        <FormattedMessage id={`certificate.audit.${kind}`} />
      </h4>
      <p className="sm">
        {endedOn && endedOn !== startedOn
          ? `${dayOf(intl, startedOn)} – ${dayOf(intl, endedOn)}`
          : dayOf(intl, startedOn)}
        {auditors.length > 0 && (
          <>
            {" · "}
            <FormattedMessage id="certificate.audit.by" values={{ names: intl.formatList(auditors) }} />
          </>
        )}
      </p>
      {counted.length > 0 && (
        <p className="sm">
          {intl.formatList(
            counted.map((name) =>
              intl.formatMessage({ id: `certificate.count.${name}` }, { count: audit[name] }),
            ),
          )}
        </p>
      )}
      {recommendation && (
        <p className="sm">
          <FormattedMessage id="certificate.audit.recommendation" />
          {": "}
          <FormattedMessage id={`certificate.recommendation.${recommendation}`} />
        </p>
      )}
      {summary && (
        <p className="sm pre" lang={WRITTEN_IN}>
          {summary}
        </p>
      )}
      {audit.reportFileId && (
        <Saved id={audit.reportFileId} name={`laporan-${kind}`} what="certificate.report" />
      )}
      {records.map(({ forumId, title, verificationNumber }) => (
        <p key={forumId} className="sm">
          <FormattedMessage id="certificate.record" />{" "}
          <a href={`/verifikasi/${verificationNumber}`} lang={WRITTEN_IN}>
            {title}
          </a>
        </p>
      ))}
      {findings.length > 0 && (
        <ul className="plain ruled card">
          {findings.map((finding) => (
            <li key={finding.id} className="stack">
              <Finding finding={finding} />
              {ofFinding?.(audit, finding)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Finding({ finding }: { finding: AuditFinding }) {
  const intl = useIntl();
  const { number, kind, clause, text, cause, action, dueOn, closedOn, evidence, evidenceFileId, overdue } =
    finding;
  const duty = kind === "MAJOR" || kind === "MINOR";
  return (
    <>
      <p className="row">
        <b>{number}</b>
        <span className={kind === "MAJOR" ? "chip no" : kind === "POSITIVE" ? "chip ok" : "chip"}>
          <FormattedMessage id={`certificate.finding.${kind}`} />
        </span>
        {clause && <FormattedMessage id="certificate.finding.of" values={{ clause }} />}
        {duty && (
          <span className={`chip ${closedOn ? "ok" : overdue ? "no" : "wait"}`}>
            <FormattedMessage
              id={
                closedOn
                  ? "certificate.finding.isClosed"
                  : overdue
                    ? "certificate.finding.isLate"
                    : "certificate.finding.isOpen"
              }
            />
          </span>
        )}
      </p>
      <p lang={WRITTEN_IN}>{text}</p>
      <dl className="sm" lang={WRITTEN_IN}>
        <Said name="cause">{cause}</Said>
        <Said name="action">{action}</Said>
        <Said name="dueOn">{dueOn && dayOf(intl, dueOn)}</Said>
        <Said name="evidence">{evidence}</Said>
        <Said name="closedOn">{closedOn && dayOf(intl, closedOn)}</Said>
      </dl>
      {finding.followUp && (
        <p className="sm">
          <FormattedMessage id="certificate.finding.isFollowedUp" />{" "}
          <span lang={WRITTEN_IN}>{finding.followUp.text}</span>{" "}
          <span className={finding.followUp.state === "VERIFIED" ? "chip ok" : "chip"}>
            <FormattedMessage id={`followUp.state.${finding.followUp.state}`} />
          </span>{" "}
          <span className={finding.followUp.overdue ? "chip no" : "muted"}>
            <FormattedMessage
              id="certificate.promise.due"
              values={{ on: dayOf(intl, finding.followUp.dueOn) }}
            />
          </span>
        </p>
      )}
      {evidenceFileId && <Saved id={evidenceFileId} name={`bukti-${number}`} what="certificate.proof" />}
    </>
  );
}

function Said({
  name,
  children,
}: {
  name: "cause" | "action" | "dueOn" | "evidence" | "closedOn";
  children: ReactNode;
}) {
  if (!children) return null;
  return (
    <div>
      <dt className="muted">
        <FormattedMessage id={`certificate.finding.${name}`} />
      </dt>
      <dd>{children}</dd>
    </div>
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
