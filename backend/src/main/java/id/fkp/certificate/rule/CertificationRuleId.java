package id.fkp.certificate.rule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A term of certification. */
@Schema(description = "A term of certification; GET /v1/certification-rules says what each is")
public enum CertificationRuleId {
    /** How long a certificate holds. */
    VALIDITY,
    /** By when the first surveillance is. */
    FIRST_SURVEILLANCE,
    /** How often the next ones are. */
    LATER_SURVEILLANCE,
    /** How long after its end one may still be renewed. */
    RESTORATION
}
