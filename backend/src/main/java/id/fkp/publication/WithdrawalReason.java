package id.fkp.publication;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an entry counts no longer. */
@Schema(name = "PublicationWithdrawal", description = "Why an entry that was made by mistake counts no longer")
public record WithdrawalReason(
        @Schema(description = "Plain text for the public", examples = "Tercatat dua kali")
        @NotBlank
        @MaxCodePoints(500)
        @PlainText
        String reason) {}
