package id.fkp.record.log;

import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What everybody reads of the register, each with one statement. */
@ApplicationScoped
class RegisterQueries {

    private static final String ENTRY = """
            select cast(json_build_object(
                'id', e.id, 'unitId', e.unit_id, 'at', e.at, 'act', e.act, 'objectType', e.object_type,
                'objectId', e.object_id, 'payload', e.payload, 'leafHash', e.leaf_hash, 'index', l.leaf_index) as text)
            from register_entry e left join register_leaf l on l.entry_id = e.id
            where\s""";

    private static final String KEYS = """
            select cast(json_build_object('keyId', key_id, 'publicKey', public_key, 'since', since) as text)
            from register_key order by since desc, key_id
            """;

    private final Projection projection;

    RegisterQueries(Projection projection) {
        this.projection = projection;
    }

    /** Newest first, of all units unless one is asked for. */
    Page<RegisterEntryRepresentation> newest(@Nullable UUID unitId, @Nullable UUID objectId, PageRequest page) {
        var parameters = new HashMap<String, Object>(Map.of("below", page.below(), "rows", page.rows()));
        var where = new StringBuilder();
        if (unitId != null) {
            parameters.put("unit", unitId);
            where.append("e.unit_id = :unit and ");
        }
        if (objectId != null) {
            parameters.put("object", objectId);
            where.append("e.object_id = :object and ");
        }
        var sql = ENTRY + where + "e.id < :below order by e.id desc limit :rows";
        return Page.of(
                projection.list(RegisterEntryRepresentation.class, sql, parameters),
                page,
                RegisterEntryRepresentation::id);
    }

    Optional<RegisterEntryRepresentation> entry(UUID id) {
        return projection.one(RegisterEntryRepresentation.class, ENTRY + "e.id = :id", Map.of("id", id));
    }

    /** Newest first. */
    List<RegisterKeyRepresentation> keys() {
        return projection.list(RegisterKeyRepresentation.class, KEYS, Map.of());
    }
}
