package id.fkp.opinion;

import id.fkp.retention.person.PersonClass;
import id.fkp.retention.person.PersonRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Words may name persons; they go when the givers of inputs are forgotten. That somebody answered stays counted. */
@ApplicationScoped
class OldTexts implements PersonRows {

    private final EntityManager database;

    OldTexts(EntityManager database) {
        this.database = database;
    }

    @Override
    public PersonClass kept() {
        return PersonClass.OPINION;
    }

    @Override
    public String statement() {
        return """
                select a.id, a.unit_id, forum.closes_at as since
                from opinion_answer a
                join opinion_question q on q.id = a.question_id
                join forum on forum.id = q.forum_id
                where a.text is not null
                """;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(UUID id, Instant now) {
        database.createNativeQuery("update opinion_answer set text = null where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }
}
