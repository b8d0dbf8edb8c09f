package id.fkp.notify.news;

import id.fkp.notify.Outbox;
import id.fkp.notify.Topic;
import id.fkp.notify.follow.Digests;
import id.fkp.notify.follow.given.Rhythm;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells followers what happened. A step is one transaction that holds what it works on, and passes over what another node
 * holds; that a follower was told of something is a row that can be there once.
 */
@ApplicationScoped
class Telling {

    /** So many followers in one step. */
    private static final int MOST = 200;

    /** Longer digests nobody reads. */
    private static final int MOST_LINES = 50;

    private static final String NEXT_NEWS = """
            select cast(json_build_object(
                'id', n.id, 'topic', n.topic, 'unitId', n.unit_id, 'payload', n.payload, 'at', n.at,
                'goodUntil', n.good_until) as text)
            from follow_news n where n.told_at is null order by n.at, n.id limit 1 for update skip locked
            """;

    /** Shared with nobody who is going: who stops waits until this is told, or has gone before. */
    private static final String NEXT_FOLLOWERS = """
            select cast(json_build_object(
                'id', f.id, 'number', f.number, 'language', f.language, 'rhythm', f.rhythm, 'digestAt', f.digest_at,
                'address', a.address) as text)
            from follower f
            join follow_news n on n.id = :news
            left join follower_address a on a.follower_id = f.id
            where f.merged_into is null and (a.follower_id is null or a.confirmed_at is not null)
                and (n.told_through is null or f.id > n.told_through)
                and exists (
                    select from follow w
                    where w.follower_id = f.id and w.object_id = any (n.objects) and w.since <= n.at)
            order by f.id limit :most for share of f
            """;

    private static final String NEXT_DIGEST = """
            select cast(json_build_object(
                'id', f.id, 'number', f.number, 'language', f.language, 'rhythm', f.rhythm, 'digestAt', f.digest_at,
                'address', a.address) as text)
            from follower f join follower_address a on a.follower_id = f.id
            where f.digest_at <= :now and a.confirmed_at is not null
            order by f.digest_at, f.id limit 1 for update of f skip locked
            """;

    private static final String COLLECTED = """
            select cast(json_build_object('newsId', n.id, 'topic', n.topic, 'title', n.payload ->> 'title',
                'path', n.payload ->> 'path', 'unitName', n.payload ->> 'unitName') as text)
            from follow_notice t join follow_news n on n.id = t.news_id
            where t.follower_id = :follower and t.message_id is null and n.good_until > :now and t.at > :since
            order by n.at, n.id limit :most
            """;

    private final Projection projection;
    private final EntityManager database;
    private final Outbox outbox;

    Telling(Projection projection, EntityManager database, Outbox outbox) {
        this.projection = projection;
        this.database = database;
        this.outbox = outbox;
    }

    /** A piece of news that is not told to everybody yet. */
    record Item(UUID id, String topic, UUID unitId, Map<String, Object> payload, Instant at, Instant goodUntil) {}

    /**
     * @param digestAt when the next digest goes out; null for who gets none
     * @param address null for who looks at the page
     */
    record Told(
            UUID id,
            String number,
            String language,
            Rhythm rhythm,
            @Nullable Instant digestAt,
            @Nullable String address) {}

    /** One line of a digest. */
    record Line(UUID newsId, String topic, String title, String path, String unitName) {}

    /** Tells the oldest news to the next followers. False when there is nothing to tell. */
    @Transactional
    boolean tellSome(Instant now) {
        var found = projection.one(Item.class, NEXT_NEWS, Map.of());
        found.ifPresent(item -> tell(item, now));
        return found.isPresent();
    }

    private void tell(Item item, Instant now) {
        var next = now.isBefore(item.goodUntil())
                ? projection.list(Told.class, NEXT_FOLLOWERS, Map.of("news", item.id(), "most", MOST))
                : List.<Told>of();
        next.forEach(told -> tell(item, told, now));
        if (next.size() < MOST) {
            run("update follow_news set told_at = ?2 where id = ?1", item.id(), now);
        } else {
            run(
                    "update follow_news set told_through = ?2 where id = ?1",
                    item.id(),
                    next.get(MOST - 1).id());
        }
    }

    private void tell(Item item, Told told, Instant now) {
        int first = run("""
                insert into follow_notice (follower_id, news_id, at) values (?1, ?2, ?3) on conflict do nothing
                """, told.id(), item.id(), now);
        if (first > 0 && told.address() != null && !mayWait(told, item)) {
            var message = outbox.put(
                    item.unitId(),
                    Topic.of(item.topic()),
                    told.id(),
                    told.address(),
                    payload(told, item.payload()),
                    item.goodUntil());
            mark(told, item.id(), message);
        }
    }

    /** Who gets digests gets this with the next, unless it would be no news any more by then. */
    private static boolean mayWait(Told told, Item item) {
        return told.rhythm() != Rhythm.EACH
                && told.digestAt() != null
                && told.digestAt().isBefore(item.goodUntil());
    }

    /** Sends one follower what was collected. False when no digest is due. */
    @Transactional
    boolean sendDigest(Instant now) {
        var due = projection.one(Told.class, NEXT_DIGEST, Map.of("now", now));
        due.ifPresent(told -> {
            send(told, now);
            run(
                    "update follower set digest_at = cast(?2 as timestamptz) where id = ?1",
                    told.id(),
                    Digests.next(told.rhythm(), now).map(Instant::toString).orElse(null));
        });
        return due.isPresent();
    }

    /** After a long stop it says what is still news, and of the last days only. */
    private void send(Told told, Instant now) {
        var since = now.minus(8, ChronoUnit.DAYS);
        var lines = projection.list(
                Line.class, COLLECTED, Map.of("follower", told.id(), "now", now, "since", since, "most", MOST_LINES));
        if (lines.isEmpty() || told.address() == null) {
            return;
        }
        var units = lines.stream().map(Line::unitName).distinct().toList();
        var message = outbox.put(
                null,
                Topic.NEWS_DIGEST,
                told.id(),
                told.address(),
                payload(
                        told,
                        Map.of(
                                "count",
                                String.valueOf(lines.size()),
                                "unitName",
                                units.size() == 1 ? units.get(0) : "Forum Konsultasi Publik",
                                "news",
                                lines.stream()
                                        .map(line -> Map.of(
                                                "topic", line.topic(), "title", line.title(), "path", line.path()))
                                        .toList())),
                now.plus(8, ChronoUnit.DAYS));
        lines.forEach(line -> mark(told, line.newsId(), message));
    }

    private static Map<String, Object> payload(Told told, Map<String, Object> said) {
        var payload = new HashMap<>(said);
        payload.put("language", told.language());
        payload.put("followerNumber", told.number());
        return payload;
    }

    private void mark(Told told, UUID newsId, UUID message) {
        run(
                "update follow_notice set message_id = ?3 where follower_id = ?1 and news_id = ?2",
                told.id(),
                newsId,
                message);
    }

    private int run(String sql, @Nullable Object... parameters) {
        var query = database.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.executeUpdate();
    }
}
