package id.fkp.attendance;

import id.fkp.shared.act.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Whoever signs the record of agreement signs it with the lists of those who were there: from then on they stay. */
@ApplicationScoped
class AgreementWatch {

    private final EntityManager database;
    private final Attendances attendances;
    private final Clock clock;

    AgreementWatch(EntityManager database, Attendances attendances, Clock clock) {
        this.database = database;
        this.attendances = attendances;
        this.clock = clock;
    }

    void watch(@Observes Act act) {
        if (act.verb().equals("forum.agreement-signed")) {
            held(act.subjectId()).forEach(session -> attendances.close(session, clock.instant()));
        }
    }

    private List<UUID> held(UUID forumId) {
        return database
                .createNativeQuery("select cast(id as text) from forum_session "
                        + "where forum_id = ?1 and state = 'HELD' order by starts_at, id")
                .setParameter(1, forumId)
                .getResultList()
                .stream()
                .map(id -> UUID.fromString((String) id))
                .toList();
    }
}
