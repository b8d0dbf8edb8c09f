package id.fkp.opinion;

import id.fkp.opinion.reading.OpinionQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Tells the public in steps what is answered while it is asked (0825): who reads before and after an answer must not learn
 * what that one said.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Telling {

    /** Since the last count: a row of its own for each, since a number that all raise is one for which all wait. */
    private static final String NOTE = """
            insert into opinion_untold (question_id, answer_id)
            select q.id, a.id
            from opinion_answer a join opinion_question q on q.id = a.question_id and q.type <> 'TEXT'
            where a.id = any(cast(:answers as uuid[]))
            """;

    /**
     * How many make a step: with five of many more to be counted each time, all who answer would count as much as their
     * square. So one in a hundred of those there, where that is more.
     */
    private static final String DUE = """
            (select count(*) from (select from opinion_untold u
                where u.question_id = t.question_id and not u.counted {still}
                limit greatest({few}, t.next_answers / 100)) since) = greatest({few}, t.next_answers / 100)
            """.replace("{few}", "" + OpinionQueries.FEWEST);

    /** Nobody waits: whoever counts the same question at this moment leaves it to the next. */
    private static final String FREE = """
            select t.question_id from opinion_told t
            where t.question_id = any(cast(:questions as uuid[])) and {due}
            for update skip locked
            """.replace("{due}", DUE.replace("{still}", ""));

    /**
     * What was kept for this step is told, and what is counted now is kept for the next, so that whenever the window closes
     * no fewer are told of than in a step. Where so many of what was kept were taken back that the rest would stand out, it
     * is only counted anew.
     */
    private static final String STEP = """
            with due as (
                select t.question_id, t.next_results is null or opinion_apart(t.question_id, true) as apart
                from opinion_told t
                where t.question_id = any(cast(:questions as uuid[])) and {due}),
            told as (
                delete from opinion_untold u using due
                where u.question_id = due.question_id and u.counted and due.apart),
            kept as (
                update opinion_untold u set counted = true from due
                where u.question_id = due.question_id and not u.counted),
            counted as (
                select q.id, opinion_results(q.id, q.type, jsonb_array_length(q.options)) as results
                from opinion_question q join due on due.question_id = q.id)
            update opinion_told t
            set results = case when due.apart then t.next_results else t.results end,
                next_answers = cast(c.results ->> 'answers' as integer), next_results = c.results
            from due join counted c on c.id = due.question_id
            where t.question_id = due.question_id
            """.replace(
            "{due}", DUE.replace("{still}", "and exists (select from opinion_answer a where a.id = u.answer_id)"));

    private final EntityManager database;

    Telling(EntityManager database) {
        this.database = database;
    }

    void begin(OpinionQuestion question) {
        database.createNativeQuery("insert into opinion_told (question_id, unit_id, next_answers) values (?1, ?2, 0)")
                .setParameter(1, question.id)
                .setParameter(2, question.unitId)
                .executeUpdate();
    }

    /**
     * After answers to these questions were written.
     *
     * @param answerIds of those that were written for the first time, and of none that is there no more
     */
    void step(Collection<UUID> questionIds, Collection<UUID> answerIds) {
        database.createNativeQuery(NOTE)
                .setParameter("answers", answerIds.toArray(UUID[]::new))
                .executeUpdate();
        List<?> free = database.createNativeQuery(FREE)
                .setParameter("questions", questionIds.toArray(UUID[]::new))
                .getResultList();
        if (!free.isEmpty()) {
            // By a statement of its own: what others have counted until the row was free is told, too.
            database.createNativeQuery(STEP)
                    .setParameter(
                            "questions", free.stream().map(UUID.class::cast).toArray(UUID[]::new))
                    .executeUpdate();
        }
    }
}
