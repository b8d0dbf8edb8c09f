package id.fkp.entry.keeping;

import id.fkp.retention.person.PersonClass;
import id.fkp.retention.person.PersonRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Whoever wrote what still waits is forgotten when the givers of inputs are; the words wait on, without a name. */
@ApplicationScoped
class WaitingGivers implements PersonRows {

    private final EntityManager database;

    WaitingGivers(EntityManager database) {
        this.database = database;
    }

    @Override
    public PersonClass kept() {
        return PersonClass.ENTRY;
    }

    @Override
    public String statement() {
        return """
                select r.id, r.unit_id, forum.closes_at as since
                from entry_row r
                join forum on forum.id = r.forum_id
                where num_nonnulls(r.content -> 'said' ->> 'name', r.content -> 'said' ->> 'contact') > 0
                """;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(UUID id, Instant now) {
        database.createNativeQuery("""
                        update entry_row set content = jsonb_set(content, '{said}',
                            (content -> 'said') - 'name' - 'contact' - 'consent' || '{"showName": false}')
                        where id = ?1 and content is not null
                        """).setParameter(1, id).executeUpdate();
    }
}
