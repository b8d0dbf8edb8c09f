package id.fkp.assessment.fit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A document that is not among the files that the form takes, and why.
 *
 * @param file where it lies in the pack nevertheless; null where its bytes are not handed out
 */
@Schema(
        name = "EvidencePackLeftOut",
        description = "A document that is not among the files that the form takes, and why")
public record LeftOut(
        Content content,
        Reason reason,

        @Schema(
                nullable = true,
                description = "Where it lies in the pack nevertheless, once it is made",
                examples = "di luar batas/01-dokumentasi-foto-bagian-2.pdf")
        @Nullable
        String file) {

    /** Of what the pack does not hold at all. */
    public static LeftOut absent(Content content, Reason reason) {
        return new LeftOut(content, reason, null);
    }

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
