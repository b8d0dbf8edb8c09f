package id.fkp.notify;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
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

    /**
     * What tells of the answer that stands beside an input now gets the words it reads with now. What another node has in hand
     * is waited for: fails it, it is tried again with these.
     */
    private static final String ANSWER_AGAIN = """
            update outbox_entry e set payload = jsonb_set(e.payload, '{text}', to_jsonb(r.text))
            from response r join feedback f on f.response_id = r.id
            where r.id = ?1 and r.text is not null and e.object_id = f.id and e.topic = ?2 and e.at >= r.responded_at
            """;

    /** The same of a question back: the message went out with it and before the next one. */
    private static final String QUESTION_AGAIN = """
            update outbox_entry e set payload = jsonb_set(e.payload, '{text}', to_jsonb(m.text))
            from message m
            where m.feedback_id = ?1 and m.official and e.object_id = m.feedback_id and e.topic = ?2
                and e.at >= m.written_at and not exists (select from message n
                    where n.feedback_id = m.feedback_id and n.official and n.id > m.id and n.written_at <= e.at)
            """;

    /** Asked again when it is about to be sent, so that none goes out which was written before the stop or while it came. */
    private static final String STOPPED =
            "select exists (select from forum_contact c where c.object_id = ?1 and is_stopped(c.forum_id, ?2))";

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

    OutboxEntry notBefore(@Nullable Instant start) {
        nextAttemptAt = start;
        return this;
    }

    /** Whether one on the topic about the object has still to be sent. */
    static boolean waits(Topic topic, UUID objectId) {
        return count(
                        "topic = ?1 and objectId = ?2 and recipient is not null and deliveredAt is null and deadAt is null",
                        topic.code(),
                        objectId)
                > 0;
    }

    static Optional<Instant> lastSent(Topic topic, UUID objectId) {
        return OutboxEntry.<OutboxEntry>find(
                        "topic = ?1 and objectId = ?2 and deliveredAt is not null order by deliveredAt desc",
                        topic.code(),
                        objectId)
                .firstResultOptional()
                .map(entry -> Objects.requireNonNull(entry.deliveredAt));
    }

    /** How often an address was to be told of a topic since then, delivered or not. */
    static long countSince(Topic topic, String address, Instant since) {
        return count("topic = ?1 and lower(recipient) = lower(?2) and at > ?3", topic.code(), address, since);
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

    /** Whether its reader wants no more of the forum; of what offers no stop, such as a message about a seat, never. */
    boolean isStopped() {
        return payload.containsKey(Mails.STOPS)
                && (boolean) getEntityManager()
                        .createNativeQuery(STOPPED)
                        .setParameter(1, objectId)
                        .setParameter(2, recipient)
                        .getSingleResult();
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

    /** Parts of an answer were concealed or are shown again; so they read in every message about it, waiting or sent. */
    static void sayAnswerAgain(UUID responseId) {
        say(ANSWER_AGAIN, responseId, Topic.FEEDBACK_ANSWERED);
    }

    /** As {@link #sayAnswerAgain}, of what the office asked about an input. */
    static void sayQuestionAgain(UUID feedbackId) {
        say(QUESTION_AGAIN, feedbackId, Topic.FEEDBACK_ASKED);
    }

    private static void say(String again, UUID about, Topic topic) {
        getEntityManager()
                .createNativeQuery(again)
                .setParameter(1, about)
                .setParameter(2, topic.code())
                .executeUpdate();
    }
}
