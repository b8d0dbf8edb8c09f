package id.fkp.forum.plan;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a unit sends to let inputs of an announced forum wait shorter for a moderator.
 *
 * @param approvalHours for how long at most from now on; null: they are shown at once
 */
@Schema(
        description = "A shorter wait for a moderator, or none",
        examples = "{\"approvalHours\":12,\"reason\":\"Dua moderator bertugas sejak hari ini.\"}")
public record ApprovalChange(
        @Schema(
                nullable = true,
                description = "Fewer hours than now, or absent: inputs are shown at once",
                examples = "12")
        @Min(1)
        @Max(72)
        @Nullable
        Integer approvalHours,

        @Schema(description = "Shown to the public; plain text", maxLength = 1000)
        @NotBlank
        @MaxCodePoints(1000)
        @PlainText
        String reason) {}
