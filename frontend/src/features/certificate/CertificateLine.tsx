import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type {
  Certificate,
  CertificateGap,
  CertificateState,
  CertificateSummary,
  CertificateWarning,
} from "@/api/types.gen";
import { HourglassIcon, LockIcon, TickIcon, WarningIcon } from "@/ui/icons";
import { Note } from "@/ui/Note";
import { dayOf } from "@/ui/time";

const LOOKS: Record<CertificateState, { look: string; icon: ReactNode }> = {
  PLANNED: { look: "", icon: <HourglassIcon /> },
  STAGE1_DONE: { look: "wait", icon: <HourglassIcon /> },
  STAGE2_DONE: { look: "wait", icon: <HourglassIcon /> },
  RECOMMENDED: { look: "wait", icon: <HourglassIcon /> },
  CERTIFIED: { look: "ok", icon: <TickIcon /> },
  SUSPENDED: { look: "no", icon: <WarningIcon /> },
  RECERTIFIED: { look: "", icon: <TickIcon /> },
  EXPIRED: { look: "no", icon: <LockIcon /> },
  WITHDRAWN: { look: "no", icon: <LockIcon /> },
};

export function StateChip({ state }: { state: CertificateState }) {
  const { look, icon } = LOOKS[state];
  return (
    <span className={`chip ${look}`}>
      {icon}
      <FormattedMessage id={`certificate.state.${state}`} />
    </span>
  );
}

/** `SNI ISO 9001:2015`, as a standard is cited. */
export function nameOf({ standard, edition }: Pick<Certificate, "standard" | "edition">) {
  return edition ? `${standard}:${edition}` : standard;
}

export function SampleMark() {
  return (
    <span className="chip">
      <FormattedMessage id="certificate.sample" />
    </span>
  );
}

/** Until when it holds, and who says so. */
export function Validity({ of }: { of: Certificate | CertificateSummary }) {
  const intl = useIntl();
  const parts = [
    of.body,
    of.number && intl.formatMessage({ id: "certificate.numbered" }, { number: of.number }),
    of.endsOn && intl.formatMessage({ id: "certificate.until" }, { date: dayOf(intl, of.endsOn) }),
  ].filter(Boolean);
  return parts.length > 0 ? <p className="sm muted">{parts.join(" · ")}</p> : null;
}

export function Gaps({ gaps }: { gaps: readonly CertificateGap[] }) {
  const intl = useIntl();
  if (gaps.length === 0) return null;
  return (
    <p className="sm muted">
      <FormattedMessage
        id="certificate.gaps"
        values={{
          list: intl.formatList(gaps.map((gap) => intl.formatMessage({ id: `certificate.gap.${gap}` }))),
        }}
      />
    </p>
  );
}

export function Warnings({ warnings }: { warnings: readonly CertificateWarning[] }) {
  const intl = useIntl();
  return warnings.map(({ kind, on, months, audit }) => (
    <Note
      key={`${kind}${audit ?? ""}`}
      kind={kind === "EXPIRING" || kind === "SURVEILLANCE_DUE" ? "soon" : "bad"}
    >
      <p>
        <FormattedMessage
          id={`certificate.warning.${kind}`}
          values={{
            date: on && dayOf(intl, on),
            months,
            audit: audit && intl.formatMessage({ id: `certificate.audit.${audit}` }),
          }}
        />
      </p>
    </Note>
  ));
}
