package id.fkp.invitation;

import id.fkp.invitation.reading.Answer;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An answer to an invitation. */
@Schema(
        description = "An answer to an invitation",
        examples = "{\"answer\":\"DECLINED\",\"reason\":\"Sedang dinas luar.\"}")
public record InvitationReply(
        @NotNull Answer answer,

        @Schema(
                nullable = true,
                description = "Of DECLINED, if one likes",
                examples = "Sedang dinas luar.",
                maxLength = 500)
        @PlainText
        @MaxCodePoints(500)
        @Nullable
        String reason) {}
