package id.fkp.record;

import id.fkp.record.leaf.CanonicalJson;
import id.fkp.record.leaf.Leaf;
import id.fkp.shared.act.Act;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.HashMap;
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

    /** @param words what somebody wrote with the act; nothing for most */
    RegisterEntry(Act act, @Nullable CommittedWords words, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.unitId = act.unitId();
        this.at = now;
        this.act = act.verb();
        this.objectType = act.subject();
        this.objectId = act.subjectId();
        var told = new HashMap<>(act.detail());
        if (words != null) {
            told.put("textCommitment", words.commitment());
        }
        this.payload = CanonicalJson.plain(told);
        this.leafHash = new Leaf(id, unitId, at, this.act, objectType, objectId, payload).hash();
    }
}
