package id.fkp.followup.given;

import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That somebody else carries a promise. */
@Schema(
        name = "FollowUpAssignment",
        description = "That somebody else carries a promise",
        examples = "{\"owner\":\"Tim Informasi\",\"reason\":\"Tugas pindah tim\"}")
public record Assignment(
        @Schema(description = "A unit, a team or a position; public", examples = "Tim Informasi", maxLength = 200)
        @NotBlank
        @MaxCodePoints(200)
        @PlainText
        String owner,

        @Schema(nullable = true, description = "Public", examples = "Tugas pindah tim", maxLength = 1000)
        @MaxCodePoints(1000)
        @PlainText
        @Nullable
        String reason) {

    public Assignment {
        reason = Blank.orNothing(reason);
    }
}
