package id.fkp.standard.reading;

import static id.fkp.shared.problem.CommonProblems.INVALID_PARAMETER;

import id.fkp.identity.Caller;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import id.fkp.standard.revision.RevisionSql;
import jakarta.ws.rs.DefaultValue;
import java.time.Instant;
import java.util.HashMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which standards are asked for. Read with one SQL, however many there are. */
public record StandardSearch(
        @RestQuery @Nullable UUID unitId,
        @RestQuery @Nullable UUID serviceId,

        @Parameter(description = "Those of all units of this institution") @RestQuery @Nullable
        UUID institutionId,

        @Parameter(description = "Words of the title, the code, the service, or one component's text")
        @RestQuery
        @Nullable
        String q,

        @Parameter(description = "Also those never put before the public; for members of unitId")
        @RestQuery
        @DefaultValue("false")
        boolean drafts,

        @Parameter(description = "Only those of which a text is in force today") @RestQuery @DefaultValue("false")
        boolean inForce) {

    private static final String FOUND =
            """
            select cast(json_build_object(
                'id', s.id, 'slug', s.slug, 'unitId', u.id, 'unitName', u.name, 'serviceId', sv.id,
                'serviceName', sv.name, 'code', s.code, 'title', s.title, 'state', {state},
                'inForceVersion', e.version_number,
                'completeCount', c.complete, 'latestVersion', v.number,
                'frozenVersion', (select max(f.number) from standard_version f
                                  where f.standard_id = s.id and f.frozen_at is not null),
                'updatedAt', coalesce(c.updated_at, v.created_at)) as text)
            from standard s
            join unit u on u.id = s.unit_id
            join service sv on sv.id = s.service_id
            join lateral (select * from revision where standard_id = s.id order by number desc limit 1) r on true
            left join {inForce} on true
            join lateral (select id, number, created_at from standard_version
                          where standard_id = s.id and (frozen_at is not null or :drafts)
                          order by number desc limit 1) v on true
            join lateral (select count(*) filter (where plain <> '') as complete, max(updated_at) as updated_at
                          from component where version_id = v.id) c on true
            where s.id < :below
            """.replace("{state}", RevisionSql.STATE).replace("{inForce}", RevisionSql.IN_FORCE);

    /** Newest first. */
    public Page<StandardSummary> page(Projection projection, Caller caller, PageRequest asked, Instant now) {
        requireMember(caller);
        var sql = new StringBuilder(FOUND);
        var parameters = new HashMap<String, Object>();
        parameters.put("below", asked.below());
        parameters.put("drafts", drafts);
        parameters.put("now", now);
        if (inForce) {
            sql.append(" and e.version_number is not null");
        }
        if (unitId != null) {
            sql.append(" and s.unit_id = :unit");
            parameters.put("unit", unitId);
        }
        if (institutionId != null) {
            sql.append(" and u.institution_id = :institution");
            parameters.put("institution", institutionId);
        }
        if (serviceId != null) {
            sql.append(" and s.service_id = :service");
            parameters.put("service", serviceId);
        }
        if (q != null && !q.isBlank()) {
            sql.append("""
                     and (s.search @@ search_query(:q) or sv.search @@ search_query(:q)
                          or exists (select from component where version_id = {searched}
                                     and search @@ search_query(:q)))
                    """.replace("{searched}", inForce ? "e.final_version_id" : "v.id"));
            parameters.put("q", q);
        }
        sql.append(" order by s.id desc limit ").append(asked.rows());
        return Page.of(projection.list(StandardSummary.class, sql.toString(), parameters), asked, StandardSummary::id);
    }

    private void requireMember(Caller caller) {
        if (!drafts) {
            return;
        }
        if (unitId == null) {
            throw INVALID_PARAMETER.because("drafts: sebutkan juga unitId.", "drafts: name the unitId, too.");
        }
        caller.require(unitId);
    }
}
