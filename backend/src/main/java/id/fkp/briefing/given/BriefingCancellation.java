package id.fkp.briefing.given;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a briefing does not take place; officers read it behind the link. */
@Schema(
        description = "Why a briefing does not take place; officers read it behind the link",
        examples = "{\"reason\":\"Diganti dengan pelatihan pekan depan\"}")
public record BriefingCancellation(
        @Schema(examples = "Diganti dengan pelatihan pekan depan") @NotBlank @PlainText @MaxCodePoints(500)
        String reason) {}
