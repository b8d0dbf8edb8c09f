package id.fkp.entry;

import static id.fkp.shared.problem.CommonProblems.notFound;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Many inputs that somebody of the office has confirmed at once, and how many of them are entered already. */
@Entity
class EntryBatch extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;
    public UUID forumId;
    public int taken;
    public int alreadyEntered;
    public int broken;
    public int entered;
    public int discarded;
    public String byName;

    /** From where a program says that they come; null of a sheet. */
    public @Nullable String source;

    /** The API client that began it. */
    public @Nullable UUID clientId;

    public Instant begunAt;
    public @Nullable Instant doneAt;

    protected EntryBatch() {}

    EntryBatch(UUID unitId, UUID forumId, int broken, String byName, Instant now) {
        this.unitId = unitId;
        this.forumId = forumId;
        this.broken = broken;
        this.byName = byName;
        this.begunAt = now;
        this.doneAt = now;
    }

    /** Begun by a program, or at least in the way of one. */
    EntryBatch sentBy(@Nullable UUID client, String from) {
        clientId = client;
        source = from;
        return this;
    }

    static List<EntryBatch> waitingIn(UUID forumId) {
        return list("forumId = ?1 and doneAt is null order by id", forumId);
    }

    /** Oldest first. */
    static List<EntryBatch> named(List<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    static int rowsWaitingIn(UUID forumId) {
        return waitingIn(forumId).stream()
                .mapToInt(batch -> batch.taken - batch.entered)
                .sum();
    }

    /** Locked, so that of two who go on with it the second begins where the first has stopped. */
    EntryBatch locked() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
        return this;
    }

    /** So many rows wait; the others stood in the forum already. */
    void take(int waiting, int already) {
        taken = waiting;
        alreadyEntered = already;
        doneAt = waiting == 0 ? begunAt : null;
    }

    void enter(int more, Instant now) {
        entered += more;
        if (entered == taken && doneAt == null) {
            doneAt = now;
        }
    }

    /** So many rows waited and are gone; it is done by that. */
    void discard(int waiting, Instant now) {
        discarded = waiting;
        doneAt = now;
    }

    /** For a program, another's batch is not there. */
    void requireBegunBy(UUID client) {
        if (!client.equals(clientId)) {
            throw notFound();
        }
    }

    boolean isDone() {
        return doneAt != null;
    }
}
