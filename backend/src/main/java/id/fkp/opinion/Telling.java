package id.fkp.opinion;

import id.fkp.opinion.reading.OpinionQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;

/**
 * Tells the public in steps what is answered while it is asked (0825): who reads before and after an answer must not learn
 * what that one said.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Telling {

    /**
     * What was kept for this step is told, and what is counted now is kept for the next, so that whenever the window closes
     * no fewer are told of than in a step. Nobody waits: whoever counts the same question at this moment leaves it to the next.
     */
    private static final String STEP = """
            with free as (
                select t.question_id from opinion_told t
                where t.question_id = any(cast(:questions as uuid[])) for update skip locked),
            counted as (
                select f.question_id, (select count(*) from opinion_answer a where a.question_id = f.question_id) as n
                from free f)
            update opinion_told t
            set results = t.next_results, next_answers = c.n,
                next_results = opinion_results(q.id, q.type, jsonb_array_length(q.options))
            from counted c join opinion_question q on q.id = c.question_id
            where t.question_id = c.question_id and c.n >= t.next_answers + {few}
            """.replace("{few}", "" + OpinionQueries.FEWEST);

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

    /** After answers to these questions were written. */
    void step(Collection<UUID> questionIds) {
        database.createNativeQuery(STEP)
                .setParameter("questions", questionIds.toArray(UUID[]::new))
                .executeUpdate();
    }
}
