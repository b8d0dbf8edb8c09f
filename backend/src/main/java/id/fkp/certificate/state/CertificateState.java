package id.fkp.certificate.state;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a certificate has come. */
@Schema(
        description =
                "PLANNED, STAGE1_DONE, STAGE2_DONE and RECOMMENDED before there is one; CERTIFIED, or SUSPENDED for a "
                        + "while; RECERTIFIED when another took its place, EXPIRED when its last day has passed, WITHDRAWN by its "
                        + "body")
public enum CertificateState {
    PLANNED,
    STAGE1_DONE,
    STAGE2_DONE,
    RECOMMENDED,
    CERTIFIED,
    SUSPENDED,
    RECERTIFIED,
    /** Computed from the clock, and kept nowhere. */
    EXPIRED,
    WITHDRAWN;

    /** Whether it is a certificate that holds, or would if it were not suspended. */
    public boolean isCurrent() {
        return this == CERTIFIED || this == SUSPENDED;
    }

    /** Whether there is no certificate yet. */
    public boolean isApplication() {
        return this == PLANNED || this == STAGE1_DONE || this == STAGE2_DONE || this == RECOMMENDED;
    }
}
