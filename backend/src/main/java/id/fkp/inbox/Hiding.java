package id.fkp.inbox;

import id.fkp.feedback.HideReason;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an input, or a correction of minutes, is hidden. */
@Schema(description = "Why it is hidden; disagreement is no reason")
public record Hiding(@Schema(examples = "SPAM") @NotNull HideReason reason) {}
