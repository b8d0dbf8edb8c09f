import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { AuditFinding, CertificateAudit } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { dayOf } from "@/ui/time";
import { COUNTS } from "./counts";
import { SavedFile } from "./SavedFile";

/** What is to be done about a finding, for who may. */
export type OfFinding = (audit: CertificateAudit, finding: AuditFinding) => ReactNode;

type AuditProps = { audit: CertificateAudit; ofFinding: OfFinding | undefined };

/** One audit with its counts, what it recommends, and its findings. */
export function AuditShown({ audit, ofFinding }: AuditProps) {
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
        <SavedFile id={audit.reportFileId} name={`laporan-${kind}`} what="certificate.report" />
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
      {evidenceFileId && <SavedFile id={evidenceFileId} name={`bukti-${number}`} what="certificate.proof" />}
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
