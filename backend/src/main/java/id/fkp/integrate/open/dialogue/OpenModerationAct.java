package id.fkp.integrate.open.dialogue;

import id.fkp.feedback.HideReason;
import id.fkp.record.moderation.ModerationAct;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An act of a moderator as open data, never whose. */
@Schema(name = "OpenModerationAct", description = "One act of moderation on an input; who did it is not told")
public record OpenModerationAct(
        UUID id,
        UUID unitId,
        UUID forumId,

        @Schema(description = "Of the input; there is no record of it while it is held")
        UUID feedbackId,

        ModerationAct.Kind kind,

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

        Instant at) {}
