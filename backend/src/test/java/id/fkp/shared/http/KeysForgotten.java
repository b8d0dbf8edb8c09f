package id.fkp.shared.http;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Lets days go by for idempotency keys, which are then forgotten as they are every hour. */
@ApplicationScoped
public class KeysForgotten {

    private final EntityManager database;
    private final ForgottenKeys forgotten;

    KeysForgotten(EntityManager database, ForgottenKeys forgotten) {
        this.database = database;
        this.forgotten = forgotten;
    }

    /**
     * Of what was answered with these words.
     *
     * @return how many keys are left of them
     */
    public long after(int days, String answered) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update idempotency_key set kept_at = kept_at - make_interval(days => ?1) "
                                        + "where answer like '%' || ?2 || '%'")
                        .setParameter(1, days)
                        .setParameter(2, answered)
                        .executeUpdate());
        forgotten.forget();
        return (long) database.createNativeQuery(
                        "select count(*) from idempotency_key where answer like '%' || ?1 || '%'", Long.class)
                .setParameter(1, answered)
                .getSingleResult();
    }
}
