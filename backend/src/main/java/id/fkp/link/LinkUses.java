package id.fkp.link;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Counts how much links are used, without anybody being able to tell which input came by which: what is new stays in the
 * memory of this node and is written only together with at least {@link #LOT} inputs of the forum, or after a day. A
 * count that grew with each input would say whose it is to everybody who looks twice, and so would the order of the
 * transactions to who reads the database.
 *
 * <p>Nobody who sends waits for a count. A node that is killed forgets what it has not written.
 */
@ApplicationScoped
class LinkUses {

    static final int LOT = 5;
    static final Duration LONGEST = Duration.ofHours(24);

    /** Each takes some hundred bytes; who is pushed out counts once more. */
    private static final int MOST_REMEMBERED = 100_000;

    private final Map<UUID, Lot> lots = new ConcurrentHashMap<>();
    private final Cache<Opening, Boolean> openings = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(LONGEST)
            .build();

    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;

    LinkUses(EntityManager database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * An input of a forum.
     *
     * @param linkId by which it came; null without one
     */
    record Sent(UUID forumId, @Nullable UUID linkId, Instant at) {}

    private record Opening(UUID linkId, String device) {}

    private record Uses(int opened, int sent) {
        Uses and(Uses more) {
            return new Uses(opened + more.opened, sent + more.sent);
        }
    }

    /** What is new in a forum since {@code since}: its inputs by whatever way, and the uses of its links. */
    private record Lot(Instant since, int inputs, Map<UUID, Uses> uses) {

        static Lot of(Instant since) {
            return new Lot(since, 0, Map.of());
        }

        Lot withInput() {
            return new Lot(since, inputs + 1, uses);
        }

        Lot with(UUID linkId, Uses more) {
            var all = new HashMap<>(uses);
            all.merge(linkId, more, Uses::and);
            return new Lot(since, inputs, all);
        }

        Lot and(Lot later) {
            var all = new HashMap<>(uses);
            later.uses.forEach((link, more) -> all.merge(link, more, Uses::and));
            return new Lot(since, inputs + later.inputs, all);
        }

        boolean isRipe(Instant now) {
            return inputs >= LOT || !now.isBefore(since.plus(LONGEST));
        }
    }

    /** After the commit, so that an input that was not taken counts nothing; sent again it never comes here. */
    void sent(@Observes(during = AFTER_SUCCESS) Sent sent) {
        var link = sent.linkId();
        if (link == null) {
            lots.computeIfPresent(sent.forumId(), (forum, lot) -> lot.withInput());
        } else {
            lots.compute(
                    sent.forumId(),
                    (forum, lot) ->
                            (lot == null ? Lot.of(sent.at()) : lot).withInput().with(link, new Uses(0, 1)));
        }
    }

    /** Once a day for each device. */
    void opened(UUID forumId, UUID linkId, String device, Instant now) {
        if (openings.asMap().putIfAbsent(new Opening(linkId, device), true) == null) {
            lots.compute(forumId, (forum, lot) -> (lot == null ? Lot.of(now) : lot).with(linkId, new Uses(1, 0)));
        }
    }

    /** Some seconds later, so that not even the order of transactions puts a count beside the input that completed it. */
    @Scheduled(every = "{fkp.link.look}", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void writeRipe() {
        var now = clock.instant();
        write(lot -> lot.isRipe(now));
    }

    /** Who can stop a node can read its memory too; to them it tells nothing new. */
    void writeAll(@Observes @Nullable ShutdownEvent stopping) {
        write(lot -> true);
    }

    private void write(Predicate<Lot> which) {
        List.copyOf(lots.keySet()).forEach(forumId -> write(forumId, which));
    }

    private void write(UUID forumId, Predicate<Lot> which) {
        var lot = lots.get(forumId);
        // Where it has grown meanwhile, the next round takes it.
        if (lot == null || !which.test(lot) || !lots.remove(forumId, lot)) {
            return;
        }
        try {
            QuarkusTransaction.requiringNew().run(() -> add(lot.uses()));
        } catch (RuntimeException e) {
            // The database is away; what was counted is not lost by that.
            Log.warn("Uses of links could not be written; they are tried again.", e);
            lots.merge(forumId, lot, (later, earlier) -> earlier.and(later));
        }
    }

    /** In one order, so that two nodes never wait for each other in a circle. */
    private void add(Map<UUID, Uses> uses) {
        database.createNativeQuery("""
                        insert into forum_link_count (link_id, unit_id, opened, sent)
                        select l.id, l.unit_id, cast(u.value ->> 'opened' as integer), cast(u.value ->> 'sent' as integer)
                        from jsonb_each(cast(?1 as jsonb)) as u join forum_link l on l.id = cast(u.key as uuid)
                        order by l.id
                        on conflict (link_id) do update set opened = forum_link_count.opened + excluded.opened,
                            sent = forum_link_count.sent + excluded.sent
                        """).setParameter(1, written(uses)).executeUpdate();
    }

    private String written(Map<UUID, Uses> uses) {
        try {
            return json.writeValueAsString(uses);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
