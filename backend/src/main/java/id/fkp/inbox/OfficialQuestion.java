package id.fkp.inbox;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an office asks the giver of an input. */
@Schema(description = "What an office asks the giver of an input")
public record OfficialQuestion(
        @Schema(description = "Plain text, 1 to 2,000 code points", examples = "Di loket mana Anda menunggu?")
        @NotBlank
        @PlainText
        @MaxCodePoints(2000)
        String text) {}
