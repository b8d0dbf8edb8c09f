package id.fkp.survey.token;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many tokens are to be made. */
@Schema(name = "SurveyTokenOrder", description = "How many one-time tokens are to be made", examples = "{\"size\":40}")
public record TokenOrder(
        @Schema(description = "1 to 500", examples = "40") @Min(1) @Max(500)
        int size) {}
