package id.fkp.record;

import id.fkp.identity.Caller;
import id.fkp.shared.act.Act;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.problem.Trace;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One act, and who did it for the office. The application can write such rows and not change them. */
@Entity
@Immutable
class AuditEntry extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public @Nullable UUID unitId;
    public Instant at;
    public @Nullable String actorIssuer;
    public @Nullable String actorSubject;
    public @Nullable String actorName;
    public String act;
    public String objectType;
    public UUID objectId;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Object> detail;

    public String traceId;

    protected AuditEntry() {}

    /** @param actor nobody when the product itself acts, or somebody who does not act for the office */
    AuditEntry(Act act, @Nullable Caller actor, Instant now) {
        this.unitId = act.unitId();
        this.at = now;
        if (actor != null) {
            this.actorIssuer = actor.issuer();
            this.actorSubject = actor.subject();
            this.actorName = actor.name();
        }
        this.act = act.verb();
        this.objectType = act.subject();
        this.objectId = act.subjectId();
        this.detail = detail(act);
        this.traceId = Trace.current();
    }

    /** The words of a public act stand beside the register, where they can be erased; here nothing ever is. */
    private static Map<String, Object> detail(Act act) {
        var words = act.words();
        if (words == null || act.reach() == Act.Reach.PUBLIC) {
            return act.detail();
        }
        var whole = new HashMap<>(act.detail());
        whole.put("words", words);
        return whole;
    }

    /** Newest first. */
    static PanacheQuery<AuditEntryRepresentation> newestOf(UUID unitId, @Nullable UUID objectId, PageRequest page) {
        var found = objectId == null
                ? find("unitId = ?1 and id < ?2 order by id desc", unitId, page.below())
                : find("unitId = ?1 and id < ?2 and objectId = ?3 order by id desc", unitId, page.below(), objectId);
        return found.project(AuditEntryRepresentation.class);
    }
}
