package id.fkp.live.poll;

import id.fkp.session.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Polls for tests to stand on. */
@ApplicationScoped
public class PollFixture {

    private final Sessions sessions;
    private final Clock clock;

    PollFixture(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Prepared, whether the session runs or not. */
    @Transactional
    public UUID prepared(UUID sessionId) {
        var session = sessions.find(sessionId).orElseThrow();
        var poll = new Poll(session, new PollText("Cukupkah?", List.of("Ya", "Tidak"), null, null));
        poll.persistAndFlush();
        return poll.id;
    }

    /** Open, whether the session runs or not. */
    @Transactional
    public UUID open(UUID sessionId) {
        var id = prepared(sessionId);
        Poll.locked(sessionId, id).orElseThrow().open(clock.instant());
        return id;
    }
}
