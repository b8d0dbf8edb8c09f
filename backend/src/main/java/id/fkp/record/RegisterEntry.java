package id.fkp.record;

import id.fkp.shared.act.Act;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One public act. The application can write such rows and not change them. */
@Entity
@Immutable
class RegisterEntry extends PanacheEntityBase {

    /** Made here rather than on the way to the database, since the hash is over it. */
    @Id
    public UUID id;

    public @Nullable UUID unitId;
    public Instant at;
    public String act;
    public String objectType;
    public UUID objectId;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Object> payload;

    public String leafHash;

    protected RegisterEntry() {}

    RegisterEntry(Act act, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.unitId = act.unitId();
        this.at = now;
        this.act = act.verb();
        this.objectType = act.subject();
        this.objectId = act.subjectId();
        this.payload = CanonicalJson.plain(act.detail());
        this.leafHash = LeafHash.of(RegisterEntryRepresentation.of(this));
    }

    /** Newest first, of all units unless one is asked for. */
    static Page<RegisterEntryRepresentation> newest(@Nullable UUID unitId, @Nullable UUID objectId, PageRequest page) {
        var query = find(
                (unitId == null ? "" : "unitId = :unit and ")
                        + (objectId == null ? "" : "objectId = :object and ")
                        + "id < :below order by id desc",
                parameters(unitId, objectId, page));
        return Page.of(query.project(RegisterEntryRepresentation.class), page, RegisterEntryRepresentation::id);
    }

    private static Parameters parameters(@Nullable UUID unitId, @Nullable UUID objectId, PageRequest page) {
        var parameters = Parameters.with("below", page.below());
        if (unitId != null) {
            parameters.and("unit", unitId);
        }
        if (objectId != null) {
            parameters.and("object", objectId);
        }
        return parameters;
    }
}
