package id.fkp.certificate.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is not known of a certificate. */
@Schema(description = "What is not known of a certificate; FINDING_TEXTS where findings are known by number only")
public enum CertificateGap {
    EDITION,
    SCOPE,
    SITES,
    BODY,
    ACCREDITATION,
    NUMBER,
    DECIDED_ON,
    VALID_FROM,
    VALID_UNTIL,
    FILE,
    AUDITS,
    AUDIT_COUNTS,
    FINDING_TEXTS
}
