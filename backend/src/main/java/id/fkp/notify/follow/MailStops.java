package id.fkp.notify.follow;

import id.fkp.notify.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * Which inputs, registrations and attendances nobody is written to about any more. Whoever reads the mails may stop them, since
 * nobody has shown that the address is theirs. It is no erasure: the office can go on reading it, and so can the giver on their
 * status page.
 */
@ApplicationScoped
class MailStops {

    private final EntityManager database;
    private final Outbox outbox;
    private final Clock clock;

    MailStops(EntityManager database, Outbox outbox, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What waits is not sent either. Once more changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    void stop(UUID objectId) {
        database.createNativeQuery("insert into mail_stop (object_id, at) values (?1, ?2) on conflict do nothing")
                .setParameter(1, objectId)
                .setParameter(2, clock.instant())
                .executeUpdate();
        outbox.stop(objectId);
    }
}
