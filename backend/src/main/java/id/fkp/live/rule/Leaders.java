package id.fkp.live.rule;

import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.identity.Caller;
import id.fkp.identity.UnitRole;
import id.fkp.session.SessionInfo;
import id.fkp.session.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who leads a session live, and who looks on behind the scenes. */
@ApplicationScoped
public class Leaders {

    private final Sessions sessions;
    private final Caller caller;

    Leaders(Sessions sessions, Caller caller) {
        this.sessions = sessions;
        this.caller = caller;
    }

    /**
     * The session, if the caller leads it; the same may who open and end it. Else 404 where they may not see it, 401 for
     * an anonymous caller, and 403.
     */
    public SessionInfo lead(UUID sessionId) {
        var session = sessions.requireVisible(sessionId);
        caller.requireOn(session.announced(), session.unitId(), UnitRole.MODERATOR, UnitRole.HEAD);
        return session;
    }

    /** Refuses with 404 who is no member of the unit of the session, and with 401 an anonymous caller. */
    public void member(UUID sessionId) {
        caller.require(sessions.find(sessionId).orElseThrow(() -> notFound()).unitId());
    }
}
