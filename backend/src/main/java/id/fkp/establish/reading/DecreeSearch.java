package id.fkp.establish.reading;

import static id.fkp.shared.problem.CommonProblems.INVALID_PARAMETER;

import id.fkp.identity.Caller;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import jakarta.ws.rs.DefaultValue;
import java.time.Instant;
import java.util.HashMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which decrees are asked for. Read with one SQL, however many there are. */
public record DecreeSearch(
        @RestQuery @Nullable UUID unitId,

        @Parameter(description = "Also those not signed; for members of unitId") @RestQuery @DefaultValue("false")
        boolean drafts) {

    private static final String FOUND = """
            select cast(json_build_object(
                'id', d.id, 'unit', json_build_object('id', u.id, 'slug', u.slug, 'name', u.name), 'state', {state},
                'title', d.title, 'number', d.number, 'signedOn', d.signed_on, 'inForceFrom', d.in_force_from,
                'standardCount', (select count(*) from decree_standard a where a.decree_id = d.id),
                'createdAt', d.created_at) as text)
            from decree d join unit u on u.id = d.unit_id
            where d.id < :below and (d.signed_at is not null or :drafts)
            """.replace("{state}", DecreeSql.STATE);

    /** Newest first. */
    public Page<DecreeSummary> page(Projection projection, Caller caller, PageRequest asked, Instant now) {
        requireMember(caller);
        var sql = new StringBuilder(FOUND);
        var parameters = new HashMap<String, Object>();
        parameters.put("below", asked.below());
        parameters.put("drafts", drafts);
        parameters.put("now", now);
        if (unitId != null) {
            sql.append(" and d.unit_id = :unit");
            parameters.put("unit", unitId);
        }
        sql.append(" order by d.id desc limit ").append(asked.rows());
        return Page.of(projection.list(DecreeSummary.class, sql.toString(), parameters), asked, DecreeSummary::id);
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
