package id.fkp.certificate.state;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why auditors come. */
@Schema(
        description = "STAGE_1 looks whether the unit is ready, STAGE_2 whether it conforms; SURVEILLANCE_1 and "
                + "SURVEILLANCE_2 while the certificate holds, RECERTIFICATION before it ends, SPECIAL for a reason")
public enum AuditKind {
    STAGE_1,
    STAGE_2,
    SURVEILLANCE_1,
    SURVEILLANCE_2,
    RECERTIFICATION,
    SPECIAL;

    /** Whether it comes before the decision on the certificate. */
    public boolean isBeforeDecision() {
        return this == STAGE_1 || this == STAGE_2 || this == RECERTIFICATION;
    }

    public boolean isSurveillance() {
        return this == SURVEILLANCE_1 || this == SURVEILLANCE_2;
    }

    /** Whether a recommendation for the certificate rests on it. */
    public boolean isOfConformity() {
        return this == STAGE_2 || this == RECERTIFICATION;
    }
}
