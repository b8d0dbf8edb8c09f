package id.fkp.live.question;

import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.Feedbacks.Place;
import id.fkp.session.Sessions;
import id.fkp.submission.Receipts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Questions for tests to stand on. */
@ApplicationScoped
public class QuestionFixture {

    private final Sessions sessions;
    private final Feedbacks feedbacks;
    private final Receipts receipts;
    private final Clock clock;

    QuestionFixture(Sessions sessions, Feedbacks feedbacks, Receipts receipts, Clock clock) {
        this.sessions = sessions;
        this.feedbacks = feedbacks;
        this.receipts = receipts;
        this.clock = clock;
    }

    /**
     * A question in a session, whether it runs or not.
     *
     * @param name told to the office alone
     */
    @Transactional
    public UUID asked(UUID sessionId, boolean held, @Nullable String name) {
        var session = sessions.find(sessionId).orElseThrow();
        var said = new QuestionText("Berapa lama?", null, null, null, null, null, null, name, false, null);
        var place = new Place(session.unitId(), session.forumId(), null);
        var feedback = feedbacks.hear(said.said(null), held, place, receipts.newNumber(), clock.instant());
        var question = new LiveQuestion(session, feedback.id(), clock.instant());
        question.persistAndFlush();
        return question.id;
    }
}
