package id.fkp.record.log;

import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What everybody reads of the register, each with one statement. */
@ApplicationScoped
class RegisterQueries {

    private static final String ENTRY = "select cast(" + RegisterEntryRepresentation.JSON
            + " as text) from register_entry e left join register_leaf l on l.entry_id = e.id where e.id = :id";

    private static final String KEYS = """
            select cast(json_build_object('keyId', key_id, 'publicKey', public_key, 'since', since) as text)
            from register_key order by since desc, key_id
            """;

    private final Projection projection;

    RegisterQueries(Projection projection) {
        this.projection = projection;
    }

    Optional<RegisterEntryRepresentation> entry(UUID id) {
        return projection.one(RegisterEntryRepresentation.class, ENTRY, Map.of("id", id));
    }

    /** Newest first. */
    List<RegisterKeyRepresentation> keys() {
        return projection.list(RegisterKeyRepresentation.class, KEYS, Map.of());
    }
}
