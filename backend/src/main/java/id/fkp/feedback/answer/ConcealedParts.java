package id.fkp.feedback.answer;

import id.fkp.feedback.HideReason;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That the office concealed parts of an input or of an answer, and why. */
@Schema(description = "That the office put markers in the place of parts, and why")
public record ConcealedParts(
        HideReason reason,

        @Schema(description = "How many parts", examples = "2")
        int parts,

        Instant at) {}
