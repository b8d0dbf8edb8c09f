package id.fkp.inbox;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the head of a unit says to an objection. */
@Schema(description = "What the head of a unit says to an objection")
public record ObjectionAnswer(
        @Schema(
                description = "Plain text, 1 to 5,000 code points; public if the input is",
                maxLength = 5000,
                examples = "Biaya kami jelaskan di komponen SD4.")
        @NotBlank
        @PlainText
        @MaxCodePoints(5000)
        String text) {}
