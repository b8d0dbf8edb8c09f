package id.fkp.certificate.state;

import id.fkp.shared.text.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a certificate has come. */
@Schema(
        description =
                "PLANNED, STAGE1_DONE, STAGE2_DONE and RECOMMENDED before there is one; CERTIFIED, or SUSPENDED for a "
                        + "while; RECERTIFIED when another took its place, EXPIRED when its last day has passed, WITHDRAWN by its "
                        + "body")
public enum CertificateState {
    PLANNED("direncanakan", "planned"),
    STAGE1_DONE("tahap 1 selesai", "stage 1 done"),
    STAGE2_DONE("tahap 2 selesai", "stage 2 done"),
    RECOMMENDED("direkomendasikan", "recommended"),
    CERTIFIED("berlaku", "valid"),
    SUSPENDED("dibekukan", "suspended"),
    RECERTIFIED("diperpanjang", "renewed"),
    /** Computed from the clock, and kept nowhere. */
    EXPIRED("habis masa berlaku", "expired"),
    WITHDRAWN("dicabut", "withdrawn");

    private final String id;
    private final String en;

    CertificateState(String id, String en) {
        this.id = id;
        this.en = en;
    }

    /** As it stands within a sentence. */
    public Words inWords() {
        return new Words(id, en);
    }

    /** Whether it is a certificate that holds, or would if it were not suspended. */
    public boolean isCurrent() {
        return this == CERTIFIED || this == SUSPENDED;
    }

    /** Whether there is no certificate yet. */
    public boolean isApplication() {
        return this == PLANNED || this == STAGE1_DONE || this == STAGE2_DONE || this == RECOMMENDED;
    }
}
