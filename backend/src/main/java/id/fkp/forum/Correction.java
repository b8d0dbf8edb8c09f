package id.fkp.forum;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit sends to put the newer version of a standard into a forum that is announced. */
@Schema(
        description = "A newer text of a standard for an announced forum",
        examples = "{\"standardId\":\"01930000-0000-7000-8000-000000000000\",\"reason\":\"Jangka waktu salah ketik.\"}")
public record Correction(
        @NotNull UUID standardId,

        @Schema(description = "Shown to the public; plain text", maxLength = 1000)
        @NotBlank
        @MaxCodePoints(1000)
        @PlainText
        String reason) {}
