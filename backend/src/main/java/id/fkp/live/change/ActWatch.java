package id.fkp.live.change;

import id.fkp.shared.act.Act;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** What others do, and a live state shows: a session's course, a forum's text, an input that was sent in a session. */
@ApplicationScoped
class ActWatch {

    private static final String OF_FORUM = "select cast(id as text) from forum_session where forum_id = ?1 order by id";
    private static final String OF_FEEDBACK =
            "select cast(session_id as text) from live_question where feedback_id = ?1";

    private final EntityManager database;
    private final Changes changes;

    ActWatch(EntityManager database, Changes changes) {
        this.database = database;
        this.changes = changes;
    }

    /** After all that others write because of the act: the row of the revision is the last one held. */
    void watch(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) Act act) {
        switch (act.verb()) {
            case "session.opened",
                    "session.held",
                    "session.plan-changed",
                    "session.postponed",
                    "session.rescheduled",
                    "session.cancelled" -> changes.withThisAct(act.subjectId());
            case "forum.corrected" -> sessions(OF_FORUM, act.subjectId()).forEach(changes::withThisAct);
            case "feedback.published",
                    "feedback.hidden",
                    "feedback.restored",
                    "feedback.withdrawn",
                    "feedback.corrected",
                    "feedback.concealed",
                    "feedback.revealed",
                    "feedback.held-again",
                    "feedback.person-erased" ->
                sessions(OF_FEEDBACK, act.subjectId()).forEach(changes::withThisAct);
            default -> {
                // nothing that is shown live
            }
        }
    }

    private List<UUID> sessions(String sql, UUID of) {
        List<?> found = database.createNativeQuery(sql).setParameter(1, of).getResultList();
        return found.stream().map(id -> UUID.fromString((String) id)).toList();
    }
}
