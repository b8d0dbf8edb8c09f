package id.fkp.integrate.change;

import id.fkp.shared.query.Regularly;
import id.fkp.shared.query.Turns;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/**
 * Gives changes of open records their places. Of several nodes one works at a time, as in the register's sequencer.
 *
 * <p>A mark says that something was written which a record shows. Only when the record differs from what was last told of it,
 * or came before the public or left it, does that become a change: drafts and internal acts leave no trace here.
 */
@ApplicationScoped
public class ChangeSequencer {

    private static final String LOCK = "changes";

    /** So many marks in one transaction. */
    private static final int MOST = 2_000;

    /** What is read is what is committed as the statement begins, marks and records alike: a later write has a later mark. */
    private static final String PLACE = """
            with taken as (
                delete from open_mark where id in (select id from open_mark order by id limit :most)
                returning id, type, object_id),
            touched as (select type, object_id, min(id) as first from taken group by type, object_id),
            found as (
                select t.type, t.object_id, t.first, coalesce(r.unit_id, o.unit_id) as unit_id, r.hash
                from touched t
                left join lateral (
                    select x.unit_id, encode(sha256(convert_to(cast(x.record as text), 'UTF8')), 'hex') as hash
                    from open_record x where x.type = t.type and x.id = t.object_id offset 0) r on true
                left join open_object o on o.type = t.type and o.object_id = t.object_id
                where r.hash is distinct from o.hash),
            placed as (
                insert into open_change (position, type, object_id, unit_id, at)
                select (select coalesce(max(position), 0) from open_change) + row_number() over (order by first),
                    type, object_id, unit_id, :now
                from found
                returning position, type, object_id),
            told as (
                insert into open_object (type, object_id, unit_id, hash, position)
                select p.type, p.object_id, f.unit_id, f.hash, p.position
                from placed p join found f on f.type = p.type and f.object_id = p.object_id
                on conflict (type, object_id) do update
                    set unit_id = excluded.unit_id, hash = excluded.hash, position = excluded.position)
            select count(*) from taken
            """;

    private final EntityManager database;
    private final Turns turns;
    private final ChangeSettings settings;
    private final Clock clock;

    private final Regularly regular = new Regularly("changes", this::sequence);

    ChangeSequencer(EntityManager database, Turns turns, ChangeSettings settings, Clock clock) {
        this.database = database;
        this.turns = turns;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        regular.start(settings.pause());
    }

    void stop(@Observes ShutdownEvent stopping) {
        regular.stop();
    }

    /** Gives every change that is committed its place. */
    public void sequence() {
        long some = MOST;
        while (some == MOST) {
            some = QuarkusTransaction.requiringNew().call(this::place);
        }
    }

    /** One transaction of it; how many marks it took. */
    private long place() {
        if (!turns.isMine(LOCK)) {
            return 0;
        }
        return ((Number) database.createNativeQuery(PLACE)
                        .setParameter("most", MOST)
                        .setParameter("now", clock.instant())
                        .getSingleResult())
                .longValue();
    }
}
