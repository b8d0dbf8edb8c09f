package id.fkp.standard.review;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a second person sends when they have read the newest text. */
@Schema(
        description = "What a second person says of the newest text",
        examples = "{\"outcome\":\"READY\",\"text\":\"Sesuai dengan hasil forum.\"}")
public record ReviewVerdict(
        @NotNull ReviewOutcome outcome,

        @Schema(nullable = true, description = "Plain text with line breaks", maxLength = 2000)
        @MaxCodePoints(2000)
        @PlainText
        @Nullable
        String text) {}
