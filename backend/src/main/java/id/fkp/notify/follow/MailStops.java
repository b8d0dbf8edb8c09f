package id.fkp.notify.follow;

import id.fkp.shared.act.Act;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
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

    private static final String STANDS_NOWHERE = """
            delete from stopped_address s
            where not exists (select from forum_contact c where c.forum_id = s.forum_id and c.address = s.address)
            """;

    private final EntityManager database;
    private final Clock clock;

    MailStops(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What waits is not sent either, whatever it is about. Once more changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    void stop(UUID objectId) {
        database.createNativeQuery("""
                insert into stopped_address (forum_id, address, at)
                select forum_id, address, ?2 from forum_contact where object_id = ?1 and address is not null
                on conflict do nothing
                """)
                .setParameter(1, objectId)
                .setParameter(2, clock.instant())
                .executeUpdate();
    }

    void notice(@Observes Act act) {
        if (TAKE_AN_ADDRESS.contains(act.verb())) {
            database.createNativeQuery(STANDS_NOWHERE
                            + " and s.forum_id in (select forum_id from forum_contact where object_id = ?1)")
                    .setParameter(1, act.subjectId())
                    .executeUpdate();
        }
    }

    /** Where two who stand in one forum under one address are erased at the same moment, each sees it at the other. */
    @Scheduled(every = "1h", delayed = "15m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forgetTheRest() {
        database.createNativeQuery(STANDS_NOWHERE).executeUpdate();
    }
}
