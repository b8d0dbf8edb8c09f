package id.fkp.integrate.open.quality;

import id.fkp.survey.plan.QuestionText;
import id.fkp.survey.state.AnswerRule;
import id.fkp.survey.state.ProfileQuestion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A survey as open data, from the first results before the public on: before that a day shows it, and no act. */
@Schema(name = "OpenSurvey", description = "A satisfaction survey (SKM) of which results were published")
public record OpenSurvey(
        UUID id,
        UUID unitId,

        @Schema(nullable = true, description = "Absent where it is about the unit as a whole") @Nullable
        UUID serviceId,

        @Schema(examples = "skm-semester-ii-2026") String slug,
        @Schema(examples = "SKM Semester II 2026") String title,

        @Schema(nullable = true, examples = "Satisfaction survey, second half of 2026") @Nullable
        String titleEn,

        @Schema(examples = "2026-07-01") LocalDate periodFrom,
        @Schema(examples = "2026-12-31") LocalDate periodTo,

        @Schema(nullable = true, examples = "2026-11-01") @Nullable
        LocalDate opensOn,

        @Schema(nullable = true, examples = "2026-12-15") @Nullable
        LocalDate closesOn,

        @Schema(description = "Which of the nine questions it words itself")
        List<QuestionText> ownQuestions,

        @Schema(description = "What it asks respondents about themselves")
        List<ProfileQuestion> profileQuestions,

        AnswerRule answerRule,

        @Schema(nullable = true, description = "How many people used the service in the period", examples = "300")
        @Nullable
        Integer population,

        @Schema(description = "Whether each element weighs 0.11 instead of exactly 1/9")
        boolean roundedWeight,

        @Schema(description = "When its newest results were published")
        Instant publishedAt) {}
