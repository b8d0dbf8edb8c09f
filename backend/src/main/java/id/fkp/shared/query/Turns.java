package id.fkp.shared.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Lets one node at a time do something, whichever it is: who has the turn, has it until its transaction ends. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Turns {

    private final EntityManager database;

    Turns(EntityManager database) {
        this.database = database;
    }

    /** Takes the turn if nobody has it. */
    public boolean isMine(String what) {
        return (boolean) database.createNativeQuery("select pg_try_advisory_xact_lock(hashtext(?1))")
                .setParameter(1, what)
                .getSingleResult();
    }

    /** Waits for the turn. */
    public void await(String what) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext(?1)) as text)")
                .setParameter(1, what)
                .getSingleResult();
    }
}
