package id.fkp.survey.given;

import id.fkp.survey.law.ElementCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a respondent says of an element. */
@Schema(description = "What a respondent says of an element")
public record ElementScore(
        @NotNull ElementCode element,

        @Schema(description = "1 to 4, as the element's answers say", examples = "4") @Min(1) @Max(4)
        int score) {}
