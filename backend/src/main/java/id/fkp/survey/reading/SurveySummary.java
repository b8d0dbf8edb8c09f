package id.fkp.survey.reading;

import id.fkp.survey.law.QualityGrade;
import id.fkp.survey.reading.SurveyRepresentation.OfService;
import id.fkp.survey.state.SurveyState;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A survey in a list. */
@Schema(description = "A survey in a list, with the newest results that are before the public")
public record SurveySummary(
        UUID id,

        @Schema(examples = "skm-semester-ii-2026") String slug,

        @Schema(nullable = true, description = "Absent where it is about the unit as a whole") @Nullable
        OfService service,

        @Schema(examples = "SKM Semester II 2026") String title,

        @Schema(nullable = true, examples = "Satisfaction survey, second half of 2026") @Nullable
        String titleEn,

        @Schema(examples = "2026-07-01") LocalDate periodFrom,
        @Schema(examples = "2026-12-31") LocalDate periodTo,

        @Schema(nullable = true, examples = "2026-11-01") @Nullable
        LocalDate opensOn,

        @Schema(nullable = true, examples = "2026-12-15") @Nullable
        LocalDate closesOn,

        SurveyState state,

        @Schema(nullable = true, description = "Of the newest results before the public") @Nullable
        Instant publishedAt,

        @Schema(nullable = true, description = "Responses in those results", examples = "169") @Nullable
        Integer responses,

        @Schema(nullable = true, description = "Index in those results", examples = "88.76") @Nullable
        BigDecimal index,

        @Schema(nullable = true) @Nullable QualityGrade grade) {}
