package id.fkp.survey.publish;

import id.fkp.shared.query.Projection;
import id.fkp.survey.law.ElementCode;
import id.fkp.survey.law.QualityGrade;
import id.fkp.survey.reading.SurveyRepresentation.OfService;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a survey stands among those of its unit. */
@Schema(name = "SurveyTrendPoint", description = "The results of a survey that hold before the public, in short")
public record TrendPoint(
        UUID surveyId,
        @Schema(examples = "skm-semester-ii-2026") String slug,
        @Schema(examples = "SKM Semester II 2026") String title,

        @Schema(nullable = true, description = "Absent where it is about the unit as a whole") @Nullable
        OfService service,

        @Schema(examples = "2026-07-01") LocalDate periodFrom,
        @Schema(examples = "2026-12-31") LocalDate periodTo,
        Instant publishedAt,
        @Schema(examples = "169") long responses,
        @Schema(examples = "88.76") BigDecimal index,
        QualityGrade grade,

        @Schema(
                description = "As counted: 1/9 or 0.11; those of different weights cannot be compared",
                examples = "1/9")
        String weight,

        List<ElementMean> elements,

        @Schema(description = "The three with the lowest means, the lowest first")
        List<ElementCode> lowest) {

    /** Of one element. */
    @Schema(name = "SurveyElementMean", description = "The mean of one element, to three decimals")
    public record ElementMean(
            ElementCode code, @Schema(examples = "3.243") BigDecimal mean) {}

    static final String SELECT = """
            select cast(json_build_object(
                'surveyId', s.id, 'slug', s.slug, 'title', s.title,
                'service', case when v.id is not null then
                    json_build_object('id', v.id, 'slug', v.slug, 'name', v.name) end,
                'periodFrom', s.period_from, 'periodTo', s.period_to, 'publishedAt', p.published_at,
                'responses', p.results -> 'responses', 'index', p.results -> 'index', 'grade', p.results -> 'grade',
                'weight', p.results -> 'method' -> 'weight',
                'elements', (select json_agg(json_build_object('code', e.value -> 'code', 'mean', e.value -> 'mean')
                        order by e.ordinality)
                    from jsonb_array_elements(p.results -> 'elements') with ordinality as e),
                'lowest', p.results -> 'lowest') as text)
            from survey s left join service v on v.id = s.service_id
            join lateral (select x.results, x.published_at from survey_publication x
                where x.survey_id = s.id order by x.id desc limit 1) p on true
            where s.unit_id = :unit and s.published_at is not null
            """;

    /** Of the same service as a survey, or of the unit as a whole where it is; in the order of their ends. */
    public static List<TrendPoint> like(Projection projection, UUID unitId, @Nullable UUID serviceId) {
        return new TrendSearch(serviceId, List.of(), serviceId == null).of(projection, unitId);
    }
}
