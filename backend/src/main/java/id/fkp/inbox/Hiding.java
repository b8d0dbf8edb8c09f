package id.fkp.inbox;

import id.fkp.feedback.HideReason;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an input is hidden. */
@Schema(description = "Why an input is hidden")
public record Hiding(@Schema(examples = "SPAM") @NotNull HideReason reason) {}
