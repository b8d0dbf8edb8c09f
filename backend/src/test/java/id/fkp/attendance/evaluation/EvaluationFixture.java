package id.fkp.attendance.evaluation;

import id.fkp.forum.Forums;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** What those who came thought of a forum. */
@ApplicationScoped
public class EvaluationFixture {

    private final Projection projection;
    private final Forums forums;

    EvaluationFixture(Projection projection, Forums forums) {
        this.projection = projection;
        this.forums = forums;
    }

    /** So many gave the same mark to every question, in the forum's session. */
    @Transactional
    public void answered(UUID forumId, int howMany, int mark) {
        var unitId = forums.find(forumId).orElseThrow().unitId();
        var session = projection
                .one(
                        UUID.class,
                        "select cast(to_json(id) as text) from forum_session where forum_id = :forum limit 1",
                        Map.of("forum", forumId))
                .orElseThrow();
        for (int i = 0; i < howMany; i++) {
            new SessionEvaluation(unitId, session, new EvaluationAnswers(mark, mark, mark, mark, mark, null)).persist();
        }
    }
}
