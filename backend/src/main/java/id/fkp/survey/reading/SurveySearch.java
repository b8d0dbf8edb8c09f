package id.fkp.survey.reading;

import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import id.fkp.survey.state.SurveyState;
import java.time.Instant;
import java.util.HashMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which surveys of a unit are asked for. Read with one SQL. */
public record SurveySearch(
        @Parameter(description = "Only in this state", example = "OPEN") @RestQuery @Nullable
        SurveyState state,

        @Parameter(description = "Only of this service") @RestQuery @Nullable
        UUID serviceId) {

    private static final String SUMMARY =
            """
            select cast(json_build_object(
                'id', s.id, 'slug', s.slug,
                'service', case when v.id is not null then
                    json_build_object('id', v.id, 'slug', v.slug, 'name', v.name) end,
                'title', s.title, 'titleEn', s.title_en, 'periodFrom', s.period_from, 'periodTo', s.period_to,
                'opensOn', s.opens_on, 'closesOn', s.closes_on, 'state', {state}, 'publishedAt', p.published_at,
                'responses', p.results -> 'responses', 'index', p.results -> 'index', 'grade', p.results -> 'grade') as text)
            from survey s join unit u on u.id = s.unit_id left join service v on v.id = s.service_id
            {publication}
            where s.unit_id = :unit and s.id < :below
            """.replace("{state}", SurveySql.STATE).replace("{publication}", SurveySql.NEWEST_PUBLICATION);

    /** Newest first; who is no member sees those that are open and those with results. */
    public Page<SurveySummary> page(
            Projection projection, UUID unitId, boolean member, PageRequest asked, Instant now) {
        var sql = new StringBuilder(SUMMARY);
        var parameters = new HashMap<String, Object>();
        parameters.put("unit", unitId);
        parameters.put("below", asked.below());
        parameters.put("now", now);
        if (!member) {
            sql.append(" and ").append(SurveySql.STATE).append(" in ('OPEN', 'PUBLISHED')");
        }
        if (state != null) {
            sql.append(" and ").append(SurveySql.STATE).append(" = :state");
            parameters.put("state", state.name());
        }
        if (serviceId != null) {
            sql.append(" and s.service_id = :service");
            parameters.put("service", serviceId);
        }
        sql.append(" order by s.id desc limit ").append(asked.rows());
        return Page.of(projection.list(SurveySummary.class, sql.toString(), parameters), asked, SurveySummary::id);
    }
}
