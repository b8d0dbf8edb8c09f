package id.fkp.opinion;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.refused;

import id.fkp.forum.ForumInfo;
import id.fkp.forum.state.WindowStatus;
import id.fkp.opinion.plan.QuestionPlan;
import id.fkp.shared.act.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;

/** What is done with the questions of a forum. Once somebody has answered one, its words are what they answered to. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OpinionQuestions {

    private static final int MOST = 50;
    private static final EnumSet<WindowStatus> NOT_OVER =
            EnumSet.of(WindowStatus.PLANNED, WindowStatus.UPCOMING, WindowStatus.OPEN);

    private final EntityManager database;
    private final Telling telling;
    private final Acts acts;

    OpinionQuestions(EntityManager database, Telling telling, Acts acts) {
        this.database = database;
        this.telling = telling;
        this.acts = acts;
    }

    public UUID add(ForumInfo forum, QuestionPlan plan, String byName, Instant now) {
        requireNotOver(forum, now);
        require(forum, plan);
        long known = OpinionQuestion.countIn(forum.id());
        if (known >= MOST) {
            throw ILLEGAL_TRANSITION.because(
                    "Satu forum memuat paling banyak " + MOST + " pertanyaan.",
                    "A forum has at most " + MOST + " questions.");
        }
        var question = new OpinionQuestion(forum, plan, (int) known + 1, byName, now);
        question.persistAndFlush();
        telling.begin(question);
        acts.fire(question.act("added", forum.announced()));
        return question.id;
    }

    /**
     * Asks in a forum what an earlier one asked of the standards that both discuss. What was answered belongs to the
     * earlier one, and what was ended there was found wrong.
     */
    public void copy(UUID earlierForumId, ForumInfo to, String byName, Instant now) {
        OpinionQuestion.askedIn(earlierForumId).stream()
                .map(OpinionQuestion::plan)
                .filter(plan -> to.discussedVersion(plan.standardId()).isPresent())
                .forEach(plan -> add(to, plan, byName, now));
    }

    void change(ForumInfo forum, OpinionQuestion question, QuestionPlan plan, Instant now) {
        requireNotOver(forum, now);
        requireUnanswered(question);
        require(forum, plan);
        question.rewrite(plan);
        acts.fire(question.act("changed", forum.announced()));
    }

    /** Only of a plan: what the public has seen is ended. */
    void remove(ForumInfo forum, OpinionQuestion question) {
        if (forum.announced()) {
            throw ILLEGAL_TRANSITION.because(
                    "Pertanyaan yang sudah diumumkan tidak dihapus; akhiri dengan alasan.",
                    "A question that was announced is not removed; end it and say why.");
        }
        var act = question.act("removed", false);
        question.delete();
        OpinionQuestion.flush();
        acts.fire(act);
    }

    void end(ForumInfo forum, OpinionQuestion question, String reason, Instant now) {
        requireNotOver(forum, now);
        question.end(reason, now);
        acts.fire(question.act("ended", forum.announced()));
    }

    private void requireUnanswered(OpinionQuestion question) {
        if (!database.createNativeQuery("select 1 from opinion_answer where question_id = ?1 limit 1")
                .setParameter(1, question.id)
                .getResultList()
                .isEmpty()) {
            throw ILLEGAL_TRANSITION.because(
                    "Pertanyaan ini sudah dijawab, jadi tidak dapat diubah lagi. Akhiri dengan alasan, lalu buat yang baru.",
                    "Somebody has answered this question, so it does not change any more. End it, say why, and add another.");
        }
    }

    private static void require(ForumInfo forum, QuestionPlan plan) {
        var faults = QuestionRules.faults(plan, forum);
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
    }

    private static void requireNotOver(ForumInfo forum, Instant now) {
        if (!NOT_OVER.contains(forum.windowStatus(now))) {
            throw ILLEGAL_TRANSITION.because(
                    "Masa masukan forum ini sudah berakhir.", "The window of this forum is over.");
        }
    }
}
