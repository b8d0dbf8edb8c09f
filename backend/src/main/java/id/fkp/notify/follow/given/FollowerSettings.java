package id.fkp.notify.follow.given;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a follower wants to be told. */
@Schema(description = "How a follower wants to be told")
public record FollowerSettings(
        @Schema(description = "Of the messages: id or en", examples = "id") @NotNull @Pattern(regexp = "id|en")
        String language,

        @NotNull Rhythm rhythm) {}
