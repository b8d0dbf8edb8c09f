package id.fkp.survey.publish;

import id.fkp.survey.law.QualityGrade;
import id.fkp.survey.result.SurveyResults;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Results as they are now, beside those before the public. */
@Schema(
        name = "SurveyResultsNow",
        description = "Results as they are now, for members of the unit, beside those before the public")
public record ResultsNow(
        SurveyResults results,

        @Schema(nullable = true, description = "What holds before the public; absent where nothing was published")
        @Nullable
        Published published,

        @Schema(description = "Whether anything was added or taken out since")
        boolean changedSince) {

    /** What was published last, in short. */
    @Schema(name = "SurveyPublished", description = "What was published last, in short")
    public record Published(
            @Schema(examples = "1") int number,
            Instant publishedAt,
            @Schema(examples = "169") long responses,

            @Schema(nullable = true, examples = "88.76") @Nullable
            BigDecimal index,

            @Schema(nullable = true) @Nullable QualityGrade grade) {}

    static ResultsNow of(SurveyResults now, @Nullable PublicationRepresentation newest) {
        if (newest == null) {
            return new ResultsNow(now, null, false);
        }
        var then = newest.results();
        boolean changed =
                then.responses() != now.responses() || !then.elements().equals(now.elements());
        return new ResultsNow(
                now,
                new Published(newest.number(), newest.publishedAt(), then.responses(), then.index(), then.grade()),
                changed);
    }
}
