package id.fkp.survey.law;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many respondents are enough. */
@Schema(description = "How many respondents are enough for so many users, by Krejcie and Morgan")
public record SurveySample(
        @Schema(examples = "300") int population,
        @Schema(examples = "169") int sampleSize) {}
