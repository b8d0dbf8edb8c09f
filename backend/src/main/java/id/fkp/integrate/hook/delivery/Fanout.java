package id.fkp.integrate.hook.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Makes of changes what each webhook is to be sent, in their order. A webhook with much waiting stays behind in the order
 * instead: nothing is lost, and what waits is bounded however long a receiver is away.
 */
@ApplicationScoped
class Fanout {

    /** So many messages wait for one webhook. */
    private static final int MOST_WAITING = 1_000;

    /** So many changes are looked through in one transaction. */
    private static final int WINDOW = 10_000;

    private static final String BEHIND = """
            select cast(p.webhook_id as text)
            from webhook_progress p join webhook h on h.id = p.webhook_id
            where h.enabled and p.position < (select coalesce(max(position), 0) from open_change)
                and (select count(*) from webhook_delivery d
                     where d.webhook_id = p.webhook_id and d.state = 'WAITING' and d.due_at is not null) < :most
            """;

    private static final String HOLD = "select position from webhook_progress where webhook_id = :webhook for update";

    /** Done again where it was done before, when somebody has set the place back. */
    private static final String NEXT = """
            with place as (
                select h.id, h.unit_id, u.institution_id, h.scope, h.types, p.position,
                    least(p.position + :window, (select coalesce(max(position), 0) from open_change)) as seen,
                    :most - (select count(*) from webhook_delivery d
                             where d.webhook_id = h.id and d.state = 'WAITING' and d.due_at is not null) as room
                from webhook h join webhook_progress p on p.webhook_id = h.id join unit u on u.id = h.unit_id
                where h.id = :webhook and h.enabled),
            found as (
                select c.position, c.id as change_id, c.type, c.object_id, w.id, w.unit_id
                from place w join open_change c on c.position > w.position and c.position <= w.seen
                    and (w.scope = 'ALL_UNITS' or c.unit_id = w.unit_id or w.scope = 'OWN_INSTITUTION' and (
                        c.object_id = w.institution_id
                        or c.unit_id in (select s.id from unit s where s.institution_id = w.institution_id)))
                    and (cardinality(w.types) = 0 or c.type = any (w.types))
                order by c.position
                limit (select greatest(room, 0) from place)),
            waiting as (
                insert into webhook_delivery
                    (id, webhook_id, unit_id, position, type, object_id, state, made_at, due_at)
                select cast(left(encode(sha256(convert_to(f.id || '.' || f.change_id, 'UTF8')), 'hex'), 32) as uuid),
                    f.id, f.unit_id, f.position, f.type, f.object_id, 'WAITING', :now, :now
                from found f
                on conflict (id) do update set state = 'WAITING', tries = 0, due_at = excluded.due_at, done_at = null
                where webhook_delivery.state <> 'WAITING')
            update webhook_progress p
            set position = case when (select count(*) from found) < w.room then w.seen
                else greatest(w.position, (select max(position) from found)) end
            from place w where p.webhook_id = w.id and w.room > 0
            """;

    private final EntityManager database;
    private final Clock clock;

    Fanout(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Until no webhook that has room is behind. */
    void run() {
        var behind = behind();
        while (!behind.isEmpty()) {
            behind.forEach(webhook -> QuarkusTransaction.requiringNew().run(() -> advance(webhook)));
            behind = behind();
        }
    }

    private List<UUID> behind() {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> found = database.createNativeQuery(BEHIND)
                    .setParameter("most", MOST_WAITING)
                    .getResultList();
            return found.stream().map(id -> UUID.fromString((String) id)).toList();
        });
    }

    private void advance(UUID webhook) {
        database.createNativeQuery(HOLD).setParameter("webhook", webhook).getResultList();
        database.createNativeQuery(NEXT)
                .setParameter("webhook", webhook)
                .setParameter("most", MOST_WAITING)
                .setParameter("window", WINDOW)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
