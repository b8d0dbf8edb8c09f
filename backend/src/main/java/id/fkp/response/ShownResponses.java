package id.fkp.response;

import id.fkp.shared.act.Act;
import id.fkp.shared.act.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Tells the public of an answer that was given while its input was held, as soon as the input, and with it the answer, is shown. */
@ApplicationScoped
class ShownResponses {

    private static final String BESIDE =
            "select cast(response_id as text) from feedback where id = ?1 and response_id is not null";

    private final EntityManager database;
    private final Acts acts;
    private final Clock clock;

    ShownResponses(EntityManager database, Acts acts, Clock clock) {
        this.database = database;
        this.acts = acts;
        this.clock = clock;
    }

    void watch(@Observes Act act) {
        if (!act.verb().equals("feedback.published")) {
            return;
        }
        List<?> beside = database.createNativeQuery(BESIDE)
                .setParameter(1, act.subjectId())
                .getResultList();
        for (var id : beside) {
            Response answer = Response.findById(UUID.fromString((String) id));
            acts.fire(answer.act("shown", List.of(act.subjectId().toString()), Act.Reach.PUBLIC, clock.instant()));
        }
    }
}
