package id.fkp.session;

import id.fkp.forum.ForumFixture;
import id.fkp.forum.plan.ForumMethod;
import id.fkp.session.plan.SeatsKept;
import id.fkp.session.plan.SessionPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions for tests to stand on. Every call makes a new one, in a forum of its own where none is named. */
@ApplicationScoped
public class SessionFixture {

    private final Sessions sessions;
    private final ForumFixture forums;
    private final Clock clock;

    SessionFixture(Sessions sessions, ForumFixture forums, Clock clock) {
        this.sessions = sessions;
        this.forums = forums;
        this.clock = clock;
    }

    /** Of a forum that is not announced. */
    @Transactional
    public SessionInfo planned(UUID unitId) {
        return inForum(forums.planned(unitId, 1).id(), null);
    }

    /** Today, of an open forum: people may register, and check in. */
    @Transactional
    public SessionInfo today(UUID unitId) {
        return inForum(forums.open(unitId, 1).id(), null);
    }

    @Transactional
    public SessionInfo today(UUID unitId, int capacity, SeatsKept... seats) {
        return inForum(forums.open(unitId, 1).id(), capacity, seats);
    }

    @Transactional
    public SessionInfo inForum(UUID forumId, @Nullable Integer capacity, SeatsKept... seats) {
        var starts = clock.instant();
        return sessions.enter(forumId, plan(starts, capacity, seats), starts);
    }

    @Transactional
    public SessionInfo open(UUID unitId) {
        var session = today(unitId);
        sessions.open(session.id(), clock.instant());
        return sessions.find(session.id()).orElseThrow();
    }

    private static SessionPlan plan(Instant starts, @Nullable Integer capacity, SeatsKept... seats) {
        return new SessionPlan(
                "Pertemuan Contoh",
                ForumMethod.HYBRID,
                starts,
                starts.plus(Duration.ofHours(3)),
                "Aula Contoh",
                null,
                "https://rapat.example.go.id/fkp",
                capacity,
                List.of(seats),
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
