package id.fkp.record.moderation;

import id.fkp.feedback.HideReason;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One act of moderation on an input; who did it is for the auditors alone. */
@Schema(description = "One act of moderation on an input; who did it is not told")
public record ModerationAct(
        UUID id,

        @Schema(description = "Leads to the input, or to the tombstone in its place; not found while it is held")
        UUID feedbackId,

        Kind kind,

        @Schema(
                nullable = true,
                description =
                        "With HIDDEN, FILE_HIDDEN, CORRECTION_HIDDEN, CONCEALED, ANSWER_CONCEALED and EXCHANGE_CONCEALED")
        @Nullable
        HideReason reason,

        @Schema(
                nullable = true,
                description = "How many, with CONCEALED, ANSWER_CONCEALED and EXCHANGE_CONCEALED",
                examples = "2")
        @Nullable
        Integer parts,

        Instant at) {

    /** What was done. */
    @Schema(
            name = "ModerationKind",
            description = "HELD: waits for a moderator since it came in; RELEASED: made public; HELD_AGAIN: that was "
                    + "undone, or its giver has corrected it and the correction waits; HIDDEN and RESTORED: taken from the public and put back to where it was; CONCEALED and "
                    + "REVEALED: markers put in the place of parts of its words, and that undone; APPEALED: its giver says that it "
                    + "should not have been hidden or concealed, and APPEAL_UPHELD or APPEAL_DISMISSED what was decided; "
                    + "ANSWER_CONCEALED and ANSWER_REVEALED: the same of the answer beside it and perhaps others; "
                    + "EXCHANGE_CONCEALED and EXCHANGE_REVEALED: the same of a question of the office, its giver's reply, an "
                    + "objection or what the head says to it; "
                    + "OBJECTION_HELD and OBJECTION_RELEASED: the objection beside it waits to be read, and was made public; "
                    + "CORRECTION_HIDDEN and CORRECTION_RESTORED: what somebody appended to the line of minutes that it was; "
                    + "FILE_PUBLISHED and FILE_HIDDEN: a file that came with it was made public and taken back")
    public enum Kind {
        HELD,
        RELEASED,
        HELD_AGAIN,
        HIDDEN,
        RESTORED,
        CONCEALED,
        REVEALED,
        APPEALED,
        APPEAL_UPHELD,
        APPEAL_DISMISSED,
        FILE_PUBLISHED,
        FILE_HIDDEN,
        ANSWER_CONCEALED,
        ANSWER_REVEALED,
        EXCHANGE_CONCEALED,
        EXCHANGE_REVEALED,
        CORRECTION_HIDDEN,
        CORRECTION_RESTORED,
        OBJECTION_HELD,
        OBJECTION_RELEASED
    }
}
