package id.fkp.followup.given;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a promise gets a later day. */
@Schema(
        name = "FollowUpExtension",
        description = "That a promise gets a later day",
        examples = "{\"dueOn\":\"2024-09-30\",\"reason\":\"Pengadaan mesin antrean tertunda\"}")
public record Extension(
        @Schema(description = "Later than the day it has") @NotNull
        LocalDate dueOn,

        @Schema(description = "Public", examples = "Pengadaan mesin antrean tertunda", maxLength = 1000)
        @NotBlank
        @MaxCodePoints(1000)
        @PlainText
        String reason) {}
