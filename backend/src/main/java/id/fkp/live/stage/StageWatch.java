package id.fkp.live.stage;

import id.fkp.live.question.Questions;
import id.fkp.shared.act.Act;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;

/** The stage follows what is done elsewhere, in the same transaction. */
@ApplicationScoped
class StageWatch {

    private final Projection projection;
    private final EntityManager database;
    private final Questions questions;
    private final Clock clock;

    StageWatch(Projection projection, EntityManager database, Questions questions, Clock clock) {
        this.projection = projection;
        this.database = database;
        this.questions = questions;
        this.clock = clock;
    }

    void watch(@Observes Act act) {
        switch (act.verb()) {
            case "session.held" -> end(act.subjectId());
            case "session.plan-changed" -> follow(act.subjectId());
            case "feedback.hidden", "feedback.withdrawn", "feedback.held-again" -> clear(act.subjectId());
            default -> {
                // the stage stays as it is
            }
        }
    }

    private void end(UUID sessionId) {
        if (Stage.count("sessionId", sessionId) > 0) {
            var now = clock.instant();
            var left = Stage.locked(sessionId).end(now);
            if (left != null) {
                questions.done(sessionId, left, now);
            }
        }
    }

    private void follow(UUID sessionId) {
        if (Stage.count("sessionId", sessionId) > 0) {
            Stage.locked(sessionId).follow(Stage.titles(projection, sessionId));
        }
    }

    /** What nobody may see does not come back by itself when it is restored. */
    private void clear(UUID feedbackId) {
        database.createNativeQuery("""
                update live_stage set question_id = null, version = version + 1
                where question_id = (select id from live_question where feedback_id = ?1)
                """).setParameter(1, feedbackId).executeUpdate();
    }
}
