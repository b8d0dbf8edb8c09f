package id.fkp.session;

import id.fkp.session.state.SessionState;
import id.fkp.shared.act.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Sessions follow their forum, in the transaction in which it moves. */
@ApplicationScoped
class ForumWatch {

    private static final EnumSet<SessionState> TO_COME = EnumSet.of(SessionState.PLANNED, SessionState.POSTPONED);

    private final Sessions sessions;
    private final Clock clock;

    ForumWatch(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    void watch(@Observes Act act) {
        switch (act.verb()) {
            case "forum.announced" ->
                ofForum(act.subjectId()).forEach(session -> sessions.showMaterials(session, true));
            case "forum.cancelled" -> cancel(act);
            default -> {
                // sessions go on
            }
        }
    }

    private void cancel(Act act) {
        var reason = Objects.requireNonNull(act.words());
        for (var session : ofForum(act.subjectId())) {
            if (TO_COME.contains(session.state)) {
                session.cancel(reason, "", clock.instant()).persist();
                sessions.tell(session, "session.cancelled", act.reach() == Act.Reach.PUBLIC, reason);
            }
        }
    }

    private static List<ForumSession> ofForum(UUID forumId) {
        return ForumSession.list("forumId", forumId);
    }
}
