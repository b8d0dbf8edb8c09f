import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type {
  AuditFinding,
  Certificate,
  CertificateAudit,
  CertificateState,
  CertificateSummary,
  UnitRoles,
} from "@/api/types.gen";
import { AsRead, AsReadVersion } from "@/ui/AsRead";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { useHeld } from "@/ui/held";
import { Refused } from "@/ui/Refused";
import type { Tagged } from "@/ui/tagged";
import { toast } from "@/ui/toast";
import { may } from "../identity/roles";
import { AuditForm } from "./AuditForm";
import { CertificateForm } from "./CertificateForm";
import { nameOf, Warnings } from "./CertificateLine";
import { CertificateView } from "./CertificateView";
import { useDiscard } from "./certificate.queries";
import { FindingForm } from "./FindingForm";
import { FindingPromise } from "./FindingPromise";
import { Move } from "./Move";
import { isOfHead, loses, wordsOf } from "./moves";

type KeptProps = {
  data: Tagged<Certificate>;
  membership: UnitRoles;
  others: CertificateSummary[];
  onGone: () => void;
};

type Asked =
  | { what: "change" | "discard" }
  | { what: "move"; to: CertificateState }
  | { what: "audit"; audit?: CertificateAudit }
  | { what: "finding"; audit: CertificateAudit; finding?: AuditFinding }
  | { what: "promise"; finding: AuditFinding };

/** One certificate of the unit, whole, and what its members do with it. */
export function KeptCertificate({ data, membership, others, onGone }: KeptProps) {
  const { value: certificate, etag } = data;
  const { audits } = certificate;
  const [asked, ask] = useState<Asked>();
  const close = () => ask(undefined);
  const mayKeep = may(membership, "draft");
  const moves = certificate.next.filter((to) => mayKeep && (!isOfHead(to) || may(membership, "approve")));
  const waits = mayKeep && moves.length < certificate.next.length;
  return (
    <article className="card stack" aria-labelledby="sertifikat">
      <h2 id="sertifikat">{nameOf(certificate)}</h2>
      <Warnings warnings={certificate.warnings} />
      {mayKeep && (
        <p className="row">
          {moves.map((to) => (
            <button
              key={to}
              type="button"
              className={loses(to) ? "btn dense danger" : "btn dense main"}
              onClick={() => ask({ what: "move", to })}
            >
              <FormattedMessage id={wordsOf(certificate.state, to)} />
            </button>
          ))}
          <button type="button" className="btn dense" onClick={() => ask({ what: "audit" })}>
            <FormattedMessage id="certificate.audit.new" />
          </button>
          <button type="button" className="btn dense" onClick={() => ask({ what: "change" })}>
            <FormattedMessage id="certificate.change" />
          </button>
          {certificate.state === "PLANNED" && !certificate.published && certificate.audits.length === 0 && (
            <button type="button" className="btn dense danger" onClick={() => ask({ what: "discard" })}>
              <FormattedMessage id="certificate.discard" />
            </button>
          )}
        </p>
      )}
      {waits && (
        <p className="sm muted">
          <FormattedMessage id="certificate.headOnly" />
        </p>
      )}
      <CertificateView
        certificate={certificate}
        ofAudit={(audit) =>
          mayKeep && (
            <p className="row">
              <button type="button" className="btn dense" onClick={() => ask({ what: "audit", audit })}>
                <FormattedMessage id="certificate.audit.change" />
              </button>
              <button type="button" className="btn dense" onClick={() => ask({ what: "finding", audit })}>
                <FormattedMessage id="certificate.finding.new" />
              </button>
            </p>
          )
        }
        ofFinding={(audit, finding) =>
          mayKeep && (
            <p className="row">
              {!finding.followUpId && finding.kind !== "POSITIVE" && (
                <button type="button" className="btn dense" onClick={() => ask({ what: "promise", finding })}>
                  <FormattedMessage id="certificate.promise.make" />{" "}
                  <span className="vh">{finding.number}</span>
                </button>
              )}
              <button
                type="button"
                className="btn bare dense"
                onClick={() => ask({ what: "finding", audit, finding })}
              >
                <FormattedMessage id="certificate.finding.change" />{" "}
                <span className="vh">{finding.number}</span>
              </button>
            </p>
          )
        }
      />
      {asked?.what === "change" && (
        <Change
          data={data}
          unitId={membership.unitId}
          others={others.filter(({ id }) => id !== certificate.id)}
          onClose={close}
        />
      )}
      {asked?.what === "move" && (
        <Move certificate={certificate} etag={etag} to={asked.to} zone={membership.zone} onClose={close} />
      )}
      {asked?.what === "audit" &&
        (asked.audit ? (
          <AsReadVersion live={asNow(asked.audit, audits)}>
            {(audit) => <AuditForm certificate={certificate} audit={audit} onClose={close} />}
          </AsReadVersion>
        ) : (
          <AuditForm certificate={certificate} onClose={close} />
        ))}
      {asked?.what === "finding" &&
        (asked.finding ? (
          <AsReadVersion
            live={asNow(
              asked.finding,
              audits.flatMap(({ findings }) => findings),
            )}
          >
            {(finding) => (
              <FindingForm unitId={membership.unitId} audit={asked.audit} finding={finding} onClose={close} />
            )}
          </AsReadVersion>
        ) : (
          <FindingForm unitId={membership.unitId} audit={asked.audit} onClose={close} />
        ))}
      {asked?.what === "promise" && <FindingPromise finding={asked.finding} onClose={close} />}
      {asked?.what === "discard" && (
        <Discard certificate={certificate} etag={etag} onGone={onGone} onClose={close} />
      )}
    </article>
  );
}

/** What was asked about, as the last reading has it. */
function asNow<T extends { id: string }>(asked: T, read: T[]) {
  return read.find(({ id }) => id === asked.id) ?? asked;
}

type ChangeProps = Pick<KeptProps, "data" | "others"> & { unitId: string; onClose: () => void };

function Change({ data, unitId, others, onClose }: ChangeProps) {
  const held = useHeld(data);
  return (
    <AsRead held={held}>
      <CertificateForm
        unitId={unitId}
        certificate={held.value}
        etag={held.etag}
        others={others}
        onDone={onClose}
        onClose={onClose}
      />
    </AsRead>
  );
}

type DiscardProps = Pick<KeptProps, "onGone"> & {
  certificate: Certificate;
  etag: string;
  onClose: () => void;
};

function Discard({ certificate, etag, onGone, onClose }: DiscardProps) {
  const intl = useIntl();
  const discard = useDiscard();
  return (
    <ConfirmDialog
      title={<FormattedMessage id="certificate.discard.title" values={{ name: nameOf(certificate) }} />}
      action={<FormattedMessage id="certificate.discard" />}
      danger
      busy={discard.isPending}
      onConfirm={() =>
        discard.mutate(
          { id: certificate.id, etag },
          {
            onSuccess: () => {
              toast(intl.formatMessage({ id: "certificate.discarded" }));
              onGone();
            },
          },
        )
      }
      onCancel={onClose}
    >
      {discard.error && <Refused error={discard.error} />}
      <p>
        <FormattedMessage id="certificate.discard.body" />
      </p>
    </ConfirmDialog>
  );
}
