package id.fkp.notify;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something somebody is to be told. It holds all that the message says, but nothing that opens a receipt. */
@Entity
class OutboxEntry extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public @Nullable UUID unitId;
    public Instant at;
    public String topic;
    public UUID objectId;

    /** A person's e-mail address; nobody's when the message goes to all who follow. */
    public @Nullable String recipient;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Object> payload;

    public @Nullable Instant deliveredAt;

    protected OutboxEntry() {}

    OutboxEntry(
            @Nullable UUID unitId,
            String topic,
            UUID objectId,
            @Nullable String recipient,
            Map<String, Object> payload,
            Instant now) {
        this.unitId = unitId;
        this.at = now;
        this.topic = topic;
        this.objectId = objectId;
        this.recipient = recipient;
        this.payload = Map.copyOf(payload);
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
