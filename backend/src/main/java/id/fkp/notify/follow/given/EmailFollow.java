package id.fkp.notify.follow.given;

import id.fkp.shared.text.MaxCodePoints;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That somebody wants to be written to.
 *
 * @param email one plain address, as RFC 5321 lets mail servers take it without quotes: no name, no list, no line break; its
 *     length is looked at first, since each label costs a step on the stack
 */
@Schema(description = "That somebody wants to be written to; nothing is sent before the address was confirmed")
public record EmailFollow(
        @Schema(description = "Id of a forum, a standard or a unit") @NotNull
        UUID objectId,

        @Schema(
                description = "One plain address: letters of ASCII, no name, no list, no quotes",
                examples = "dewi@example.id",
                pattern = EmailFollow.ADDRESS,
                maxLength = 254)
        @NotNull
        @MaxCodePoints(254)
        @Pattern(regexp = "(?=.{6,254}$)" + EmailFollow.ADDRESS, message = "{fkp.Email}")
        String email,

        @Schema(description = "Of the messages: id or en", examples = "id") @NotNull @Pattern(regexp = "id|en")
        String language,

        @NotNull Rhythm rhythm,

        @Schema(
                nullable = true,
                description = "Without an account: a solved challenge, as with an input; each counts once",
                maxLength = 2000)
        @MaxCodePoints(2000)
        @Nullable
        String challenge) {

    private static final String ADDRESS =
            "(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])";

    /** All that the answer depends on. */
    public EmailFollow withoutChallenge() {
        return new EmailFollow(objectId, email, language, rhythm, null);
    }
}
