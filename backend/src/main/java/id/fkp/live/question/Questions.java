package id.fkp.live.question;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.feedback.FeedbackInfo;
import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.Feedbacks.Place;
import id.fkp.forum.Forums;
import id.fkp.live.change.Changes;
import id.fkp.live.question.QuestionStates.Move;
import id.fkp.live.rule.LiveRules;
import id.fkp.live.state.QuestionState;
import id.fkp.session.SessionInfo;
import id.fkp.shared.query.Projection;
import id.fkp.submission.Receipts;
import id.fkp.submission.spam.SpamSign;
import id.fkp.submission.spam.Suspicions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is done with the questions of a running session, whose row the caller holds. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Questions {

    /** More nobody could answer in a day; it keeps a page of all of them readable. */
    private static final long MOST = 500;

    /** Without its supports: a hall that supports one question does not count them at every support. */
    private static final String STATE = """
            select cast(to_json({state}) as text)
            from live_question q
            join feedback f on f.id = q.feedback_id
            left join live_stage st on st.session_id = q.session_id
            where q.session_id = :session and q.id = :id
            """.replace("{state}", QuestionState.SQL);

    private final Projection projection;
    private final EntityManager database;
    private final Feedbacks feedbacks;
    private final Receipts receipts;
    private final Forums forums;
    private final Suspicions suspicions;
    private final Changes changes;

    Questions(
            Projection projection,
            EntityManager database,
            Feedbacks feedbacks,
            Receipts receipts,
            Forums forums,
            Suspicions suspicions,
            Changes changes) {
        this.projection = projection;
        this.database = database;
        this.feedbacks = feedbacks;
        this.receipts = receipts;
        this.forums = forums;
        this.suspicions = suspicions;
        this.changes = changes;
    }

    /** A question and the input that it is, as they are kept for a retry: no secret, and nothing of who asked. */
    record Taken(UUID questionId, FeedbackInfo feedback) {}

    /** Takes a question in: an input of the register at once, held if the session is moderated or it may be spam. */
    Taken take(SessionInfo session, QuestionText said, Instant now) {
        LiveRules.requireRunning(session);
        if (LiveQuestion.countIn(session.id()) >= MOST) {
            throw ILLEGAL_TRANSITION.because(
                    "Pertemuan ini sudah memuat " + MOST + " pertanyaan. Sampaikan lewat pemandu acara.",
                    "This session has " + MOST + " questions already. Ask whoever leads it.");
        }
        var forum = forums.find(session.forumId()).orElseThrow();
        var versionId = LiveRules.version(said.standardId(), said.component(), forum);
        var place = new Place(session.unitId(), session.forumId(), versionId);
        var input = said.said(versionId);
        boolean moderated = isModerated(session.id());
        // Where somebody reads first anyhow no machine needs to look. Whose device it is stays out: nothing may tie
        // them.
        var signs = moderated ? List.<SpamSign>of() : suspicions.about(input, null, now);
        var feedback = feedbacks.hear(input, moderated || !signs.isEmpty(), place, receipts.newNumber(), now);
        suspicions.keep(feedback, signs, now);
        var question = new LiveQuestion(session, feedback.id(), now);
        question.persistAndFlush();
        changes.soon(session.id());
        return new Taken(question.id, feedback);
    }

    /** Puts a question that is put on the stage beside those that were spoken about, once it leaves it. */
    public void done(UUID sessionId, UUID id, Instant now) {
        LiveQuestion.locked(sessionId, id).ifPresent(question -> question.done(now));
    }

    /** Whether a question of this session may come on the stage. */
    public boolean mayComeOnStage(UUID sessionId, UUID id) {
        return state(sessionId, id)
                .filter(state -> QuestionStates.isLegal(state, Move.STAGE))
                .isPresent();
    }

    /** Adds the guest to those who want it answered; once more changes nothing. */
    void support(SessionInfo session, UUID id, UUID guestId) {
        LiveRules.requireRunning(session);
        QuestionStates.require(state(session.id(), id).orElseThrow(() -> notFound()), Move.SUPPORT);
        int added = database.createNativeQuery("""
                insert into live_support (question_id, guest_id, unit_id) values (?1, ?2, ?3) on conflict do nothing
                """)
                .setParameter(1, id)
                .setParameter(2, guestId)
                .setParameter(3, session.unitId())
                .executeUpdate();
        changedBy(added, session.id());
    }

    /** Takes the guest away from them; once more changes nothing. */
    void withdrawSupport(SessionInfo session, UUID id, UUID guestId) {
        LiveRules.requireRunning(session);
        if (LiveQuestion.in(session.id(), id).isEmpty()) {
            throw notFound();
        }
        int removed = database.createNativeQuery("delete from live_support where question_id = ?1 and guest_id = ?2")
                .setParameter(1, id)
                .setParameter(2, guestId)
                .executeUpdate();
        changedBy(removed, session.id());
    }

    QueuedQuestion queued(UUID sessionId, UUID id) {
        return QueuedQuestion.of(projection, sessionId, id).orElseThrow(() -> notFound());
    }

    private Optional<QuestionState> state(UUID sessionId, UUID id) {
        return projection.one(QuestionState.class, STATE, Map.of("session", sessionId, "id", id));
    }

    private void changedBy(int rows, UUID sessionId) {
        if (rows > 0) {
            changes.soon(sessionId);
        }
    }

    /** Unless somebody has said otherwise. */
    private boolean isModerated(UUID sessionId) {
        return database.createNativeQuery("select 1 from live_stage where session_id = ?1 and not moderated")
                .setParameter(1, sessionId)
                .getResultList()
                .isEmpty();
    }
}
