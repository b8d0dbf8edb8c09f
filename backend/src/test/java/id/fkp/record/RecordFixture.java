package id.fkp.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Tells other rooms' tests what was written down about a thing. */
@ApplicationScoped
public class RecordFixture {

    /** How many acts of any kind were done to the thing. */
    @Transactional
    public long audited(UUID objectId) {
        return AuditEntry.count("objectId", objectId);
    }

    /** How many acts name this login. */
    @Transactional
    public long naming(String subject) {
        return AuditEntry.count("actorSubject", subject);
    }

    /** The public acts done to the thing, oldest first, such as {@code forum.announced}. */
    @Transactional
    public List<String> registered(UUID objectId) {
        return RegisterEntry.<RegisterEntry>list("objectId = ?1 order by id", objectId).stream()
                .map(entry -> entry.act)
                .toList();
    }

    /** How many acts were written down in all; a write that adds none forgot to tell what it did. */
    @Transactional
    public long auditedInAll() {
        return AuditEntry.count();
    }
}
