package id.fkp.integrate.open.quality;

import id.fkp.survey.result.SurveyResults;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Published results as open data. */
@Schema(
        name = "OpenSurveyPublication",
        description =
                "Results of a survey as they were when they were published; small groups are hidden in them for ever")
public record OpenSurveyPublication(
        UUID id,
        UUID unitId,
        UUID surveyId,

        @Schema(description = "From 1; the highest of a survey is the one that holds", examples = "1")
        int number,

        Instant publishedAt,
        SurveyResults results) {}
