package id.fkp.certificate.state;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How auditors weigh what they find. */
@Schema(
        description =
                "MAJOR must be mended and seen to be; MINOR needs a plan that the body accepts; AREA_FOR_IMPROVEMENT is "
                        + "no duty; POSITIVE is praise")
public enum FindingKind {
    MAJOR,
    MINOR,
    AREA_FOR_IMPROVEMENT,
    POSITIVE;

    /** Whether the unit has to act. */
    public boolean isNonconformity() {
        return this == MAJOR || this == MINOR;
    }
}
