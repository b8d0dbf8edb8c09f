package id.fkp.client;

import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.identity.Caller;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** API clients as they are shown; whether one has ended, the unit's own day says. */
@ApplicationScoped
class ApiClientQueries {

    private static final String SHOWN = """
            select cast(json_build_object(
                'id', c.id, 'unitId', c.unit_id, 'clientId', cast(:prefix as text) || c.id, 'name', c.name,
                'purpose', c.purpose, 'scopes', to_json(c.scopes), 'endsOn', c.ends_on,
                'state', case when c.revoked_at is not null then 'REVOKED'
                    when c.ends_on < cast(cast(:now as timestamptz) at time zone u.zone as date) then 'ENDED'
                    else 'ACTIVE' end,
                'createdByName', c.created_by_name, 'createdAt', c.created_at, 'secretAt', c.secret_at,
                'lastUsedAt', cu.used_at, 'revokedAt', c.revoked_at, 'revokedByName', c.revoked_by_name,
                'version', c.version) as text)
            from api_client c join unit u on u.id = c.unit_id left join api_client_use cu on cu.client_id = c.id
            where\s""";

    private final Projection projection;
    private final Clock clock;

    ApiClientQueries(Projection projection, Clock clock) {
        this.projection = projection;
        this.clock = clock;
    }

    /** Newest first. */
    Page<ApiClientRepresentation> ofUnit(UUID unitId, PageRequest asked) {
        var found = projection.list(
                ApiClientRepresentation.class,
                SHOWN + "c.unit_id = :unit and c.id < :below order by c.id desc limit " + asked.rows(),
                with(Map.of("unit", unitId, "below", asked.below())));
        return Page.of(found, asked, ApiClientRepresentation::id);
    }

    ApiClientRepresentation one(UUID id) {
        return projection
                .one(ApiClientRepresentation.class, SHOWN + "c.id = :id", with(Map.of("id", id)))
                .orElseThrow(() -> notFound());
    }

    private Map<String, Object> with(Map<String, Object> own) {
        var parameters = new HashMap<>(own);
        parameters.put("prefix", Caller.CLIENT_PREFIX);
        parameters.put("now", clock.instant());
        return parameters;
    }
}
