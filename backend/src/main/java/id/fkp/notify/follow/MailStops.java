package id.fkp.notify.follow;

import id.fkp.shared.act.Act;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/**
 * Which addresses are not written to any more about what they gave or did in a forum. Whoever reads the mails may stop them,
 * since nobody has shown that the address is theirs. It is no erasure: the office can go on reading it, and so can the giver on
 * their status page. An address is kept here no longer than it stands somewhere in that forum.
 */
@ApplicationScoped
class MailStops {

    private static final Set<String> TAKE_AN_ADDRESS = Set.of(
            "feedback.person-erased",
            "feedback.contact-erased",
            "registration.person-erased",
            "attendance.person-erased",
            "attendance.contact-erased",
            "attendance.corrected");

    /** Counted, so that each address is looked up by itself and no contact besides is read. */
    private static final String STANDS_NOWHERE = """
            delete from stopped_address s
            where (select count(*) from forum_contact c where c.forum_id = s.forum_id and c.address = s.address) = 0
            """;

    /** What a node has in hand at this moment is passed over. */
    private static final String STOPPED_AND_WAITS = """
            delete from outbox_entry where id in (
                select e.id
                from outbox_entry e
                where e.recipient is not null and e.delivered_at is null and e.dead_at is null
                    and e.payload ->> 'stops' is not null
                    and lower(e.recipient) = any (array(select address from mailed_address where object_id = ?1))
                    and (select is_stopped(c.forum_id, e.recipient) from forum_contact c where c.object_id = e.object_id)
                for update of e skip locked)
            """;

    private final EntityManager database;
    private final Clock clock;

    MailStops(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Of the address that the mails about the object went to, which need not be its contact any more; what waits is not sent
     * either, whatever it is about. Where several were written to, nobody can tell which of them reads: none is any more. Once more
     * changes nothing.
     *
     * @return false where it is not kept any more to whom they went; then nothing is stopped
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean stop(UUID objectId) {
        if (!isKnownToWhom(objectId)) {
            return false;
        }
        run("""
                insert into stopped_address (forum_id, address, at)
                select forum_id, address, ?2 from mailed_address where object_id = ?1
                on conflict do nothing
                """, objectId, clock.instant());
        // A node of before V900 (28 November 2026) looks here, for the object, and sends whatever waits. Both lines may
        // go when no such node can run beside this one.
        run("insert into mail_stop (object_id, at) values (?1, ?2) on conflict do nothing", objectId, clock.instant());
        run(STOPPED_AND_WAITS, objectId);
        return true;
    }

    private boolean isKnownToWhom(UUID objectId) {
        return (boolean) database.createNativeQuery("select exists (select from mailed_address where object_id = ?1)")
                .setParameter(1, objectId)
                .getSingleResult();
    }

    /**
     * Before the outbox forgets it too. Only the address that was written to about the object is looked at, since the daily run
     * erases many; what that leaves over goes within the hour.
     */
    void notice(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) Act act) {
        if (TAKE_AN_ADDRESS.contains(act.verb())) {
            run(STANDS_NOWHERE + """
                        and (s.forum_id, s.address) in (select forum_id, address from mailed_address where object_id = ?1)
                    """, act.subjectId());
        }
    }

    /** Where two who stand in one forum under one address are erased at the same moment, each sees it at the other. */
    @Scheduled(every = "1h", delayed = "15m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forgetTheRest() {
        run(STANDS_NOWHERE);
    }

    private void run(String sql, Object... values) {
        var query = database.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
