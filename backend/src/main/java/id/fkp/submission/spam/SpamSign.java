package id.fkp.submission.spam;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something about an input that speaks for spam.
 *
 * @param count of what the kind says
 */
@Schema(description = "Something about an input that speaks for spam; a person decides")
public record SpamSign(Kind kind, @Schema(examples = "4") int count) {

    /** What was noticed. */
    @Schema(
            name = "SpamSignKind",
            description =
                    "LINKS: how many; SHORT_LINKS: of those, which hide where they lead; MARKUP: pieces of code as "
                            + "machines post it; REPEATED_CHARACTERS: the longest row of one character; ADVERTISING: phrases of "
                            + "loan and gambling advertisements; SAME_FROM_DEVICE: how often this device sent the same text within "
                            + "a day, this time included; SAME_FROM_MANY: how often the same text came within an "
                            + "hour; neither is counted beyond 51")
    public enum Kind {
        LINKS,
        SHORT_LINKS,
        MARKUP,
        REPEATED_CHARACTERS,
        ADVERTISING,
        SAME_FROM_DEVICE,
        SAME_FROM_MANY
    }
}
