package id.fkp.fact.reading;

import id.fkp.shared.query.Projection;
import id.fkp.standard.revision.RevisionSql;
import id.fkp.standard.version.ComponentCode;
import id.fkp.survey.law.SurveyRules;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** About which components of a standard anything was measured. */
@Schema(description = "About which components of a standard anything was measured that the caller may know")
public record FactComponents(
        UUID standardId,

        @Schema(description = "Those of which readStandardFacts tells something, in their order")
        List<ComponentCode> components) {

    private static final String CODES = Arrays.stream(ComponentCode.values())
            .map(code -> "'" + code + "'")
            .collect(Collectors.joining(", ", "array[", "]"));

    /** What was told is not read for it, so that it takes as long with ten facts as with a hundred thousand. */
    private static final String FOUND = """
            with k as (
                select s.unit_id, s.service_id, coalesce(e.in_force_from, {today} + 1) as changes,
                    coalesce(e.in_force_from, {today} + 1) - interval '1 year' as since
                from standard s join unit u on u.id = s.unit_id left join {inForce} on true
                where s.id = :standard)
            select cast(json_build_object(
                'surveyed', exists (
                    select from survey p join lateral (select x.results from survey_publication x
                        where x.survey_id = p.id order by x.id desc limit 1) r on true
                    where p.unit_id = k.unit_id and (p.service_id = k.service_id or p.service_id is null)
                        and p.published_at is not null and r.results ->> 'hidden' = 'false'),
                'complained', (select coalesce(json_agg(c.code), '[]') from unnest({codes}) as c(code)
                    where {complained}),
                'timed', {timed}) as text)
            from k
            """.replace("{complained}", told("COMPLAINTS", "f.component = c.code"))
            .replace("{timed}", told("SERVICE_TIMES", "f.component is null"))
            .replace("{codes}", CODES)
            .replace("{today}", RevisionSql.TODAY)
            .replace("{inForce}", RevisionSql.IN_FORCE);

    record Known(boolean surveyed, List<ComponentCode> complained, boolean timed) {

        boolean about(ComponentCode code) {
            return complained.contains(code)
                    || (timed && code == ComponentCode.SD3)
                    || (surveyed
                            && SurveyRules.CURRENT.elements().stream()
                                    .anyMatch(element -> element.components().contains(code)));
        }
    }

    /** The standard must exist. */
    static FactComponents of(Projection projection, UUID standardId, boolean member, Instant now) {
        var known = projection
                .one(Known.class, FOUND, Map.of("standard", standardId, "member", member, "now", now))
                .orElseThrow();
        return new FactComponents(
                standardId,
                Arrays.stream(ComponentCode.values()).filter(known::about).toList());
    }

    /** Asks each file of the unit for one row; the bound keeps the database from reading all rows of the service instead. */
    private static String told(String kind, String about) {
        return """
                exists (select from fact_import i join lateral (
                        select 1 from fact f
                        where f.import_id = i.id and f.service_id = k.service_id and {about}
                            and f.superseded_by is null and f.from_on >= k.since
                            and (f.from_on >= k.changes or f.to_on < k.changes)
                        limit 1) f on true
                    where i.unit_id = k.unit_id and i.kind = '{kind}' and i.undone_at is null
                        and (i.published or cast(:member as boolean)))""".replace("{about}", about).replace("{kind}", kind);
    }
}
