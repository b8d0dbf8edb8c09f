package id.fkp.survey.given;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a response no longer counts. */
@Schema(
        name = "SurveyResponseRemoval",
        description = "Why a response no longer counts",
        examples = "{\"reason\":\"Kertas yang sama diketik dua kali\"}")
public record ResponseRemoval(
        @Schema(examples = "Kertas yang sama diketik dua kali", maxLength = 500)
        @NotBlank
        @PlainText
        @MaxCodePoints(500)
        String reason) {}
