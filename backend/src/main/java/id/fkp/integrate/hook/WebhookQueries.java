package id.fkp.integrate.hook;

import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads webhooks together with how they are doing. */
@ApplicationScoped
class WebhookQueries {

    private static final String FOUND = """
            select cast(json_build_object(
                'id', h.id, 'unitId', h.unit_id, 'url', h.url, 'types', h.types, 'scope', h.scope,
                'description', h.description, 'enabled', h.enabled, 'disabledReason', h.disabled_reason,
                'disabledAt', h.disabled_at, 'byName', h.by_name, 'madeAt', h.made_at, 'rotatedAt', h.rotated_at,
                'progress', (select json_build_object(
                    'waiting', count(d.id) filter (where d.state = 'WAITING'),
                    'dead', count(d.id) filter (where d.state = 'DEAD'),
                    'acceptedAt', p.accepted_at, 'failingSince', p.failing_since)
                    from webhook_progress p
                    left join webhook_delivery d on d.webhook_id = p.webhook_id and d.position is not null
                        and d.state <> 'DELIVERED'
                    where p.webhook_id = h.id group by p.webhook_id),
                'version', h.version) as text)
            from webhook h
            where
            """;

    private final Projection projection;

    WebhookQueries(Projection projection) {
        this.projection = projection;
    }

    Optional<WebhookRepresentation> find(UUID id) {
        return projection.one(WebhookRepresentation.class, FOUND + " h.id = :id", Map.of("id", id));
    }

    /** Newest first. */
    Page<WebhookRepresentation> page(UUID unitId, PageRequest asked) {
        var sql = FOUND + " h.unit_id = :unit and h.id < :below order by h.id desc limit " + asked.rows();
        var found = projection.list(WebhookRepresentation.class, sql, Map.of("unit", unitId, "below", asked.below()));
        return Page.of(found, asked, WebhookRepresentation::id);
    }
}
