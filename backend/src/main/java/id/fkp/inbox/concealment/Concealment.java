package id.fkp.inbox.concealment;

import id.fkp.feedback.HideReason;
import id.fkp.feedback.concealed.Span;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which parts of an input or of an answer give way to a marker, and why. */
@Schema(description = "Which parts of an input or of an answer give way to a marker, and why")
public record Concealment(
        @Schema(examples = "PERSONAL_DATA") @NotNull HideReason reason,

        @Schema(description = "1 to 50 parts of the texts as they are now, in any order; they do not overlap")
        @NotNull
        @Size(min = 1, max = 50)
        List<@NotNull @Valid Span> spans) {}
