package id.fkp.live.question;

import id.fkp.feedback.HideReason;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a question is hidden. */
@Schema(description = "Why a question is hidden; disagreement is no reason")
public record QuestionHiding(
        @Schema(examples = "OFF_TOPIC") @NotNull HideReason reason) {}
