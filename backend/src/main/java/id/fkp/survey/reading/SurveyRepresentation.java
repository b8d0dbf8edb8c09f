package id.fkp.survey.reading;

import id.fkp.shared.http.Versioned;
import id.fkp.shared.query.Projection;
import id.fkp.shared.text.Digest;
import id.fkp.survey.law.SampleSize;
import id.fkp.survey.plan.QuestionText;
import id.fkp.survey.state.AnswerRule;
import id.fkp.survey.state.ProfileQuestion;
import id.fkp.survey.state.SurveyState;
import id.fkp.unit.UnitReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A survey, as everybody sees it once it was opened. */
@Schema(name = "Survey", description = "A satisfaction survey (SKM) of a unit or of one of its services")
public record SurveyRepresentation(
        UUID id,

        @Schema(examples = "skm-semester-ii-2026") String slug,

        UnitReference unit,

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

        @Schema(description = "All nine, in the order of the rule")
        List<SurveyQuestion> questions,

        @Schema(description = "Which of them are worded by the survey itself")
        List<QuestionText> ownQuestions,

        List<ProfileQuestion> profileQuestions,
        AnswerRule answerRule,

        @Schema(nullable = true, description = "How many people used the service in the period", examples = "300")
        @Nullable
        Integer population,

        @Schema(
                nullable = true,
                description = "How many respondents are enough for that many, by Krejcie and Morgan",
                examples = "169")
        @Nullable
        Integer sampleSize,

        @Schema(description = "Whether each element weighs 0.11 instead of exactly 1/9")
        boolean roundedWeight,

        @Schema(description = "Whether anybody has answered, so that only texts, closing day and population may change")
        boolean hasResponses,

        @Schema(nullable = true, description = "Of the newest results before the public") @Nullable
        Instant publishedAt,

        @Schema(examples = "0") int version)
        implements Versioned {

    /** Which service. */
    @Schema(name = "SurveyService", description = "The service that a survey is about")
    public record OfService(
            UUID id,

            @Schema(examples = "pengujian-obat-dan-makanan") String slug,

            @Schema(examples = "Pengujian Obat dan Makanan") String name) {}

    /** As the database has it: without what follows from the rule. */
    record Row(
            UUID id,
            String slug,
            UnitReference unit,
            @Nullable OfService service,
            String title,
            @Nullable String titleEn,
            LocalDate periodFrom,
            LocalDate periodTo,
            @Nullable LocalDate opensOn,
            @Nullable LocalDate closesOn,
            SurveyState state,
            List<QuestionText> ownQuestions,
            List<ProfileQuestion> profileQuestions,
            AnswerRule answerRule,
            @Nullable Integer population,
            boolean roundedWeight,
            boolean hasResponses,
            @Nullable Instant publishedAt,
            int version) {

        SurveyRepresentation whole() {
            return new SurveyRepresentation(
                    id,
                    slug,
                    unit,
                    service,
                    title,
                    titleEn,
                    periodFrom,
                    periodTo,
                    opensOn,
                    closesOn,
                    state,
                    SurveyQuestion.of(ownQuestions),
                    ownQuestions,
                    profileQuestions,
                    answerRule,
                    population,
                    population == null ? null : SampleSize.of(population),
                    roundedWeight,
                    hasResponses,
                    publishedAt,
                    version);
        }
    }

    private static final String ONE = """
            select cast(json_build_object(
                'id', s.id, 'slug', s.slug, 'unit', json_build_object('id', u.id, 'slug', u.slug, 'name', u.name),
                'service', case when v.id is not null then
                    json_build_object('id', v.id, 'slug', v.slug, 'name', v.name) end,
                'title', s.title, 'titleEn', s.title_en, 'periodFrom', s.period_from, 'periodTo', s.period_to,
                'opensOn', s.opens_on, 'closesOn', s.closes_on, 'state', {state}, 'ownQuestions', s.questions,
                'profileQuestions', s.profile_questions, 'answerRule', s.answer_rule, 'population', s.population,
                'roundedWeight', s.rounded_weight,
                'hasResponses', exists (select from survey_response r where r.survey_id = s.id),
                'publishedAt', s.published_at, 'version', s.version) as text)
            from survey s join unit u on u.id = s.unit_id left join service v on v.id = s.service_id
            where s.id = :id
            """.replace("{state}", SurveySql.STATE);

    public static Optional<SurveyRepresentation> of(Projection projection, UUID id, Instant now) {
        return projection.one(Row.class, ONE, Map.of("id", id, "now", now)).map(Row::whole);
    }

    @Override
    public String etag() {
        return "\"" + Digest.sha256(toString()).substring(0, 32) + "\"";
    }
}
