package id.fkp.session;

import id.fkp.forum.agreement.AgreementGuard;
import id.fkp.session.state.SessionState;
import id.fkp.shared.problem.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/** What people agreed on is signed after they have met: a planned session takes place or is cancelled first. */
@ApplicationScoped
class SessionsHeld implements AgreementGuard {

    private static final EnumSet<SessionState> OPEN =
            EnumSet.of(SessionState.PLANNED, SessionState.POSTPONED, SessionState.RUNNING);

    @Override
    public List<Fault> missing(UUID forumId) {
        return ForumSession.<ForumSession>list("forumId = ?1 and state in ?2 order by startsAt, id", forumId, OPEN)
                .stream()
                .map(session -> SessionRules.fault(
                        "/sessions/" + session.id,
                        "session-open",
                        "pertemuan " + session.title + " belum selesai",
                        "the session " + session.title + " is not over"))
                .toList();
    }
}
