package id.fkp.live.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Counts the revisions of live states.
 *
 * <p>What few people do is counted with the act, so that whoever reads next sees it. What a whole hall does at once is
 * not: everybody would wait for the session's one row. That is counted after the commit, by the node, for all who came
 * meanwhile; what a node that dies then leaves uncounted shows with the next change.
 */
@ApplicationScoped
public class Changes {

    private static final String RAISE = """
            insert into live_revision (session_id, unit_id, revision)
            select id, unit_id, 1 from forum_session where id = ?1
            on conflict (session_id) do update set revision = live_revision.revision + 1
            """;

    private final EntityManager database;
    private final Event<LiveChange> told;

    Changes(EntityManager database, Event<LiveChange> told) {
        this.database = database;
        this.told = told;
    }

    /** The last thing an act does: the row is held from here to its end. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withThisAct(UUID sessionId) {
        raise(sessionId);
        told.fire(new LiveChange(sessionId, true));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void soon(UUID sessionId) {
        told.fire(new LiveChange(sessionId, false));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void count(UUID sessionId) {
        raise(sessionId);
    }

    private void raise(UUID sessionId) {
        database.createNativeQuery(RAISE).setParameter(1, sessionId).executeUpdate();
    }
}
