package id.fkp.submission.support;

import id.fkp.shared.text.MaxCodePoints;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What comes with a support. */
@Schema(description = "What comes with a support", examples = "{}")
public record SupportGiven(
        @Schema(
                nullable = true,
                description = "Without an account: a solved challenge, as with an input; each counts once",
                maxLength = 2000)
        @MaxCodePoints(2000)
        @Nullable
        String challenge) {}
