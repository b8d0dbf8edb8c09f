package id.fkp.certificate.reading;

import id.fkp.certificate.state.AuditKind;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a unit should look at.
 *
 * @param on the day it is about
 * @param months of EXPIRING: it ends within so many, 12, 6 or 3
 * @param audit of SURVEILLANCE_*: which
 */
@Schema(description = "What a unit should look at")
public record CertificateWarning(
        Kind kind,
        @Schema(nullable = true) @Nullable LocalDate on,

        @Schema(nullable = true, description = "Of EXPIRING: it ends within so many months, 12, 6 or 3", examples = "6")
        @Nullable
        Integer months,

        @Schema(nullable = true, description = "Of SURVEILLANCE_DUE and SURVEILLANCE_LATE") @Nullable
        AuditKind audit) {

    /** About what. */
    @Schema(
            name = "CertificateWarningKind",
            description =
                    "VALIDITY_DIFFERS where it holds for another time than the rule says, OTHER_EDITION where the unit "
                            + "also holds another edition of the standard")
    public enum Kind {
        EXPIRING,
        SURVEILLANCE_DUE,
        SURVEILLANCE_LATE,
        FINDING_LATE,
        VALIDITY_DIFFERS,
        OTHER_EDITION
    }

    /** Whether the clock alone brought it, so that somebody should be told. */
    public boolean comesWithTime() {
        return kind == Kind.EXPIRING || kind == Kind.SURVEILLANCE_DUE || kind == Kind.SURVEILLANCE_LATE;
    }

    /** By which one and the same is known again: EXPIRING_6, SURVEILLANCE_DUE_SURVEILLANCE_1. */
    public String code() {
        return kind + (months == null ? "" : "_" + months) + (audit == null ? "" : "_" + audit);
    }
}
