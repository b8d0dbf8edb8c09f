package id.fkp.assessment.fit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document that is not in the pack, and why. */
@Schema(name = "EvidencePackLeftOut", description = "A document that is not in the pack, and why")
public record LeftOut(Content content, Reason reason) {

    /** Why. */
    @Schema(
            name = "EvidencePackLeftOutReason",
            description =
                    "NO_ROOM: more than five files. TOO_LARGE: it cannot be made smaller or split. GONE: its bytes are no"
                            + " longer kept. NOT_RELEASED: the unit does not show this photo")
    public enum Reason {
        NO_ROOM,
        TOO_LARGE,
        GONE,
        NOT_RELEASED
    }
}
