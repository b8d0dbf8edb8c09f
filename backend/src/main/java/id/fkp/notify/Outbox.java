package id.fkp.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the rooms inside this one put what somebody is to be told. */
@ApplicationScoped
public class Outbox {

    private final MailSettings settings;
    private final Clock clock;

    Outbox(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether messages leave the house at all. */
    public boolean isOn() {
        return settings.isOn();
    }

    /**
     * Waits from now on to be sent, within the caller's transaction.
     *
     * @param objectId with what it is forgotten
     * @param payload what the templates of the topic name, among it {@code language}
     * @param goodUntil from then on it is not sent any more; null for always
     * @return its id, which is the Message-ID too
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID put(
            @Nullable UUID unitId,
            Topic topic,
            UUID objectId,
            String recipient,
            Map<String, Object> payload,
            @Nullable Instant goodUntil) {
        var entry = new OutboxEntry(unitId, topic, objectId, recipient, payload, clock.instant()).goodUntil(goodUntil);
        entry.persistAndFlush();
        return entry.id;
    }

    /**
     * As {@link #put}, but of what keeps coming: while one waits it says this as well, and after one was sent the next leaves
     * so much later. So none is unsaid, and nobody gets more than one in that time.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void putCollected(
            UUID unitId, Topic topic, UUID objectId, String recipient, Map<String, Object> payload, Duration apart) {
        if (OutboxEntry.waits(topic, objectId)) {
            return;
        }
        new OutboxEntry(unitId, topic, objectId, recipient, payload, clock.instant())
                .notBefore(OutboxEntry.lastSent(topic, objectId)
                        .map(sent -> sent.plus(apart))
                        .orElse(null))
                .persistAndFlush();
    }

    /** Whether something was put here on the topic about the object since then. */
    public boolean holds(Topic topic, UUID objectId, Instant since) {
        return OutboxEntry.count("topic = ?1 and objectId = ?2 and at > ?3", topic.code(), objectId, since) > 0;
    }

    /** What waits is not sent, and of what was sent nobody sees any more to whom. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(UUID objectId) {
        OutboxEntry.forgetRecipient(objectId);
    }
}
