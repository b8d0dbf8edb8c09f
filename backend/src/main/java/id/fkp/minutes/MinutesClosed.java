package id.fkp.minutes;

import id.fkp.forum.agreement.AgreementGuard;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/**
 * What people agreed on rests on what was said: minutes that somebody has begun are closed before it is signed. Of a
 * session whose minutes were kept elsewhere there is nothing to close.
 */
@ApplicationScoped
class MinutesClosed implements AgreementGuard {

    private static final String OPEN = """
            select cast(s.id as text), s.title from forum_session s
            where s.forum_id = ?1 and exists (select from minute_line l where l.session_id = s.id)
                and not exists (select from minutes_closure c where c.session_id = s.id)
            order by s.starts_at, s.id
            """;

    private final EntityManager database;

    MinutesClosed(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Fault> missing(UUID forumId) {
        List<?> open = database.createNativeQuery(OPEN).setParameter(1, forumId).getResultList();
        return open.stream()
                .map(Object[].class::cast)
                .map(session -> new Fault(
                        "/sessions/" + session[0] + "/lines",
                        "minutes-open",
                        new Words(
                                "notulen " + session[1] + " belum ditutup",
                                "the minutes of " + session[1] + " are not closed")))
                .toList();
    }
}
