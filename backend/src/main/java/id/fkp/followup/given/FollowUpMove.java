package id.fkp.followup.given;

import id.fkp.followup.state.FollowUpState;
import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a promise has come to another state. */
@Schema(
        description = "That a promise has come to another state",
        examples = "{\"to\":\"BLOCKED\",\"reason\":\"Menunggu anggaran perubahan\"}")
public record FollowUpMove(
        @NotNull FollowUpState to,

        @Schema(
                nullable = true,
                description = "Public; needed for BLOCKED and CANCELLED, and to take DONE_UNVERIFIED back",
                examples = "Menunggu anggaran perubahan",
                maxLength = 1000)
        @MaxCodePoints(1000)
        @PlainText
        @Nullable
        String reason) {

    public FollowUpMove {
        reason = Blank.orNothing(reason);
    }
}
