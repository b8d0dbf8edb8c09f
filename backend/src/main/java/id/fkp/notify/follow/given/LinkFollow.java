package id.fkp.notify.follow.given;

import id.fkp.shared.text.MaxCodePoints;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That somebody wants to follow without saying who they are. */
@Schema(description = "That somebody wants to follow without saying who they are")
public record LinkFollow(
        @Schema(description = "Id of a forum, a standard or a unit") @NotNull
        UUID objectId,

        @Schema(description = "id or en", examples = "id") @NotNull @Pattern(regexp = "id|en")
        String language,

        @Schema(
                nullable = true,
                description = "Without an account: a solved challenge, as with an input; each counts once",
                maxLength = 2000)
        @MaxCodePoints(2000)
        @Nullable
        String challenge) {

    /** All that the answer depends on. */
    public LinkFollow withoutChallenge() {
        return new LinkFollow(objectId, language, null);
    }
}
