package id.fkp.inbox.concealment;

import id.fkp.feedback.concealed.OriginalPurpose;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What for somebody reads what is under lock. */
@Schema(description = "What for somebody reads what is under lock; it goes into the audit with their name")
public record OriginalReading(
        @Schema(examples = "CHECK") @NotNull OriginalPurpose purpose) {}
