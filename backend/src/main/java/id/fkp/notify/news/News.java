package id.fkp.notify.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Notices what followers are told of. Whoever notices it first writes it down; the key keeps everybody else from doing so
 * again. What nobody noticed while nothing ran is told afterwards, as long as it is good for something.
 */
@ApplicationScoped
class News {

    private static final String INSERT = """
            insert into follow_news (id, key, topic, unit_id, objects, payload, at, good_until)
            """;

    /** A forum, the unit and the standards it discusses. */
    private static final String OF_FORUM = """
            array[f.id, f.unit_id] || array(
                select d.standard_id from forum_standard d where d.forum_id = f.id and d.replaced_at is null)
            """;

    private static final String PAYLOAD = """
            jsonb_build_object('title', f.title, 'path', '/forum/' || f.slug, 'unitName', u.name, 'zone', u.zone,
                'closesAt', to_char(f.closes_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
            """;

    private static final String RUNNING = """
            from forum f join unit u on u.id = f.unit_id
            where f.announced_at is not null and f.state not in ('CANCELLED', 'POSTPONED', 'CLOSED')
            """;

    /** Good while one can write. */
    private static final String OPENED = INSERT
            + """
            select gen_random_uuid(), 'opened:' || f.id, 'news.opened', f.unit_id, {objects}, {payload},
                greatest(f.opens_at, f.announced_at), f.closes_at
            {running} and f.opens_at <= ?1 and f.closes_at > ?1
            on conflict (key) do nothing
            """.replace("{objects}", OF_FORUM).replace("{payload}", PAYLOAD).replace("{running}", RUNNING);

    /** Of a window that was open a day before; once more when it was prolonged. */
    private static final String CLOSING = INSERT
            + """
            select gen_random_uuid(), 'closing:' || f.id || ':' || extract(epoch from f.closes_at), 'news.closing',
                f.unit_id, {objects}, {payload}, f.closes_at - interval '3 days', f.closes_at - interval '1 day'
            {running} and f.closes_at - interval '3 days' <= ?1 and f.closes_at - interval '1 day' > ?1
                and f.opens_at <= f.closes_at - interval '4 days'
            on conflict (key) do nothing
            """.replace("{objects}", OF_FORUM).replace("{payload}", PAYLOAD).replace("{running}", RUNNING);

    private static final String RESULTS =
            INSERT + """
            select gen_random_uuid(), 'results:' || f.id, 'news.results', f.unit_id, {objects},
                {payload} || jsonb_build_object('path', '/forum/' || f.slug || '/hasil'), cast(?2 as timestamptz), ?3
            from forum f join unit u on u.id = f.unit_id where f.id = ?1
            on conflict (key) do nothing
            """.replace("{objects}", OF_FORUM).replace("{payload}", PAYLOAD);

    /** The first text is no new one; who follows the unit hears of it when the forum opens. */
    private static final String VERSION = INSERT + """
            select gen_random_uuid(), 'version:' || v.id, 'news.version', v.unit_id,
                array[s.id, v.unit_id] || array(
                    select d.forum_id from forum_standard d join forum f on f.id = d.forum_id
                    where d.standard_id = s.id and d.replaced_at is null and f.announced_at is not null
                        and f.state not in ('CANCELLED', 'CLOSED')),
                jsonb_build_object('title', s.title, 'path', '/standar/' || s.slug, 'unitName', u.name,
                    'number', cast(v.number as text)),
                cast(?2 as timestamptz), ?3
            from standard_version v join standard s on s.id = v.standard_id join unit u on u.id = v.unit_id
            where v.id = ?1 and v.number > 1
            on conflict (key) do nothing
            """;

    /** Of what was promised at a forum, once it is verified. Long promises are cut where a subject line would be. */
    private static final String DONE =
            INSERT + """
            select gen_random_uuid(), 'done:' || p.id, 'news.done', p.unit_id, {objects},
                {payload} || jsonb_build_object('title', case when length(p.text) > 120 then left(p.text, 119) || '…' else p.text end,
                    'path', '/forum/' || f.slug || '/hasil'), cast(?2 as timestamptz), ?3
            from follow_up p join forum f on f.id = p.forum_id join unit u on u.id = f.unit_id
            where p.id = ?1 and p.state = 'VERIFIED'
            on conflict (key) do nothing
            """.replace("{objects}", OF_FORUM).replace("{payload}", PAYLOAD);

    private final EntityManager database;

    News(EntityManager database) {
        this.database = database;
    }

    /** What the clock alone brings about. */
    @Transactional
    void lookAtTheClock(Instant now) {
        database.createNativeQuery(OPENED).setParameter(1, now).executeUpdate();
        database.createNativeQuery(CLOSING).setParameter(1, now).executeUpdate();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void results(UUID forumId, Instant now) {
        happened(RESULTS, forumId, now);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void version(UUID versionId, Instant now) {
        happened(VERSION, versionId, now);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void done(UUID followUpId, Instant now) {
        happened(DONE, followUpId, now);
    }

    private void happened(String sql, UUID id, Instant now) {
        database.createNativeQuery(sql)
                .setParameter(1, id)
                .setParameter(2, now)
                .setParameter(3, now.plus(14, ChronoUnit.DAYS))
                .executeUpdate();
    }
}
