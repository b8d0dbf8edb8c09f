package id.fkp.notify;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something somebody is to be told. It holds all that the message says, but nothing that opens a receipt. */
@Entity
class OutboxEntry extends PanacheEntityBase {

    /** With the waits between them five days, after which mail servers give up (RFC 5321 4.5.4.1). */
    private static final int MOST_ATTEMPTS = 27;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public @Nullable UUID unitId;
    public Instant at;
    public String topic;
    public UUID objectId;

    /** A person's e-mail address; nobody's any more once it was erased. */
    public @Nullable String recipient;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Object> payload;

    public @Nullable Instant deliveredAt;

    /** From then on it helps nobody any more; null for what is always worth knowing. */
    public @Nullable Instant goodUntil;

    /** How often it was tried in vain. */
    public int attempts;

    /** Not before then it is tried again; null for at once. */
    public @Nullable Instant nextAttemptAt;

    /** Since when nobody tries any more. */
    public @Nullable Instant deadAt;

    /** What kind of failure the last one was; never its message, which may hold an address. */
    public @Nullable String lastFailure;

    protected OutboxEntry() {}

    OutboxEntry(
            @Nullable UUID unitId,
            Topic topic,
            UUID objectId,
            @Nullable String recipient,
            Map<String, Object> payload,
            Instant now) {
        this.unitId = unitId;
        this.at = now;
        this.topic = topic.code();
        this.objectId = objectId;
        this.recipient = recipient;
        this.payload = Map.copyOf(payload);
    }

    OutboxEntry goodUntil(@Nullable Instant end) {
        goodUntil = end;
        return this;
    }

    /** The oldest one that may be tried now and that no other node has in hand; held until the transaction ends. */
    static Optional<OutboxEntry> next(Instant now) {
        return getEntityManager().createNativeQuery("""
                        select cast(id as text) from outbox_entry
                        where recipient is not null and delivered_at is null and dead_at is null
                            and (next_attempt_at is null or next_attempt_at <= ?1)
                        order by id limit 1 for update skip locked
                        """).setParameter(1, now).getResultList().stream()
                .findFirst()
                .map(id -> OutboxEntry.findById(UUID.fromString((String) id)));
    }

    void deliver(Instant now) {
        deliveredAt = now;
        nextAttemptAt = null;
    }

    boolean isTooLate(Instant now) {
        return goodUntil != null && !now.isBefore(goodUntil);
    }

    /** It waited until it was no news any more. */
    void giveUp(Instant now) {
        deadAt = now;
        lastFailure = "TooLate";
    }

    /** The mail server says that there is no such address and will not be. */
    void refuse(Instant now) {
        attempts++;
        deadAt = now;
        lastFailure = "AddressRefused";
    }

    /** Waits twice as long each time, six hours at most. How long it waited for a mail server to be there does not count. */
    void fail(String kind, Instant now) {
        attempts++;
        lastFailure = kind;
        nextAttemptAt = now.plus(Duration.ofMinutes(Math.min(360, 1L << Math.min(attempts, 9))));
        if (attempts >= MOST_ATTEMPTS) {
            deadAt = now;
        }
    }

    /** Of one entry: who it was for is told no more, and what has not been delivered is not any more. */
    static void forget(UUID id) {
        delete("id = ?1 and deliveredAt is null", id);
        update("recipient = null where id = ?1", id);
    }

    /** Whoever has their data erased gets no further message, and those they got no longer show to whom. */
    static void forgetRecipient(UUID objectId) {
        delete("objectId = ?1 and deliveredAt is null", objectId);
        update("recipient = null where objectId = ?1", objectId);
    }
}
